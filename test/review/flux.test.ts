import { describe, expect, it } from "vitest";
import { object, release, tellEffects } from "./objects.ts";
import { effectsOf, itemsOf, reviewOf } from "./tree-of.ts";

const source = (spec: object): object => object("source.toolkit.fluxcd.io/OCIRepository", { spec });
const kustomization = (spec: object): object => object("kustomize.toolkit.fluxcd.io/Kustomization", { spec });
const values = (a: string): object => release({ values: { a } });
const at = (path: string, one: object) => ({ [path]: JSON.stringify(one) });

describe("a release", () => {
  const inPlace = { upgrade: { chartNameChangeStrategy: "InPlaceUpdate" } };
  const chart = (name: string, more: object = {}): object =>
    release({ chartRef: { kind: "OCIRepository", name }, ...more });
  tellEffects([
    ["another name", release({ releaseName: "a" }), release({ releaseName: "b" }), ["destroys reinstalled"]],
    [
      "another namespace",
      release({ targetNamespace: "a" }),
      release({ targetNamespace: "b" }),
      ["destroys reinstalled"],
    ],
    ["another store", release({ storageNamespace: "a" }), release({ storageNamespace: "b" }), ["destroys reinstalled"]],
    ["another chart", chart("a"), chart("b"), ["destroys reinstalled"]],
    ["another chart, in place", chart("a", inPlace), chart("b", inPlace), ["interrupts other-chart"]],
    [
      "a version",
      release({ chart: { spec: { version: "1" } } }),
      release({ chart: { spec: { version: "2" } } }),
      ["unknown third-party-chart"],
    ],
    ["values", values("a"), values("b"), ["unknown values"]],
    ["a value that is taken away", values("a"), release({ values: { a: null } }), ["unknown values"]],
    ["an interval", release({ interval: "1h" }), release({ interval: "2h" }), ["none delivery"]],
    ["the same interval", release({ interval: "1h" }), release({ interval: "60m" }), ["none formatting"]],
    ["attempts", release({}), release({ install: { remediation: { retries: 3 } } }), ["none delivery"]],
    ["definitions", release({}), release({ upgrade: { crds: "CreateReplace" } }), ["reload definitions"]],
    ["a pause", release({}), release({ suspend: true }), ["none suspended"]],
    ["no pause", release({ suspend: true }), release({}), ["unknown resumed"]],
    ["its order", release({}), release({ dependsOn: [{ name: "a" }] }), ["none order"]],
    ["removed", release({}), undefined, ["interrupts pruned"]],
    ["removed while it is suspended", release({ suspend: true }), undefined, ["none orphaned"]],
    ["new", undefined, release({}), []],
  ]);
});

describe("a Kustomization", () => {
  const pruned = { prune: true };
  const patched = (patch: string): object => kustomization({ patches: [{ patch }] });
  tellEffects([
    [
      "another path",
      kustomization({ path: "./a", ...pruned }),
      kustomization({ path: "./b", ...pruned }),
      ["interrupts pruned"],
    ],
    [
      "another path, and nothing is pruned",
      kustomization({ path: "./a" }),
      kustomization({ path: "./b" }),
      ["none orphaned"],
    ],
    [
      "another namespace",
      kustomization({ targetNamespace: "a" }),
      kustomization({ targetNamespace: "b" }),
      ["destroys reinstalled"],
    ],
    ["it prunes", kustomization({ prune: false }), kustomization(pruned), ["none prune"]],
    ["it prunes no more", kustomization(pruned), kustomization({ prune: false }), ["none prune"]],
    ["what its end does", kustomization({}), kustomization({ deletionPolicy: "Orphan" }), ["none prune"]],
    [
      "what its end does, said",
      kustomization({}),
      kustomization({ deletionPolicy: "MirrorPrune" }),
      ["none formatting"],
    ],
    ["its order", kustomization({}), kustomization({ dependsOn: [{ name: "a" }] }), ["none order"]],
    ["force", kustomization({}), kustomization({ force: true }), ["reload force"]],
    ["a patch", patched("a"), patched("b"), ["unknown substitution"]],
    [
      "another registry",
      kustomization({ postBuild: { substitute: { harmony_registry: "a" } } }),
      kustomization({ postBuild: { substitute: { harmony_registry: "b" } } }),
      ["reload other-source"],
    ],
    ["removed", kustomization(pruned), undefined, ["interrupts pruned"]],
    ["removed, and nothing is pruned", kustomization({}), undefined, ["none orphaned"]],
    [
      "removed, and told to leave all",
      kustomization({ ...pruned, deletionPolicy: "Orphan" }),
      undefined,
      ["none orphaned"],
    ],
    ["removed, and told to delete", kustomization({ deletionPolicy: "Delete" }), undefined, ["interrupts pruned"]],
  ]);

  it("takes along what it delivered, by name", () => {
    const deployment = { apiVersion: "apps/v1", kind: "Deployment", metadata: { name: "web" } };
    const before = {
      ...at("flux/bundle/kustomizations/shop.yaml", kustomization({ ...pruned, path: "./charts/shop" })),
      ...at("flux/bundle/charts/shop/helm-release.yaml", release({})),
      ...at("helm/shop/templates/web.yaml", deployment),
      ...at("helm/other/templates/web.yaml", { ...deployment, metadata: { name: "other" } }),
    };
    const texts = itemsOf(reviewOf(before, {})).flatMap(({ effects }) => effects.map(({ text }) => text));
    expect(texts).toContain("all that it delivered is removed with it: HelmRelease web, Deployment web");
    expect(texts).toContain("Helm uninstalls the release: all that it delivered is removed with it: Deployment web");
  });
});

describe("a source", () => {
  const verify = (provider: string): object => source({ verify: { provider } });
  tellEffects([
    ["a digest", source({ ref: { digest: "a" } }), source({ ref: { digest: "b" } }), ["none follows"]],
    ["another place", source({ url: "oci://a" }), source({ url: "oci://b" }), ["reload other-source"]],
    ["signatures no more", verify("cosign"), source({}), ["reload verification", "reload access-widened"]],
    ["signatures", source({}), verify("cosign"), ["reload verification"]],
    ["without TLS", source({}), source({ insecure: true }), ["reload registry-access", "reload access-widened"]],
    ["an interval", source({ interval: "1h" }), source({ interval: "2h" }), ["none delivery"]],
    ["removed", source({}), undefined, ["none follows"]],
  ]);
});

it("Flux makes anew what refuses a change, where the object asks for it", () => {
  const forced = (name: string): object => ({
    apiVersion: "rbac.authorization.k8s.io/v1",
    kind: "RoleBinding",
    metadata: { name: "a", annotations: { "kustomize.toolkit.fluxcd.io/force": "enabled" } },
    roleRef: { name },
  });
  const found = (path: string) => effectsOf(reviewOf(at(path, forced("a")), at(path, forced("b"))));
  expect(found("flux/bundle/a.yaml")).toEqual(["interrupts replaced"]);
  // Helm knows no such annotation.
  expect(found("helm/a/templates/a.yaml")).toEqual(["interrupts replaced refused"]);
});
