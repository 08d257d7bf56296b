import { compareText } from "../../system/path.ts";
import { compactJson, renderJson } from "../json/render.ts";
import { type Rendered, seal } from "../rendered.ts";
import { type ManifestFile, manifestFormat, type OutputManifest } from "./manifest.ts";
import type { Release } from "./release.ts";

/** manifest.json: a line a file, sorted by path, so that a diff shows a changed file as one changed line. */
export function renderManifest(manifest: OutputManifest): Rendered {
  const tags = Object.entries(manifest.tags).sort(([a], [b]) => compareText(a, b));
  const model = {
    format: manifestFormat,
    site: manifest.site,
    topology: { kind: manifest.topology.kind, name: manifest.topology.name },
    schema: manifest.schema,
    tags: Object.fromEntries(tags),
    notRealised: [...manifest.notRealised].sort(compareText),
    files: [...manifest.files].sort((a, b) => compareText(a.path, b.path)).map(fileModel),
  };
  const { text, pointers } = linesOf(model);
  return seal(text, model, (line) => pointers[line - 1] ?? "");
}

/** release.json, in the order of the release: whoever builds one sorts its lists by name. */
export function renderRelease(release: Release): Rendered {
  return renderJson(release);
}

function fileModel({ path, sha256, mode, emitter, target, documents, secrets }: ManifestFile): object {
  return {
    path,
    sha256,
    mode: mode.toString(8).padStart(4, "0"),
    emitter,
    target: { kind: target.kind, device: target.device },
    documents: [...documents].sort(compareText),
    secrets: secrets.map(({ pointer, secret, encodings }) => ({
      pointer,
      secret: { name: secret.name, key: secret.key },
      encodings,
    })),
  };
}

/** JSON with a line for each field of the root, and for each item of a list in it; with the pointer of each line. */
function linesOf(model: object): { readonly text: string; readonly pointers: readonly string[] } {
  const lines: { text: string; pointer: string }[] = [{ text: "{", pointer: "" }];
  const fields = Object.entries(model) as [string, unknown][];
  for (const [index, [key, value]] of fields.entries()) {
    const comma = index < fields.length - 1 ? "," : "";
    if (!Array.isArray(value) || value.length === 0) {
      lines.push({ text: `  "${key}": ${compactJson(value)}${comma}`, pointer: `/${key}` });
      continue;
    }
    lines.push({ text: `  "${key}": [`, pointer: `/${key}` });
    for (const [item, entry] of value.entries())
      lines.push({
        text: `    ${compactJson(entry)}${item < value.length - 1 ? "," : ""}`,
        pointer: `/${key}/${item}`,
      });
    lines.push({ text: `  ]${comma}`, pointer: `/${key}` });
  }
  lines.push({ text: "}", pointer: "" });
  return { text: lines.map(({ text }) => `${text}\n`).join(""), pointers: lines.map(({ pointer }) => pointer) };
}
