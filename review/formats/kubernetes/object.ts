import { isJsonObject, type JsonObject, type JsonValue } from "../../../formats/json/value.ts";
import { readYamlStream } from "../../../formats/yaml/stream.ts";
import type { LineRange } from "../../change.ts";
import type { ReadItem, SideFile } from "../reader.ts";

/** What the meaning of an object's fields hangs on. */
export interface ObjectKind {
  /** "" for the core group. */
  readonly group: string;
  readonly kind: string;
  /** Kubernetes' own, and no custom resource. */
  readonly isNative: boolean;
}

/** An object of a cluster. */
export interface KubernetesObject extends ObjectKind {
  /** "" where the object says none: a chart's objects get their release's. */
  readonly namespace: string;
  readonly name: string;
  readonly body: JsonObject;
  /** Its file, from the topology's folder. */
  readonly path: string;
  /** `helm/shop` of `helm/shop/templates/…`; "" for what no chart holds. */
  readonly chart: string;
}

/** The objects of a file; undefined where a document in it is none. */
export function readObjects(file: SideFile): readonly ReadItem<KubernetesObject>[] | undefined {
  const text = plainText(file);
  const documents = readYamlStream(text);
  if (documents === undefined) return undefined;
  const objects = documents.filter((document) => document !== null).map((body) => readObject(body, file.path));
  const known = objects.filter((object) => object !== undefined);
  if (known.length < objects.length || known.length === 0) return undefined;
  const ranges = known.length > 1 ? rangesOf(text) : [];
  return known.map((value, index) => {
    const range = ranges.length === known.length ? ranges[index] : undefined;
    // Charts and clusters apart: two charts may have a Service of one name, in two namespaces.
    const parts = [file.device.name, value.chart, value.group, value.kind, value.namespace, stableName(value)];
    return { id: parts.join("\0"), value, ...(range && { range }) };
  });
}

/** `<group>/<kind>` */
export function kindOf({ group, kind }: ObjectKind): string {
  return `${group}/${kind}`;
}

/**
 * The name without the digest of its content: kustomize's ten characters (kustomize api/hasher, encode), or hex. Only
 * for what is made anew under another name for each content.
 */
export function stableName({ group, kind, name }: Pick<KubernetesObject, "group" | "kind" | "name">): string {
  if (group !== "" || (kind !== "ConfigMap" && kind !== "Secret")) return name;
  const [, prefix, digest = ""] = /^(.+)-([2456789bcdfghkmt]{10}|[0-9a-f]{8,64})$/.exec(name) ?? [];
  return prefix !== undefined && /\d/.test(digest) && /[a-z]/.test(digest) ? `${prefix}-` : name;
}

function readObject(body: JsonValue, path: string): KubernetesObject | undefined {
  if (!isJsonObject(body)) return undefined;
  const { apiVersion, kind, metadata } = body;
  if (typeof apiVersion !== "string" || typeof kind !== "string") return undefined;
  const { name, namespace } = isJsonObject(metadata) ? metadata : {};
  const group = apiVersion.includes("/") ? apiVersion.slice(0, apiVersion.indexOf("/")) : "";
  return {
    group,
    kind,
    isNative: /^(|apps|batch|autoscaling|policy|.*\.k8s\.io)$/.test(group) && !/^(gateway|kustomize)\./.test(group),
    namespace: typeof namespace === "string" ? namespace : "",
    // A kustomization.yaml has no name but its place.
    name: typeof name === "string" ? name : path,
    body,
    path,
    chart: /^(.*)\/templates\//.exec(path)?.[1] ?? "",
  };
}

/** A chart's template without the actions that print a user's `{{` (formats/helm/template.ts). */
function plainText({ path, text }: SideFile): string {
  return /(^|\/)templates\//.test(path) ? text.replaceAll('{{ "{{" }}', "{{") : text;
}

/** The lines of each document of a stream, without the marks between them. */
function rangesOf(text: string): readonly LineRange[] {
  const lines = text.replace(/\n$/, "").split("\n");
  const marks = lines.flatMap((line, index) => (/^---(\s|$)/.test(line) ? [index] : []));
  return [-1, ...marks].flatMap((mark, index): readonly LineRange[] => {
    const end = marks[index] ?? lines.length;
    const isBlank = lines.slice(mark + 1, end).every((line) => /^\s*(#.*)?$/.test(line));
    return isBlank ? [] : [[mark + 2, end]];
  });
}
