import type { V1ConfigMap, V1LimitRangeItem, V1NetworkPolicyIngressRule, V1ObjectMeta } from "@kubernetes/client-node";
import * as client from "@kubernetes/client-node";
import { expect, test } from "vitest";
import type { Wire } from "../../../formats/kubernetes/wire.ts";

/** The generated classes know both names of each of their fields. */
interface Model {
  getAttributeTypeMap(): { readonly name: string; readonly baseName: string }[];
}

test("the type's rule is the client's: an underscore before a reserved word, and nothing else but in schemas of schemas", () => {
  const renamed = Object.entries(client)
    .filter((entry): entry is [string, never] => typeof entry[1] === "function" && "getAttributeTypeMap" in entry[1])
    .filter(([name]) => name !== "V1JSONSchemaProps")
    .flatMap(([, model]) => (model as Model).getAttributeTypeMap())
    .filter(({ name, baseName }) => name !== baseName);
  expect(renamed.length).toBeGreaterThan(3);
  for (const { name, baseName } of renamed) expect(name).toBe(`_${baseName}`);
});

test("fields have the names and types of the API", () => {
  const rule: Wire<V1NetworkPolicyIngressRule> = { from: [{ podSelector: {} }], ports: undefined };
  const limits: Wire<V1LimitRangeItem> = { type: "Container", default: { cpu: "1" } };
  const meta: Wire<V1ObjectMeta> = { creationTimestamp: "1970-01-01T00:00:00Z" };
  // A user's own keys are data, not fields.
  const config: Wire<V1ConfigMap> = { data: { _from: "kept" } };
  expect([rule, limits, meta, config].map((value) => Object.keys(value)[0])).toEqual([
    "from",
    "type",
    "creationTimestamp",
    "data",
  ]);
});

test("the client's own names and unknown fields do not compile", () => {
  // @ts-expect-error: the API calls it `from`.
  const renamed: Wire<V1NetworkPolicyIngressRule> = { _from: [] };
  // @ts-expect-error: misspelt.
  const misspelt: Wire<V1NetworkPolicyIngressRule> = { form: [] };
  expect([renamed, misspelt]).toHaveLength(2);
});
