import { describe, expect, it } from "vitest";
import { levelOf } from "../../review/compare-topology.ts";
import { claim, database, deployment, object, policy, review, role, service } from "./objects.ts";
import { effectsOf, reviewOf } from "./tree-of.ts";

describe("what means the same is no difference", () => {
  it.each<[string, object, object]>([
    [
      "quantities",
      deployment({ resources: { limits: { cpu: "1000m", memory: "1Gi" } } }),
      deployment({ resources: { limits: { memory: "1024Mi", cpu: 1 } } }),
    ],
    ["sizes", database({ storage: { size: "0.5Gi" } }), database({ storage: { size: "512Mi" } })],
    [
      "the order of ports, and a default",
      service({ ports: [{ port: 80 }, { port: 81, protocol: "TCP" }] }),
      service({ ports: [{ port: 81 }, { port: 80, protocol: "TCP" }] }),
    ],
    ["the order of verbs", role("get", "list"), role("list", "get")],
    ["the order of rules", policy({ from: [] }, { ports: [] }), policy({ ports: [] }, { from: [] })],
    ["an empty list", deployment({ env: [] }), deployment({})],
  ])("%s", (_, before, after) => {
    expect(review(before, after).topologies).toEqual([]);
  });

  it.each<[string, object, object]>([
    ["the order of arguments", deployment({ args: ["a", "b"] }), deployment({ args: ["b", "a"] })],
    [
      "the order of variables",
      deployment({ env: [{ name: "a" }, { name: "b" }] }),
      deployment({ env: [{ name: "b" }, { name: "a" }] }),
    ],
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
    expect(review(before, after).worst).toBe("restart");
  });

  it("and neither are comments, the order of keys, and quotes", () => {
    const before = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {x: '1', y: '2'}\n";
    const after = '# a note\nkind: ConfigMap\napiVersion: v1\ndata:\n  y: "2"\n  x: "1"\nmetadata:\n  name: a\n';
    expect(reviewOf({ "a.yaml": before }, { "a.yaml": after }).topologies).toEqual([]);
  });
});

it("what comes as a whole is shown as one field, and judged by its parts", () => {
  const privileged = deployment({ securityContext: { privileged: true, runAsUser: 0 } });
  const [item] = review(deployment({}), privileged).topologies[0]?.items ?? [];
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
  expect(effectsOf(reviewOf({ "release.json": "a" }, { "release.json": "b" }))).toEqual(["none restated"]);
});

describe("objects are paired", () => {
  it("in whichever file of their chart they stand", () => {
    const text = JSON.stringify(deployment({}));
    const found = reviewOf({ "helm/web/templates/a.yaml": text }, { "helm/web/templates/b.yaml": text });
    expect(found.topologies).toEqual([]);
  });

  it("in their own chart alone", () => {
    const text = JSON.stringify(claim("1Gi"));
    const found = reviewOf({ "helm/a/templates/a.yaml": text }, { "helm/b/templates/a.yaml": text });
    expect(found.counts).toMatchObject({ destroys: 1, none: 1 });
  });

  it("even where two have one name", () => {
    const two = (a: string, b: string) => `${JSON.stringify(claim(a))}\n---\n${JSON.stringify(claim(b))}\n`;
    const [item, ...others] = reviewOf(
      { "a.yaml": two("1Gi", "1Gi") },
      { "a.yaml": two("1Gi", "2Gi") },
    ).topologies.flatMap(({ items }) => items);
    expect(others).toEqual([]);
    expect(item && levelOf(item)).toBe("reload");
  });

  it("and a file in which a document is no object is compared by its lines", () => {
    const found = reviewOf({ "a.yaml": "a: 1\nb: 2\n" }, { "a.yaml": "a: 1\nb: 3\n" });
    expect(effectsOf(found)).toEqual(["unknown no-reader"]);
    expect(found.topologies[0]?.items[0]?.fields).toEqual([
      { path: "line 2", before: "b: 2" },
      { path: "line 2", after: "b: 3" },
    ]);
  });

  it("or one that refers to itself", () => {
    const cyclic = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: &d\n  self: *d\n";
    expect(effectsOf(reviewOf({ "a.yaml": cyclic }, { "a.yaml": `${cyclic}# b\n` }))).toEqual(["unknown no-reader"]);
  });
});

describe("a Secret's values are hidden", () => {
  const secret = (data: object): object => object("/Secret", { stringData: data });

  it("but for the token of one", () => {
    const found = review(
      secret({ a: "hunter2", b: "hunter3" }),
      secret({ a: "__harmony_secret__db~password~", b: "hunter4" }),
    );
    expect(found.topologies[0]?.items[0]?.fields).toEqual([
      { path: "stringData.a", before: "(hidden)", after: "__harmony_secret__db~password~" },
      { path: "stringData.b", before: "(hidden)", after: "(hidden)" },
    ]);
  });

  it("also where all come at once", () => {
    expect(JSON.stringify(review(object("/Secret", {}), secret({ a: "hunter2" })))).not.toContain("hunter2");
  });
});
