import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { installedProgram } from "./tools.ts";

const run = promisify(execFile);

/** Copies an artifact of an OCI layout folder into a registry, byte for byte (`docker://` without TLS). */
export async function pushLayout(layout: string, tag: string, destination: string): Promise<void> {
  const options = ["--insecure-policy", "copy", "--quiet", "--preserve-digests", "--dest-tls-verify=false"];
  await run(installedProgram("skopeo"), [...options, `oci:${layout}:${tag}`, `docker://${destination}`]);
}
