import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../formats/json/value.ts";
import { compareValues } from "../../review/formats/kubernetes/compare-values.ts";
import { pathText } from "../../review/formats/kubernetes/value-change.ts";
import { levelOf } from "../../review/level.ts";
import { type SameRow, sameObjects } from "./kubernetes-same.ts";
import { claim, database, deployment, object, pod, policy, review, role, service } from "./objects.ts";
import { effectsOf, itemsOf, reviewOf } from "./tree-of.ts";

const source = (spec: object): object => object("source.toolkit.fluxcd.io/OCIRepository", { spec });
const cronJob = (...names: string[]): object =>
  object("batch/CronJob", {
    spec: {
      jobTemplate: {
        spec: { template: pod({ env: names.map((name) => ({ name, value: "c" })) }) },
      },
    },
  });

it("a number is the same with and without a fraction of nothing", () => {
  const text = (a: string): string => `apiVersion: example.com/v1\nkind: Thing\nmetadata: {name: a}\nspec: {a: ${a}}\n`;
  expect(effectsOf(reviewOf({ "a.yaml": text("3") }, { "a.yaml": text("3.0") }))).toEqual(["none formatting"]);
});

describe("what means the same is no difference", () => {
  it.each<SameRow>([
    ...sameObjects,
    ["sizes", database({ storage: { size: "0.5Gi" } }), database({ storage: { size: "512Mi" } })],
    [
      "the order of ports, and a default",
      service({ ports: [{ port: 80 }, { port: 81, protocol: "TCP" }] }),
      service({ ports: [{ port: 81 }, { port: 80, protocol: "TCP" }] }),
    ],
    ["the order of verbs", role("get", "list"), role("list", "get")],
    ["the order of rules", policy({ from: [] }, { ports: [] }), policy({ ports: [] }, { from: [] })],
    ["addresses", service({ clusterIP: "2001:0DB8:0::1" }), service({ clusterIP: "2001:db8::1" })],
    ["durations", source({ interval: "60s" }), source({ interval: "1m0s" })],
    ["parts of durations", source({ interval: "0.5h" }), source({ interval: "30m" })],
    ["a null", object("example.com/Thing", { a: 3, b: null }), object("example.com/Thing", { a: 3 })],
    ["what is encoded", object("/Secret", { data: { a: "YQ==" } }), object("/Secret", { stringData: { a: "a" } })],
    ["a default of a Secret", object("/Secret", {}), object("/Secret", { type: "Opaque" })],
    [
      "the order of things with a name, in a custom resource",
      object("example.com/Thing", { list: [{ name: "a" }, { name: "b" }] }),
      object("example.com/Thing", { list: [{ name: "b" }, { name: "a" }] }),
    ],
    [
      "the order of things without one",
      object("example.com/Thing", { list: [{ a: "a" }, { a: "b" }] }),
      object("example.com/Thing", { list: [{ a: "b" }, { a: "a" }] }),
    ],
    ["the order of variables of a later run", cronJob("a", "b"), cronJob("b", "a")],
  ])("%s", (_, before, after) => {
    expect(effectsOf(review(before, after))).toEqual(["none formatting"]);
  });

  it.each<[string, object, object]>([
    ["the order of arguments", deployment({ args: ["a", "b"] }), deployment({ args: ["b", "a"] })],
    [
      "the order of variables",
      deployment({ env: [{ name: "a" }, { name: "b" }] }),
      deployment({ env: [{ name: "b" }, { name: "a" }] }),
    ],
    // An API server stores the list in its new order: another template, and the pods go (measured).
    [
      "the order of volumes",
      deployment({}, {}, { volumes: [{ name: "a" }, { name: "b" }] }),
      deployment({}, {}, { volumes: [{ name: "b" }, { name: "a" }] }),
    ],
    [
      "the order of tolerations",
      deployment({}, {}, { tolerations: [{ key: "a" }, { key: "b" }] }),
      deployment({}, {}, { tolerations: [{ key: "b" }, { key: "a" }] }),
    ],
    ["what SetDefaults_Pod fills in", deployment({}), deployment({}, {}, { enableServiceLinks: true })],
    ["an empty context of a container", deployment({}), deployment({ securityContext: {} })],
    [
      "the order of initial containers",
      deployment({}, {}, { initContainers: [{ name: "a" }, { name: "b" }] }),
      deployment({}, {}, { initContainers: [{ name: "b" }, { name: "a" }] }),
    ],
    [
      "1G and 1Gi",
      deployment({ resources: { limits: { memory: "1G" } } }),
      deployment({ resources: { limits: { memory: "1Gi" } } }),
    ],
    [
      "a label that looks like a quantity",
      deployment({}, {}, { nodeSelector: { a: "1000m" } }),
      deployment({}, {}, { nodeSelector: { a: "1" } }),
    ],
  ])("but %s is one", (_, before, after) => {
    expect(review(before, after).summary.worst).toBe("restart");
  });

  it("and neither are comments, the order of keys, and quotes", () => {
    const before = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {x: '1', y: '2'}\n";
    const after = '# a note\nkind: ConfigMap\napiVersion: v1\ndata:\n  y: "2"\n  x: "1"\nmetadata:\n  name: a\n';
    expect(effectsOf(reviewOf({ "a.yaml": before }, { "a.yaml": after }))).toEqual(["none formatting"]);
  });
});

it("what comes as a whole is shown as one field, and judged by its parts", () => {
  const privileged = deployment({ securityContext: { privileged: true, runAsUser: 0 } });
  const [item] = itemsOf(review(deployment({}), privileged));
  expect(item?.fields).toEqual([
    {
      path: "spec.template.spec.containers[web].securityContext",
      after: '{"privileged":true,"runAsUser":0}',
    },
  ]);
  expect(item?.effects.map(({ reason, field }) => `${reason} ${field}`)).toEqual([
    "rolling-restart spec.template.spec.containers[web].securityContext.privileged",
    "access-widened spec.template.spec.containers[web].securityContext.privileged",
  ]);
});

it("what only restates or follows is none", () => {
  const build = (resource: string): object =>
    object("kustomize.config.k8s.io/Kustomization", { resources: [resource] });
  expect(effectsOf(review(build("a.yaml"), build("b.yaml")))).toEqual(["none restated"]);
  const source = (digest: string): object =>
    object("source.toolkit.fluxcd.io/OCIRepository", { spec: { ref: { digest } } });
  expect(effectsOf(review(source("a"), source("b")))).toEqual(["none follows"]);
  const schema = "helm/web/values.schema.json";
  expect(effectsOf(reviewOf({ [schema]: "a" }, { [schema]: "b" }))).toEqual(["none restated"]);
});

describe("objects are paired", () => {
  it("in whichever file of their chart they stand", () => {
    const text = JSON.stringify(deployment({}));
    const found = reviewOf({ "helm/web/templates/a.yaml": text }, { "helm/web/templates/b.yaml": text });
    expect(effectsOf(found)).toEqual(["none moved", "none moved"]);
  });

  it("in their own chart alone", () => {
    const text = JSON.stringify(claim("1Gi"));
    const found = reviewOf({ "helm/a/templates/a.yaml": text }, { "helm/b/templates/a.yaml": text });
    expect(itemsOf(found).map(({ change, level }) => [change, level])).toEqual([["renamed", "destroys"]]);
  });

  it("even where two have one name", () => {
    const two = (a: string, b: string) => `${JSON.stringify(claim(a))}\n---\n${JSON.stringify(claim(b))}\n`;
    const [item, ...others] = itemsOf(reviewOf({ "a.yaml": two("1Gi", "1Gi") }, { "a.yaml": two("1Gi", "2Gi") }));
    expect(others).toEqual([]);
    expect(item && levelOf(item)).toBe("reload");
  });

  it("and a file in which a document is no object is compared by its lines", () => {
    const found = reviewOf({ "a.yaml": "a: 1\nb: 2\n" }, { "a.yaml": "a: 1\nb: 3\n" });
    expect(effectsOf(found)).toEqual(["unknown no-reader"]);
    expect(itemsOf(found)[0]?.fields).toEqual([
      { path: "line 2", before: "b: 2" },
      { path: "line 2", after: "b: 3" },
    ]);
  });

  it("or one that refers to itself", () => {
    const cyclic = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: &d\n  self: *d\n";
    expect(effectsOf(reviewOf({ "a.yaml": cyclic }, { "a.yaml": `${cyclic}# b\n` }))).toEqual(["unknown no-reader"]);
  });
});

it("things without a name are told by their content, and never by their place", () => {
  const things = (...values: string[]): object =>
    object("example.com/Thing", { list: values.map((a) => ({ a, b: { c: a } })) });
  const [item] = itemsOf(review(things("1", "2", "3"), things("2", "3")));
  expect(item?.fields).toEqual([{ path: "list[]", before: '{"a":"1","b":{"c":"1"}}' }]);
  const [changed] = itemsOf(review(things("1", "2"), things("2", "3")));
  expect(changed?.fields).toEqual([
    { path: "list[].a", before: "1", after: "3" },
    { path: "list[].b.c", before: "1", after: "3" },
  ]);
});

it("keys that stand twice are no key", () => {
  const twice = (value: string): object =>
    deployment({
      env: [
        { name: "a", value },
        { name: "a", value: "2" },
      ],
    });
  expect(effectsOf(review(twice("1"), twice("3")))).toEqual(["restart rolling-restart"]);
});

const leaf = fc.constantFrom<unknown>("a", "1000m", 1, "60s", null, [], {});
const { tree } = fc.letrec<{ tree: object; value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    leaf,
    tie("tree"),
    fc.array(tie("tree"), { maxLength: 3 }),
    fc.array(leaf, { maxLength: 3 }),
  ),
  tree: fc.dictionary(
    fc.constantFrom("name", "spec", "template", "env", "ports", "limits", "cpu", "rules", "verbs", "a"),
    tie("value"),
    { maxKeys: 4 },
  ),
}));

it("two objects differ in the same fields, whichever is the older", () => {
  const kind = { group: "apps", kind: "Deployment", isNative: true };
  const paths = (before: object, after: object): string[] =>
    compareValues(before as JsonObject, after as JsonObject, kind)
      .map(({ steps }) => pathText(steps))
      .sort();
  fc.assert(
    fc.property(tree, tree, (a, b) => {
      expect(paths(a, a)).toEqual([]);
      expect(paths(a, b)).toEqual(paths(b, a));
    }),
    { numRuns: 1000 },
  );
});
