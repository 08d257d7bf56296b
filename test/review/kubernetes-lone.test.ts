import { describe, expect, it } from "vitest";
import {
  claim,
  database,
  deployment,
  ingress,
  object,
  policy,
  policyOf,
  review,
  service,
  statefulSet,
  tellEffects,
  templates,
} from "./objects.ts";
import { effectsOf, itemsOf, reviewOf } from "./tree-of.ts";

const noted = (one: object, annotations: object): object => ({ ...one, metadata: { name: "web", annotations } });
const named = (one: object, name: string): object => ({ ...one, metadata: { name } });
const at = (path: string, ...objects: object[]) => ({
  [path]: objects.map((one) => JSON.stringify(one)).join("\n---\n"),
});
const chart = (name: string, ...objects: object[]) => at(`helm/${name}/templates/a.yaml`, ...objects);
const external = (creationPolicy: string): object =>
  object("external-secrets.io/ExternalSecret", { spec: { target: { creationPolicy } } });

describe("what goes with an object", () => {
  tellEffects([
    ["a Deployment", deployment({}), undefined, ["interrupts stopped"]],
    ["a claim", claim("1Gi"), undefined, ["destroys data-at-risk"]],
    ["a claim that Helm keeps", noted(claim("1Gi"), { "helm.sh/resource-policy": "keep" }), undefined, ["none kept"]],
    ["a database cluster", database({}), undefined, ["destroys data-at-risk"]],
    ["a namespace", object("/Namespace", {}), undefined, ["destroys data-at-risk"]],
    ["a StatefulSet whose volumes stay", statefulSet(templates), undefined, ["interrupts data-at-risk"]],
    ["a StatefulSet without volumes", statefulSet({}), undefined, ["interrupts stopped"]],
    [
      "a StatefulSet whose volumes go",
      statefulSet({ ...templates, ...policyOf("Delete") }),
      undefined,
      ["destroys data-at-risk"],
    ],
    ["an Ingress", ingress("a.example.com"), undefined, ["interrupts traffic-at-risk"]],
    ["a policy", policy(), undefined, ["reload policy", "reload access-widened"]],
    ["a Secret's source", external("Owner"), undefined, ["restart missing-at-start"]],
    ["a Secret's source that leaves it", external("Orphan"), undefined, ["none kept"]],
    ["a database", object("postgresql.cnpg.io/Database", { spec: {} }), undefined, ["none kept"]],
    [
      "a database that is dropped",
      object("postgresql.cnpg.io/Database", { spec: { databaseReclaimPolicy: "delete" } }),
      undefined,
      ["destroys data-at-risk"],
    ],
    ["a monitor", object("monitoring.coreos.com/PodMonitor", {}), undefined, ["none monitoring"]],
    ["a thing that nobody knows", object("example.com/Thing", {}), undefined, ["unknown no-rule"]],
  ]);

  it("nothing, where Flux does not prune it", () => {
    const kept = noted(object("/Namespace", {}), { "kustomize.toolkit.fluxcd.io/prune": "disabled" });
    expect(effectsOf(reviewOf(at("flux/bundle/namespaces/web.yaml", kept), {}))).toEqual(["none kept"]);
  });
});

it("what an application alone used goes with it, and nobody misses it", () => {
  const account = object("/ServiceAccount", {});
  const web = deployment({}, {}, { serviceAccountName: "web" });
  const mine = object("networking.k8s.io/NetworkPolicy", { spec: { podSelector: { matchLabels: { app: "web" } } } });
  const told = itemsOf(reviewOf(chart("web", web, account, mine), {}));
  expect(told.map(({ name, level }) => `${level} ${name}`).sort()).toEqual([
    "interrupts Deployment web",
    "none NetworkPolicy web",
    "none ServiceAccount web",
  ]);
  expect(effectsOf(reviewOf(chart("web", web, account), chart("web", web)))).toEqual(["restart missing-at-start"]);
});

describe("a new object", () => {
  const isolated = policy({ from: [{ podSelector: {} }] });
  tellEffects([
    ["a Deployment", undefined, deployment({}), []],
    ["a scaler", undefined, object("autoscaling/HorizontalPodAutoscaler", {}), ["reload autoscaling"]],
    ["a policy for pods that are there", undefined, isolated, ["interrupts traffic-at-risk"]],
    ["a policy that lets all through", undefined, policy({}), []],
  ]);

  it("a policy that comes with its pods cuts off nobody", () => {
    expect(effectsOf(reviewOf({}, chart("web", deployment({}), isolated)))).toEqual([]);
    expect(effectsOf(reviewOf({}, { ...chart("a", deployment({})), ...chart("b", isolated) }))).toEqual([
      "interrupts traffic-at-risk",
    ]);
  });
});

describe("a rename", () => {
  it("is one, also where other names come from the name", () => {
    const labels = (name: string): object => ({ "app.kubernetes.io/name": name });
    const labelled = (one: object, name: string, app: string): object => ({
      ...one,
      metadata: { name, labels: labels(app) },
    });
    const app = (name: string): object[] => [
      labelled(deployment({}, {}, { serviceAccountName: name }, labels(name)), name, name),
      labelled(service({ selector: labels(name) }), `${name}-headless`, name),
    ];
    const items = itemsOf(reviewOf(chart("web", ...app("shop")), chart("web", ...app("store"))));
    expect(items.map(({ name, change, level, fields }) => [name, change, level, fields])).toEqual([
      [
        "Deployment store",
        "renamed",
        "interrupts",
        [{ path: "name", before: "Deployment shop", after: "Deployment store" }],
      ],
      [
        "Service store-headless",
        "renamed",
        "interrupts",
        [{ path: "name", before: "Service shop-headless", after: "Service store-headless" }],
      ],
    ]);
  });

  it("takes along what an application alone used", () => {
    const app = (name: string): object[] => [
      named(deployment({}, {}, { serviceAccountName: name }), name),
      named(object("/ServiceAccount", {}), name),
    ];
    const items = itemsOf(reviewOf(chart("web", ...app("shop")), chart("web", ...app("store"))));
    expect(items.map(({ name, level }) => `${level} ${name}`)).toEqual([
      "interrupts Deployment store",
      "none ServiceAccount store",
    ]);
  });

  it("keeps the level of a removal", () => {
    const found = itemsOf(reviewOf(chart("web", named(claim("1Gi"), "a")), chart("web", named(claim("1Gi"), "b"))));
    expect(found.map(({ change, level }) => [change, level])).toEqual([["renamed", "destroys"]]);
  });

  it("is none, where the content is another", () => {
    const found = itemsOf(reviewOf(chart("web", named(claim("1Gi"), "a")), chart("web", named(claim("2Gi"), "b"))));
    expect(found.map(({ change }) => change)).toEqual(["removed", "added"]);
  });

  it("goes by the prefix where the name ends in the digest of its content", () => {
    const map = (name: string, value: string): object => named(object("/ConfigMap", { data: { a: value } }), name);
    const [item, ...others] = itemsOf(
      reviewOf(chart("web", map("web-9mtf7kbh5g", "1")), chart("web", map("web-b2dm4ckhf6", "2"))),
    );
    expect([item?.name, item?.fields, others]).toEqual([
      "ConfigMap web-b2dm4ckhf6",
      [
        { path: "metadata.name", before: "web-9mtf7kbh5g", after: "web-b2dm4ckhf6" },
        { path: "data.a", before: "1", after: "2" },
      ],
      [],
    ]);
    expect(item?.effects.map(({ reason }) => reason)).toEqual(["new-name"]);
  });

  it("from one chart to another is a race", () => {
    const [item] = itemsOf(reviewOf(chart("a", deployment({})), chart("b", deployment({}))));
    expect([item?.change, item?.effects.map(({ reason }) => reason)]).toEqual(["renamed", ["stopped", "moved"]]);
    expect(item?.effects[1]?.text).toContain("moved from chart a to chart b");
  });
});

it("what is applied by hand is said to be", () => {
  const map = (a: string): object => object("/ConfigMap", { data: { a } });
  const [item] = itemsOf(reviewOf(at("flux/bootstrap.yaml", map("1")), at("flux/bootstrap.yaml", map("2"))));
  expect(item?.effects[0]?.text).toBe("pods read it when they start; once somebody applies it by hand");
});

it("each object of a file has its lines", () => {
  const two = (a: string): string =>
    `# made\n---\nkind: A\napiVersion: v1\nmetadata: {name: a}\n---\nkind: B\napiVersion: v1\nmetadata: {name: b}\nspec: ${a}\n`;
  const [item] = itemsOf(reviewOf({ "a.yaml": two("1") }, { "a.yaml": two("2") }));
  expect(item?.after).toEqual({ file: "a.yaml", range: [7, 10] });
  expect(itemsOf(review(deployment({}), undefined))[0]?.before?.range).toBeUndefined();
});
