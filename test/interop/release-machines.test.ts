import { execFile } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ManifestFile } from "../../formats/manifest/manifest.ts";
import { parseManifest } from "../../formats/manifest/parse.ts";
import { hexOf } from "../../formats/oci/digest.ts";
import { machineFolders, machinesSite } from "../emitters/release/machines-site.ts";
import { asFiles } from "../support/documents.ts";
import { type Cosign, createCosign } from "./support/cosign.ts";
import { startOlareg } from "./support/olareg.ts";
import { startRegistry } from "./support/registry.ts";
import { type Cli, createCli } from "./support/release-cli.ts";
import { createConsumer } from "./support/release-consumers.ts";
import { type ReleaseRegistry, releaseRegistries } from "./support/release-registries.ts";
import { createScriptRunner } from "./support/resolve-script.ts";
import { builtProgram, installedProgram } from "./support/tools.ts";
import { createWorkspace } from "./support/workspace.ts";

const run = promisify(execFile);
const workspace = createWorkspace("release-machines");
const stops: (() => Promise<void> | void)[] = [() => workspace.remove()];
afterAll(async () => {
  for (const stop of stops) await stop();
});

const passphrase = "correct horse";
const script = join(import.meta.dirname, "..", "..", "apply", "appliance", "resolve.sh");

interface Asset {
  readonly name: string;
  readonly repository: string;
  readonly digest: string;
  readonly reference: string;
}

describe.each(releaseRegistries)("files of machines in $name", ({ name, start }) => {
  const folder = join(workspace.path, name.replace(/\W+/g, "-"));
  const specs = join(folder, "specs");
  const tree = join(folder, "out", "lab", "site");
  const publicKey = join(folder, "keys", "cosign.pub");
  let registry: ReleaseRegistry;
  let target: { readonly host: string; stop(): Promise<void> };
  let cli: Cli;
  let cosign: Cosign;
  let oras: ReturnType<typeof createConsumer>;
  let prefix = "";
  let reviewed: readonly ManifestFile[] = [];

  beforeAll(async () => {
    registry = await start(folder);
    stops.unshift(() => registry.stop());
    // One that finds signatures the other way.
    target = await (name === "olareg" ? startRegistry : startOlareg)(join(folder, "target"));
    stops.unshift(() => target.stop());
    prefix = `${registry.host}/sites/site`;
    cli = createCli({ HOME: registry.home, HARMONY_KEY_PASSWORD: passphrase });
    cosign = await createCosign(registry.home, passphrase);
    await cosign.generateKeyPair(join(folder, "keys"), passphrase);
    oras = createConsumer(await builtProgram("oras"), registry.home);
    mkdirSync(specs);
    const documents = machinesSite({ registry: `${registry.host}/sites`, firewall: "edge" });
    for (const [path, text] of Object.entries({ "harmony.yaml": "name: lab\n", ...asFiles(...documents) }))
      writeFileSync(join(specs, path), text);
    await cli.text("compile", specs, "--out", join(folder, "out"));
    reviewed = parseManifest(readFileSync(join(tree, "manifest.json"), "utf8")).value?.files ?? [];
  });

  const assetsOf = async (of: string): Promise<readonly Asset[]> => {
    const resolved = await cli.json("release", "resolve", of, "1.0.0", "--plain-http");
    return (resolved as { readonly assets: readonly Asset[] }).assets;
  };
  /** Unpacks the one file that oras pulled to a folder; what lies in it then, with modes, as manifest.json lists it. */
  const unpack = async ({ name: path }: Pick<Asset, "name">, to: string): Promise<readonly object[]> => {
    expect(readdirSync(to)).toEqual([`${path.replaceAll("/", "-")}.tar.gz`]);
    const root = join(to, "root");
    mkdirSync(root);
    await run(installedProgram("tar"), ["-xpzf", join(to, `${path.replaceAll("/", "-")}.tar.gz`), "-C", root]);
    const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    return entries
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => ({
        path: `${path}${file.slice(root.length)}`,
        mode: statSync(file).mode & 0o777,
        text: readFileSync(file, "utf8"),
      }));
  };
  const expected = ({ name: path }: Pick<Asset, "name">): readonly object[] =>
    reviewed
      .filter((file) => file.path.startsWith(`${path}/`))
      .map((file) => ({ path: file.path, mode: file.mode, text: readFileSync(join(tree, file.path), "utf8") }));
  const byPath = (files: readonly object[]): readonly string[] => files.map((file) => JSON.stringify(file)).sort();

  it("are published, and sent once", async () => {
    const label = ["--version", "1.0.0", "--sequence", "1", "--specs", specs, "--plain-http"];
    const publish = () => cli.json("release", "publish", tree, ...label, "--key", join(folder, "keys", "cosign.key"));
    const first = await publish();
    const count = machineFolders.length;
    expect(first).toMatchObject({ artifacts: count, pushed: count, signed: count + 3 });
    expect(await publish()).toEqual({ ...(first as object), pushed: 0, blobs: 0, signed: 0 });
    await cli.text(
      "release",
      "promote",
      prefix,
      "1.0.0",
      "stable",
      "--key",
      publicKey,
      "--settle",
      "0",
      "--plain-http",
    );
  });

  it("are what was reviewed, with their modes, where oras pulls and tar unpacks them", async () => {
    const assets = await assetsOf(prefix);
    expect(assets.map((asset) => asset.name)).toEqual([...machineFolders]);
    for (const asset of assets) {
      const to = join(folder, "pulled", asset.name.replaceAll("/", "-"));
      await oras("pull", "--plain-http", "--output", to, asset.reference);
      const files = await unpack(asset, to);
      expect(files.length).toBeGreaterThan(0);
      expect(byPath(files)).toEqual(byPath(expected(asset)));
    }
    expect(reviewed.map(({ mode }) => mode)).toContain(0o600);
  });

  it("are copied by skopeo, byte for byte, and verified by cosign", async () => {
    const skopeo = createConsumer(installedProgram("skopeo"), registry.home);
    const pem = readFileSync(publicKey, "utf8");
    for (const { name: path, reference } of await assetsOf(prefix)) {
      const manifest = await oras("manifest", "fetch", "--plain-http", reference);
      const to = join(folder, "skopeo", path.replaceAll("/", "-"));
      mkdirSync(to, { recursive: true });
      const options = ["--insecure-policy", "copy", "--preserve-digests", "--src-tls-verify=false"];
      await skopeo(...options, `docker://${reference}`, `dir:${to}`);
      expect(readFileSync(join(to, "manifest.json"), "utf8")).toBe(manifest);
      const { layers } = JSON.parse(manifest) as { readonly layers: readonly { readonly digest: string }[] };
      for (const { digest } of layers) expect(readdirSync(to)).toContain(hexOf(digest));
      expect(await cosign.verify(reference, pem)).toContain("signatures were verified");
    }
  });

  it("are verified with the compile, and have nothing for a cluster", async () => {
    const args = ["release", "verify", prefix, "stable", "--key", publicKey, "--plain-http"];
    const found = await cli.json(...args, "--recompile", specs);
    expect(found).toMatchObject({ signed: machineFolders.length + 1, recompiled: true });
    const refused = await cli.run("release", "resolve", prefix, "stable", "-o", "bootstrap", "--plain-http");
    expect(refused.code).not.toBe(0);
    expect(refused.stderr).toContain("release/no-bootstrap");
  });

  it("are the base that a change is reviewed against", async () => {
    const base = ["--base", `oci://${prefix}:1.0.0`, "--plain-http", "--specs", join(folder, "nowhere")];
    const out = join(folder, "out");
    expect(await cli.text("diff", "--out", out, ...base)).toMatch(/^No difference\./);
    const changed = join(folder, "changed");
    const at = join(folder, "changed-specs");
    mkdirSync(at);
    for (const path of readdirSync(specs))
      writeFileSync(
        join(at, path),
        readFileSync(join(specs, path), "utf8").replace("52:54:00:20:01:01", "52:54:00:20:01:77"),
      );
    await cli.text("compile", at, "--out", changed);
    expect(await cli.text("diff", "--out", changed, ...base)).toMatch(/^ {2}restart +~ connection w1\/eno2: /m);
  });

  it("are listed by the script of curl", async () => {
    const runner = createScriptRunner("dash", script, folder);
    const login = registry.login;
    const env = login && {
      HARMONY_REGISTRY_HOST: registry.host,
      HARMONY_REGISTRY_USERNAME: login.username,
      HARMONY_REGISTRY_PASSWORD: login.password,
    };
    const { code, stdout } = await runner.run(["--plain-http", prefix, "stable"], env ?? {});
    expect([code, stdout]).toEqual([0, readFileSync(join(tree, "release.json"), "utf8")]);
  });

  it("come over an air gap with their signatures", async () => {
    const media = join(folder, "media");
    const copy = `${target.host}/far/site`;
    await cli.text("release", "copy", prefix, "1.0.0", `dir:${media}`, "--plain-http");
    for (const asset of await assetsOf(prefix)) {
      const to = join(folder, "media-pulled", asset.name.replaceAll("/", "-"));
      await oras("pull", "--oci-layout", `${join(media, asset.repository)}@${asset.digest}`, "--output", to);
      expect(byPath(await unpack(asset, to))).toEqual(byPath(expected(asset)));
    }
    await cli.text("release", "copy", `dir:${media}`, "1.0.0", copy, "--plain-http");
    await cli.text("release", "verify", copy, "1.0.0", "--key", publicKey, "--plain-http", "--recompile", specs);
    const again = await cli.json("release", "copy", `dir:${media}`, "1.0.0", copy, "--plain-http");
    expect(again).toMatchObject({ copied: 0, blobs: 0 });
    const digests = async (of: string) => (await assetsOf(of)).map(({ digest }) => digest);
    expect(await digests(copy)).toEqual(await digests(prefix));
  });
});
