import { isJsonObject, type JsonObject, type JsonValue } from "../../../formats/json/value.ts";

/**
 * What items of a list are known by: `x-kubernetes-list-map-keys` of Kubernetes' OpenAPI 1.37, and for lists that it
 * calls atomic (Ingress rules, paths) what a person would say. The first that every item has, each its own, is taken.
 */
const keysOfList: Readonly<Record<string, readonly (readonly string[])[]>> = {
  ports: [["containerPort", "protocol"], ["port", "protocol"], ["name"]],
  volumeMounts: [["mountPath"]],
  volumeDevices: [["devicePath"]],
  topologySpreadConstraints: [["topologyKey", "whenUnsatisfiable"]],
  rules: [["host"]],
  paths: [["path"]],
  hostAliases: [["ip"]],
  tolerations: [["key", "effect"]],
  subjects: [["kind", "name"]],
  items: [["key"]],
  parentRefs: [["name", "sectionName"]],
  tls: [["secretName"]],
  volumeClaimTemplates: [["metadata"]],
};
const usual: readonly (readonly string[])[] = [["name"]];

/** Lists of objects whose order means something. */
const ordered = new Set(["initContainers", "env", "envFrom", "patches", "postRenderers"]);

/** Lists of texts that are sets: order says nothing (API semantics). */
const sets = new Set(
  "accessModes verbs resources apiGroups resourceNames nonResourceURLs hostnames hosts finalizers policyTypes add drop supplementalGroups".split(
    " ",
  ),
);

/** Values that the API server fills in. Whoever writes them out changes nothing. */
const defaults: Readonly<Record<string, JsonValue>> = { protocol: "TCP", sessionAffinity: "None" };

/** The default of a field; undefined where this table has none. */
export function defaultOf(field: string): JsonValue | undefined {
  return Object.hasOwn(defaults, field) ? defaults[field] : undefined;
}

export function isOrdered(field: string): boolean {
  return ordered.has(field);
}

export function isSet(field: string): boolean {
  return sets.has(field);
}

/** What the items of two lists are paired by: their key's values; undefined where they have none in common. */
export function keyItems(
  field: string,
  ...lists: readonly (readonly JsonValue[])[]
): readonly ReadonlyMap<string, JsonObject>[] | undefined {
  const candidates = [...(Object.hasOwn(keysOfList, field) ? (keysOfList[field] ?? []) : []), ...usual];
  for (const keys of candidates) {
    const keyed = lists.map((list) => keyList(list, keys));
    const found = keyed.filter((map) => map !== undefined);
    if (found.length === lists.length) return found;
  }
  return undefined;
}

function keyList(list: readonly JsonValue[], keys: readonly string[]): ReadonlyMap<string, JsonObject> | undefined {
  const items = new Map<string, JsonObject>();
  for (const item of list) {
    if (!isJsonObject(item)) return undefined;
    const values = keys.map((key) => nameOf(Object.hasOwn(item, key) ? item[key] : defaultOf(key)));
    if (values[0] === undefined) return undefined;
    const id = values.filter((value) => value !== undefined).join("/");
    if (items.has(id)) return undefined;
    items.set(id, item);
  }
  return items;
}

function nameOf(value: JsonValue | undefined): string | undefined {
  if (typeof value === "string" || typeof value === "number") return String(value);
  // A claim's template is known by its metadata.name.
  return isJsonObject(value) ? nameOf(value["name"]) : undefined;
}
