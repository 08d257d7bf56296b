import { createHash } from "node:crypto";
import type { OutputManifest } from "../../formats/manifest/manifest.ts";
import { renderManifest } from "../../formats/manifest/render.ts";
import type { EmittedFile } from "../emit/artifact.ts";
import type { TopologyOutput } from "../emit/emit.ts";

/** The bytes of a file to be written. */
export interface DesiredFile {
  /** From the output folder, POSIX. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly mode: number;
}

/** All that one topology's folder is to hold. */
export interface DesiredTopology {
  /** `<site>/<topology>`. */
  readonly folder: string;
  readonly files: readonly DesiredFile[];
  readonly manifest: DesiredFile;
}

/** Turns what was emitted into bytes, and makes the manifest that names them by digest. */
export function desiredTopology(output: TopologyOutput, tags: Readonly<Record<string, string>>): DesiredTopology {
  const folder = `${output.site}/${output.topology.name}`;
  const files = output.files.map(({ path, body, mode }) => ({
    path: `${folder}/${path}`,
    bytes: Buffer.from(body.text),
    mode,
  }));
  const manifest = renderManifest(manifestOf(output, tags, files));
  return {
    folder,
    files,
    manifest: { path: `${folder}/manifest.json`, bytes: Buffer.from(manifest.text), mode: 0o644 },
  };
}

/** What the manifest says of a topology's files; `bytes` where they have been made already, in the files' order. */
export function manifestOf(
  output: TopologyOutput,
  tags: Readonly<Record<string, string>>,
  bytes: readonly Pick<DesiredFile, "bytes">[] = [],
): OutputManifest {
  return {
    site: output.site,
    topology: output.topology,
    schema: "v1alpha1",
    tags,
    notRealised: output.notRealised.map(({ id }) => id),
    files: output.files.map((file, index) => manifestLine(file, bytes[index]?.bytes ?? Buffer.from(file.body.text))),
  };
}

function manifestLine(
  { path, body, mode, emitter, target, documents }: EmittedFile,
  bytes: Uint8Array,
): OutputManifest["files"][number] {
  return {
    path,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    mode,
    emitter,
    target,
    documents,
    secrets: body.secrets,
  };
}
