import { compareText } from "../../system/path.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../json/value.ts";
import { buildBlob, buildManifest } from "../oci/manifest.ts";
import type { BuiltArtifact } from "../oci/recipe.ts";
import { chartMediaTypes, createdAnnotation } from "./chart.ts";
import { readHelmYaml, textField } from "./helm-yaml.ts";

/** What a third party's Chart.yaml says, as Helm writes it into the config blob. */
export interface WrappedMetadata {
  readonly name: string;
  readonly version: string;
  /** Keys in the order of Helm's Go struct; what is empty is left out. */
  readonly config: JsonObject;
}

/** Fields in the order of helm, pkg/chart/v2/metadata.go. */
const fields: readonly (readonly [key: string, read: (object: JsonObject, key: string) => JsonValue | undefined])[] = [
  ["name", filledText],
  ["home", filledText],
  ["sources", texts],
  ["version", filledText],
  ["description", filledText],
  ["keywords", texts],
  ["maintainers", (object, key) => objects(object[key], maintainerFields)],
  ["icon", filledText],
  ["apiVersion", filledText],
  ["condition", filledText],
  ["tags", filledText],
  ["appVersion", filledText],
  ["deprecated", flag],
  ["annotations", annotations],
  ["kubeVersion", filledText],
  ["dependencies", (object, key) => objects(object[key], dependencyFields)],
  ["type", filledText],
];

const maintainerFields: typeof fields = [
  ["name", filledText],
  ["email", filledText],
  ["url", filledText],
];

/** pkg/chart/v2/dependency.go: name and repository are written even where they are empty. */
const dependencyFields: typeof fields = [
  ["name", (object, key) => textField(object, key) ?? ""],
  ["version", filledText],
  ["repository", (object, key) => textField(object, key) ?? ""],
  ["condition", filledText],
  ["tags", texts],
  ["enabled", flag],
  ["import-values", (object, key) => (Array.isArray(object[key]) && object[key].length > 0 ? object[key] : undefined)],
  ["alias", filledText],
];

/** Reads a Chart.yaml; undefined where it is none, or names no chart and version. */
export function parseChartMetadata(text: string): WrappedMetadata | undefined {
  const object = readHelmYaml(text);
  if (object === undefined) return undefined;
  const config = pick(object, fields);
  const { name, version } = config;
  return typeof name === "string" && typeof version === "string" ? { name, version, config } : undefined;
}

/**
 * A chart's archive as an artifact of a registry, as `helm push` makes it, but created at the epoch: the same archive
 * always gives the same digest.
 */
export function buildWrappedChart({ config }: WrappedMetadata, archive: Uint8Array): BuiltArtifact {
  return buildManifest({
    config: buildBlob(chartMediaTypes.config, goJson(config)),
    layers: [buildBlob(chartMediaTypes.content, archive)],
    annotations: manifestAnnotations(config),
  });
}

/** helm, pkg/registry/chart.go: those of Chart.yaml over the derived ones, but for title and version. */
function manifestAnnotations(config: JsonObject): Readonly<Record<string, string>> {
  const { name, version, description, home, sources, maintainers, annotations: own } = config;
  const [source] = Array.isArray(sources) ? sources : [];
  const authors = Array.isArray(maintainers) ? maintainers.filter(isJsonObject).map(authorOf).join(", ") : undefined;
  const derived: Record<string, JsonValue | undefined> = {
    "org.opencontainers.image.description": description,
    "org.opencontainers.image.url": home,
    ...createdAnnotation,
    "org.opencontainers.image.source": source,
    "org.opencontainers.image.authors": authors,
    ...(isJsonObject(own) ? own : {}),
    "org.opencontainers.image.title": name,
    "org.opencontainers.image.version": version,
  };
  const filled = Object.entries(derived).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string" && entry[1].trim() !== "",
  );
  return Object.fromEntries(filled);
}

function authorOf(maintainer: JsonObject): string {
  const email = textField(maintainer, "email");
  return `${textField(maintainer, "name") ?? ""}${email === undefined ? "" : ` (${email})`}`;
}

/** JSON as Go's encoder writes it by default: what HTML could take for a tag is escaped. */
function goJson(value: JsonObject): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function pick(object: JsonObject, wanted: typeof fields): JsonObject {
  const picked: Record<string, JsonValue> = {};
  for (const [key, read] of wanted) {
    const value = read(object, key);
    if (value !== undefined) picked[key] = value;
  }
  return picked;
}

function filledText(object: JsonObject, key: string): string | undefined {
  const value = textField(object, key);
  return value === "" ? undefined : value;
}

function flag(object: JsonObject, key: string): true | undefined {
  return object[key] === true ? true : undefined;
}

function texts(object: JsonObject, key: string): readonly string[] | undefined {
  const value = object[key];
  if (!Array.isArray(value) || value.length === 0) return undefined;
  return value.map((one) => textField({ one }, "one") ?? "");
}

/** Go sorts the keys of a map. */
function annotations(object: JsonObject, key: string): JsonObject | undefined {
  const value = object[key];
  if (!isJsonObject(value)) return undefined;
  const keys = Object.keys(value).sort(compareText);
  return keys.length === 0 ? undefined : Object.fromEntries(keys.map((one) => [one, textField(value, one) ?? ""]));
}

function objects(value: JsonValue | undefined, wanted: typeof fields): readonly JsonObject[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const found = value.filter(isJsonObject);
  return found.length === 0 ? undefined : found.map((one) => pick(one, wanted));
}
