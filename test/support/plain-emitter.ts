import { type ArtifactFile, file } from "../../compiler/emit/artifact.ts";
import { type AnyEmitter, defineEmitter } from "../../compiler/emit/emitter.ts";
import { renderJson } from "../../formats/json/render.ts";

/** A file of a topology that holds one JSON value. */
export function jsonFile(path: string, value: object): ArtifactFile {
  return file(path, renderJson(value), { target: { kind: "test", device: "one" }, documents: [] });
}

/** An emitter that makes the same files for every topology. */
export function plainEmitter(
  id: string,
  files: Readonly<Record<string, object>>,
  more: Partial<Pick<AnyEmitter, "consumes" | "folder" | "realises">> = {},
): AnyEmitter {
  return defineEmitter({
    id,
    summary: `makes ${Object.keys(files).length} files`,
    realises: ["Application"],
    consumes: [],
    select: ({ topologies }) => topologies,
    emit: () => ({ tree: Object.entries(files).map(([path, value]) => jsonFile(path, value)) }),
    ...more,
  }) as AnyEmitter;
}
