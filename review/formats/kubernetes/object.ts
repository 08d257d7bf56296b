import { isJsonObject, type JsonObject, type JsonValue } from "../../../formats/json/value.ts";
import { readYamlStream } from "../../../formats/yaml/stream.ts";
import type { ReadItem, SideFile } from "../reader.ts";

/** An object of a cluster. */
export interface KubernetesObject {
  /** "" for the core group. */
  readonly group: string;
  readonly kind: string;
  /** "" where the object says none: a chart's objects get their release's. */
  readonly namespace: string;
  readonly name: string;
  readonly body: JsonObject;
}

/** The objects of a file; undefined where a document in it is none. */
export function readObjects(file: SideFile): readonly ReadItem<KubernetesObject>[] | undefined {
  const documents = readYamlStream(plainText(file));
  if (documents === undefined) return undefined;
  const objects = documents.filter((document) => document !== null).map((body) => readObject(body, file.path));
  const known = objects.filter((object) => object !== undefined);
  if (known.length < objects.length || known.length === 0) return undefined;
  const scope = scopeOf(file.path);
  return known.map((value) => ({
    // Charts and clusters apart: two charts may have a Service of one name, in two namespaces.
    id: [file.device, scope, value.group, value.kind, value.namespace, value.name].join("\0"),
    value,
  }));
}

function readObject(body: JsonValue, path: string): KubernetesObject | undefined {
  if (!isJsonObject(body)) return undefined;
  const { apiVersion, kind, metadata } = body;
  if (typeof apiVersion !== "string" || typeof kind !== "string") return undefined;
  const { name, namespace } = isJsonObject(metadata) ? metadata : {};
  return {
    group: apiVersion.includes("/") ? apiVersion.slice(0, apiVersion.indexOf("/")) : "",
    kind,
    namespace: typeof namespace === "string" ? namespace : "",
    // A kustomization.yaml has no name but its place.
    name: typeof name === "string" ? name : path,
    body,
  };
}

/** A chart's template without the actions that print a user's `{{` (formats/helm/template.ts). */
function plainText({ path, text }: SideFile): string {
  return /(^|\/)templates\//.test(path) ? text.replaceAll('{{ "{{" }}', "{{") : text;
}

/** `helm/shop` of `helm/shop/templates/…`; "" elsewhere. */
function scopeOf(path: string): string {
  return /^(.*)\/templates\//.exec(path)?.[1] ?? "";
}
