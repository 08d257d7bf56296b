import { isJsonObject, type JsonObject, type JsonValue } from "../../../formats/json/value.ts";
import { listMapKeys, listSets } from "./generated/list-map-keys.ts";
import type { ObjectKind } from "./object.ts";

/**
 * What items are known by in lists that Kubernetes calls atomic, or that a custom resource says nothing about: what a
 * person would say. The first that every item has, each its own, is taken; a name goes for any list.
 */
const displayKeys: Readonly<Record<string, readonly (readonly string[])[]>> = {
  rules: [["host"]],
  paths: [["path"]],
  tolerations: [["key", "effect"]],
  subjects: [["kind", "namespace", "name"]],
  items: [["key"]],
  parentRefs: [["namespace", "name", "sectionName", "port"]],
  tls: [["secretName"]],
  volumeClaimTemplates: [["metadata"]],
};
const byName: readonly (readonly string[])[] = [["name"]];

/** Lists whose order means something, though their items may have keys. A pod's own lists: see `isOrderFelt`. */
const ordered = new Set(["initContainers", "envFrom", "sources", "patches", "postRenderers", "patchesJson6902"]);

/** Sets by meaning that Kubernetes' schema calls atomic: order says nothing (API semantics). */
const sets = new Set(
  "accessModes resourceNames hostnames hosts policyTypes add drop supplementalGroups externalIPs loadBalancerSourceRanges except cidrs".split(
    " ",
  ),
);
const nativeSets = new Set(listSets);

/** Do the items of a list stand in an order that means something, though they have keys? */
export function isOrdered(field: string): boolean {
  return ordered.has(field);
}

/**
 * Does it matter that the items of a list that are in both sides stand in another order? A pod's template with its lists
 * in another order is another template: its pods are replaced (measured on an API server: its generation rises).
 */
export function isOrderFelt(
  kind: ObjectKind,
  steps: readonly string[],
  ...lists: readonly (readonly JsonValue[])[]
): boolean {
  const field = steps.at(-1) ?? "";
  if (kind.group === "apps" && steps[0] === "spec" && /^(template|volumeClaimTemplates)$/.test(steps[1] ?? ""))
    return true;
  if (kind.group === "batch" && kind.kind === "Job" && steps[1] === "template") return true;
  // A variable may refer to those before it.
  if (field === "env") return lists.flat().some((item) => JSON.stringify(item).includes("$("));
  return isOrdered(field);
}

/** Is a list a set of scalars? The names of Kubernetes' own sets say nothing in a custom resource. */
export function isSet(field: string, { isNative }: ObjectKind): boolean {
  return sets.has(field) || (isNative && nativeSets.has(field));
}

/** What the items of two lists are paired by: their key's values; undefined where they have none in common. */
export function keyItems(
  field: string,
  ...lists: readonly (readonly JsonValue[])[]
): readonly ReadonlyMap<string, JsonObject>[] | undefined {
  const own = (table: typeof displayKeys): readonly (readonly string[])[] =>
    Object.hasOwn(table, field) ? (table[field] ?? []) : [];
  for (const keys of [...own(listMapKeys), ...own(displayKeys), ...byName]) {
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
    const said = keys.map((key) => nameOf(Object.hasOwn(item, key) ? item[key] : undefined));
    if (keys.every((key, index) => key === "protocol" || said[index] === undefined)) return undefined;
    const values = keys.map((key, index) => said[index] ?? (key === "protocol" ? "TCP" : undefined));
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
