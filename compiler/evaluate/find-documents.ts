import { appendPointer, type JsonPointer } from "../../formats/json/pointer.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../formats/json/value.ts";

/** A document within a larger value. */
export interface FoundDocument {
  readonly pointer: JsonPointer;
  readonly value: JsonObject;
}

/** Something that looks like a document with one half of its envelope gone. */
export interface HalfEnvelope {
  readonly pointer: JsonPointer;
  readonly missing: "apiVersion" | "kind";
  readonly present: readonly string[];
}

export interface Search {
  readonly documents: readonly FoundDocument[];
  readonly halves: readonly HalfEnvelope[];
}

/**
 * The documents at any depth of a value: objects whose `apiVersion` starts with `harmony.dev/`. The search does not
 * descend into one, so that Kubernetes objects among a chart's values are nobody's business.
 */
export function findDocuments(value: JsonValue): Search {
  const documents: FoundDocument[] = [];
  const halves: HalfEnvelope[] = [];
  const search = (node: JsonValue, pointer: JsonPointer): void => {
    if (Array.isArray(node)) node.forEach((item: JsonValue, index) => search(item, appendPointer(pointer, index)));
    if (!isJsonObject(node)) return;
    const half = halfEnvelope(node, pointer);
    if (half !== undefined) halves.push(half);
    else if (isDocument(node)) documents.push({ pointer, value: node });
    else for (const [key, field] of Object.entries(node)) search(field, appendPointer(pointer, key));
  };
  search(value, "");
  return { documents, halves };
}

function isDocument(node: JsonObject): boolean {
  const { apiVersion } = node;
  return typeof apiVersion === "string" && apiVersion.startsWith("harmony.dev/");
}

function halfEnvelope(node: JsonObject, pointer: JsonPointer): HalfEnvelope | undefined {
  const present = ["apiVersion", "kind", "metadata", "spec"].filter((key) => key in node);
  if (!present.includes("metadata") && !present.includes("spec")) return undefined;
  if (present.includes("apiVersion") === present.includes("kind")) return undefined;
  return { pointer, present, missing: present.includes("kind") ? "apiVersion" : "kind" };
}
