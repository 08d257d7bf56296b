import { execFile } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "../../../formats/gzip/gzip.ts";
import { digestOf, hexOf } from "../../../formats/oci/digest.ts";
import { buildBlob, buildManifest, descriptor } from "../../../formats/oci/manifest.ts";
import { buildTar } from "../../../formats/tar/build.ts";
import { installedProgram } from "./tools.ts";

const run = promisify(execFile);

/**
 * Sends a container image of one small file to a registry, by skopeo. Gives its reference with tag and digest.
 * `home` is where skopeo finds credentials.
 */
export async function pushSmallImage(folder: string, host: string, home: string): Promise<string> {
  const tar = buildTar([{ path: "hello", content: new TextEncoder().encode("hello\n"), mode: 0o644 }]);
  const rootfs = { type: "layers", diff_ids: [digestOf(tar)] };
  const config = JSON.stringify({ architecture: "amd64", os: "linux", config: {}, rootfs });
  const image = buildManifest({
    config: buildBlob("application/vnd.oci.image.config.v1+json", config),
    layers: [buildBlob("application/vnd.oci.image.layer.v1.tar+gzip", gzip(tar))],
    annotations: {},
  });
  const blobs = join(folder, "blobs", "sha256");
  mkdirSync(blobs, { recursive: true });
  for (const { digest, content } of [image.manifest, ...image.blobs])
    writeFileSync(join(blobs, hexOf(digest)), content);
  const entry = { ...descriptor(image.manifest), annotations: { "org.opencontainers.image.ref.name": "1.0.0" } };
  writeFileSync(join(folder, "oci-layout"), JSON.stringify({ imageLayoutVersion: "1.0.0" }));
  writeFileSync(join(folder, "index.json"), JSON.stringify({ schemaVersion: 2, manifests: [entry] }));
  const name = `${host}/upstream/hello:1.0.0`;
  const options = ["--insecure-policy", "copy", "--quiet", "--preserve-digests", "--dest-tls-verify=false"];
  const env = { PATH: process.env["PATH"], HOME: home };
  await run(installedProgram("skopeo"), [...options, `oci:${folder}:1.0.0`, `docker://${name}`], { env });
  return `${name}@${image.manifest.digest}`;
}
