import { execFile } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import type { JsonObject } from "../../../formats/json/value.ts";
import { installedProgram } from "./tools.ts";

const run = promisify(execFile);

/** What curl fetched, once sha256sum has agreed. */
export interface Fetched {
  readonly digest: string;
  readonly json: JsonObject;
}

/**
 * Reads a release as a machine with nothing but curl and sha256sum would: the manifest that a tag stands for, whose
 * digest the registry tells, then the config that the manifest names. `realm` is the token service, where there is one.
 */
export async function resolveByCurl(
  folder: string,
  host: string,
  repository: string,
  reference: string,
  realm?: string,
): Promise<{ readonly manifest: Fetched; readonly config: Fetched }> {
  mkdirSync(folder, { recursive: true });
  const curl = installedProgram("curl");
  const authorization = realm === undefined ? [] : ["-H", `Authorization: Bearer ${await token(realm, repository)}`];
  const manifestFile = join(folder, "m.json");
  const headerFile = join(folder, "headers");
  const configFile = join(folder, "r.json");
  const accept = "Accept: application/vnd.oci.image.manifest.v1+json, application/vnd.oci.image.index.v1+json";
  const base = `http://${host}/v2/${repository}`;
  const fetchTo = (file: string, url: string, ...args: readonly string[]): Promise<unknown> =>
    run(curl, ["-fsSL", ...authorization, ...args, "-o", file, url]);

  await fetchTo(manifestFile, `${base}/manifests/${reference}`, "-H", accept, "-D", headerFile);
  const told = /^docker-content-digest: *(sha256:[0-9a-f]{64})\s*$/im.exec(readFileSync(headerFile, "utf8"))?.[1] ?? "";
  await checkSum(manifestFile, told);
  const manifest = JSON.parse(readFileSync(manifestFile, "utf8")) as JsonObject & { config: { digest: string } };
  await fetchTo(configFile, `${base}/blobs/${manifest.config.digest}`);
  await checkSum(configFile, manifest.config.digest);
  const config = JSON.parse(readFileSync(configFile, "utf8")) as JsonObject;
  return { manifest: { digest: told, json: manifest }, config: { digest: manifest.config.digest, json: config } };
}

async function token(realm: string, repository: string): Promise<string> {
  const url = `${realm}?service=registry.example.com&scope=repository:${repository}:pull`;
  const { stdout } = await run(installedProgram("curl"), ["-fsS", url]);
  return (JSON.parse(stdout) as { readonly token: string }).token;
}

async function checkSum(file: string, digest: string): Promise<void> {
  const { stdout } = await run(installedProgram("sha256sum"), [file]);
  if (!digest.startsWith("sha256:") || stdout.split(" ")[0] !== digest.slice("sha256:".length))
    throw new Error(`${file} is ${stdout.trim()}, not ${digest}`);
}
