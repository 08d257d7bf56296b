import { parseJson } from "../json/parse.ts";
import { isJsonObject, type JsonValue } from "../json/value.ts";
import type { SecretPlace } from "../rendered.ts";
import { documentId, mode, name, plainPath, sha256, target } from "./fields.ts";
import { type ManifestFile, manifestFormat, type OutputManifest } from "./manifest.ts";
import { list, literal, type ManifestFault, object, type Reader, record, text } from "./reader.ts";
import type { Release } from "./release.ts";
import { release } from "./release-reader.ts";

/** A manifest as far as it can be read, and all that is wrong with it. Whoever applies it wants no fault at all. */
export interface ParsedManifest<T> {
  /** Undefined where the root itself can't be read. Of a damaged manifest the sound entries are there. */
  readonly value: T | undefined;
  readonly faults: readonly ManifestFault[];
}

const secret = object<SecretPlace>({
  pointer: text(/^(\/([^~/]|~[01])*)*$/, "JSON pointer"),
  secret: object({ name, key: name }),
  encodings: list(name),
});

const file = object<ManifestFile>({
  path: plainPath,
  sha256,
  mode,
  emitter: name,
  target,
  documents: list(documentId),
  secrets: list(secret),
});

const manifest = object<OutputManifest & { readonly format: typeof manifestFormat }>({
  format: literal(manifestFormat, `manifest of format ${manifestFormat}, the only one that this version reads,`),
  site: name,
  topology: object({ kind: name, name }),
  schema: name,
  tags: record(text(/^/, "text")),
  notRealised: list(documentId),
  files: list(file),
});

/** Reads manifest.json. Never throws. Two entries of one path are a fault. */
export function parseManifest(text: string): ParsedManifest<OutputManifest> {
  const { value, faults } = parse(text, manifest);
  if (value === undefined) return { value, faults };
  const { format: _, ...rest } = value;
  const paths = new Set<string>();
  const twice = value.files.filter(({ path }) => paths.size === paths.add(path).size);
  return {
    value: rest,
    faults: [...faults, ...twice.map(({ path }) => ({ pointer: "/files", message: `The file ${path} stands twice.` }))],
  };
}

/** Reads release.json. Never throws. */
export function parseRelease(text: string): ParsedManifest<Release> {
  return parse(text, release);
}

function parse<T>(text: string, read: Reader<T>): ParsedManifest<T> {
  const faults: ManifestFault[] = [];
  const json = readJson(text, faults);
  return { value: json === undefined ? undefined : read(json, undefined, faults), faults };
}

/** The quick way for the sound text of every run; the thorough one to say what is wrong. */
function readJson(text: string, faults: ManifestFault[]): JsonValue | undefined {
  try {
    const value = JSON.parse(text) as JsonValue;
    if (isJsonObject(value)) return value;
    faults.push({ pointer: "", message: "This is no JSON object." });
  } catch {
    const outcome = parseJson(text);
    const [first] = outcome.faults;
    faults.push({
      pointer: "",
      message:
        first === undefined
          ? "This is not JSON."
          : `${first.message.replace(/\.$/, "")} (at offset ${first.range.start}).`,
    });
  }
  return undefined;
}
