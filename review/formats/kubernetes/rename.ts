import { isJsonObject, type JsonObject, type JsonValue } from "../../../formats/json/value.ts";
import { compareText } from "../../../system/path.ts";
import type { Effect } from "../../change.ts";
import { interrupts } from "../verdict.ts";
import { type KubernetesObject, kindOf } from "./object.ts";
import { fieldAt } from "./object-field.ts";
import { textsOf } from "./rules/rule.ts";

/** An object without its name and place, and without the names that come from its own: two renamed ones are equal. */
export function contentOf(object: KubernetesObject): string {
  const { body } = object;
  const metadata = isJsonObject(body["metadata"]) ? body["metadata"] : {};
  const { name: _, namespace: __, ...rest } = metadata;
  return `${kindOf(object)}\0${JSON.stringify(withoutNames({ ...body, metadata: rest }, namesOf(object)))}`;
}

/** Its own name, and that of the application that it belongs to: the longest first. */
function namesOf({ name, body }: KubernetesObject): readonly string[] {
  const labels = ["name", "instance"].map((key) => fieldAt(body, "metadata", "labels", `app.kubernetes.io/${key}`));
  return [name, ...textsOf(labels.filter((label) => label !== undefined))].sort((a, b) => b.length - a.length);
}

/** `shop`, `shop-headless`: a name within another word (an image, a host) stays. */
function withoutNames(value: JsonValue, names: readonly string[]): JsonValue {
  if (typeof value === "string") {
    const found = names.find((name) => value === name || value.startsWith(`${name}-`));
    return found === undefined ? value : `\0${value.slice(found.length)}`;
  }
  if (Array.isArray(value)) return value.map((item: JsonValue) => withoutNames(item, names));
  if (!isJsonObject(value)) return value;
  const entries: [string, JsonValue][] = Object.entries(value).map(([key, inner]) => [key, withoutNames(inner, names)]);
  const sorted: JsonObject = Object.fromEntries(entries.sort(([a], [b]) => compareText(a, b)));
  return sorted;
}

/** An object that goes from one chart to another, its name the same: one release takes it over while the other deletes it. */
export function judgeMove(before: KubernetesObject, after: KubernetesObject): readonly Effect[] {
  if (before.chart === after.chart || before.name !== after.name || before.namespace !== after.namespace) return [];
  const chartOf = ({ chart }: KubernetesObject): string =>
    chart === "" ? "no chart" : `chart ${chart.replace(/^.*\//, "")}`;
  const text = `moved from ${chartOf(before)} to ${chartOf(after)}: in one namespace the one may delete what the other has taken over`;
  return [interrupts("moved", text)];
}
