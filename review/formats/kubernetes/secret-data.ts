import { isJsonObject, type JsonObject, type JsonValue } from "../../../formats/json/value.ts";
import { type KubernetesObject, kindOf } from "./object.ts";

/** A Secret whose values are all under `data`, as texts: what is written in `stringData` wins, as on an API server. */
export function plainSecret(object: KubernetesObject): KubernetesObject {
  const { data, stringData, ...rest } = object.body;
  if (kindOf(object) !== "/Secret" || (data === undefined && stringData === undefined)) return object;
  const plain = { ...decodeAll(data), ...(isJsonObject(stringData) ? stringData : {}) };
  return { ...object, body: { ...rest, data: plain } };
}

function decodeAll(data: JsonValue | undefined): JsonObject {
  if (!isJsonObject(data)) return {};
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, decode(value)]));
}

/** Bytes that are no text stay as they are written. */
function decode(value: JsonValue): JsonValue {
  if (typeof value !== "string") return value;
  try {
    const bytes = Uint8Array.from(atob(value.replaceAll(/\s/g, "")), (character) => character.charCodeAt(0));
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return value;
  }
}
