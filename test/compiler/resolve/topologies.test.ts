import { describe, expect, it } from "vitest";
import { compileFiles } from "../../support/compile-files.ts";
import { application, asFiles, document, kubernetes, type PlainDocument, postgresql } from "../../support/documents.ts";
import { bareMetal, firewall, network } from "../../support/machines.ts";

type Fault = readonly [code: string, message: string, help?: string];

async function faults(...documents: readonly PlainDocument[]): Promise<readonly (readonly (string | undefined)[])[]> {
  const { diagnostics } = await compileFiles(asFiles(...documents));
  return diagnostics.map(({ code, message, help }) => [code, message, help]);
}

const exposed = {
  ports: [{ name: "http", port: 80 }],
  expose: [{ hostname: "web.example.com", port: "http" }],
};
const ingress = { ingress: { class: "nginx" } };
const operator = { postgresql: { operator: "cloudnative-pg", imageCatalog: "postgresql" } };
const howIngress =
  "A KubernetesTopology provides it by `provides.gateway` or `provides.ingress`; a HelmChart that installs one, by the same field.";

/** A third party's chart. */
function chart(name: string, spec: object = {}): PlainDocument {
  const oci = `oci://registry.example.com/charts/${name}:1.0.0@sha256:${"1".repeat(64)}`;
  return document("HelmChart", name, { chart: { oci }, ...spec });
}

describe("the topology of a score", () => {
  it("is the implicit local one where the site states none", async () => {
    const { sites } = await compileFiles(asFiles(application("web")));
    expect(sites[0]?.resolved?.topologies.map(({ kind, name, implicit }) => [kind, name, implicit])).toEqual([
      ["KubernetesTopology", "local", true],
    ]);
  });

  it("is none where the site has no score", async () => {
    const { sites } = await compileFiles(asFiles(network("lan")));
    expect(sites[0]?.resolved?.topologies).toEqual([]);
  });

  it("is the only one that offers all it requires", async () => {
    const { sites, diagnostics } = await compileFiles(
      asFiles(
        application("web", exposed),
        application("job", { topology: "b" }),
        kubernetes("a", { provides: ingress }),
        kubernetes("b"),
      ),
    );
    expect(diagnostics).toEqual([]);
    expect(sites[0]?.resolved?.topologies.map(({ name, scores }) => [name, scores.map(({ id }) => id)])).toEqual([
      ["a", ["Application/web"]],
      ["b", ["Application/job"]],
    ]);
  });

  it.each<[what: string, documents: readonly PlainDocument[], ...Fault]>([
    [
      "several could take it",
      [application("web"), kubernetes("a"), kubernetes("b")],
      "resolve/ambiguous-topology",
      "Application/web could go to several topologies: `a` and `b`.",
      "Say which: `topology: a` in its spec.",
    ],
    [
      "none offers all",
      [application("web", exposed), kubernetes("a"), kubernetes("b")],
      "resolve/no-topology",
      "No topology of the site offers all that Application/web requires: kubernetes and ingress.",
      `\`a\` lacks ingress. \`b\` lacks ingress. What provides ingress: ${howIngress}`,
    ],
    [
      "the one that it names lacks something",
      [application("web", { topology: "b", ...exposed }), kubernetes("a", { provides: ingress }), kubernetes("b")],
      "resolve/missing-capability",
      "Application/web requires ingress, which nothing in the topology b provides.",
      howIngress,
    ],
    [
      "the one that it names is of another kind",
      [application("web", { topology: "metal" }), bareMetal("metal")],
      "resolve/missing-capability",
      "Application/web requires kubernetes, which nothing in the topology metal provides.",
      "A KubernetesTopology provides it.",
    ],
    [
      "the one that it names is not there",
      [application("web", { topology: "prod" }), kubernetes("production")],
      "resolve/unknown-reference",
      "There is no topology named prod in the site.",
      "Did you mean `production`?",
    ],
  ])("is refused where %s", async (_, documents, ...expected) => {
    expect(await faults(...documents)).toEqual([expected]);
  });

  it("points at the field that asks for what is missing", async () => {
    const { diagnostics } = await compileFiles(
      asFiles(application("web", { ...exposed, topology: "b" }), kubernetes("b")),
    );
    const line = JSON.stringify(application("web", { ...exposed, topology: "b" }), undefined, 1).split("\n");
    expect(line[(diagnostics[0]?.at?.line ?? 0) - 1]).toContain('"expose"');
  });
});

describe("a capability", () => {
  it("may come from a chart of the topology, which then comes first", async () => {
    const { sites, diagnostics } = await compileFiles(
      asFiles(
        postgresql("db"),
        kubernetes("a", { provides: { storage: {} } }),
        chart("operator", { provides: operator }),
      ),
    );
    expect(diagnostics).toEqual([]);
    const [topology] = sites[0]?.resolved?.topologies ?? [];
    expect(topology?.phases.map((phase) => phase.map(({ id }) => id))).toEqual([
      ["HelmChart/operator"],
      ["PostgreSQL/db"],
    ]);
    const bindings = topology?.scores.find(({ id }) => id === "PostgreSQL/db")?.bindings ?? [];
    expect(bindings.map(({ capability, provider }) => [capability, provider.kind])).toEqual([
      ["postgresql", "HelmChart"],
    ]);
  });

  it("that two provide is ambiguous, and both are named", async () => {
    const found = await faults(
      application("web", exposed),
      kubernetes("a", { provides: ingress }),
      chart("nginx", { provides: ingress }),
    );
    expect(found).toEqual([
      [
        "resolve/ambiguous-capability",
        "Application/web requires ingress, which 2 in the topology a provide: `KubernetesTopology/a` and `HelmChart/nginx`.",
        "Leave one of them.",
      ],
    ]);
  });

  it.each<[what: string, spec: object, missing: string]>([
    ["tls", { ...exposed, expose: [{ hostname: "web.example.com", port: "http", tls: true }] }, "certificates"],
    ["volumes", { state: "stateful", volumes: { data: { size: "1Gi", mount: "/data" } } }, "storage"],
  ])("is required by what an application says: %s", async (_, spec, missing) => {
    const found = await faults(application("web", spec), kubernetes("a", { provides: ingress }));
    expect(found.map(([code, message]) => [code, message])).toEqual([
      ["resolve/missing-capability", `Application/web requires ${missing}, which nothing in the topology a provides.`],
    ]);
  });

  it("of a firewall follows from its plugins", async () => {
    const balancer = document("LoadBalancer", "lb", {
      listen: { network: "lan", address: "192.0.2.1", ports: [80] },
      backends: {},
    });
    const lan = network("lan", { ipv4: { prefix: "192.0.2.0/24" } });
    const topology = bareMetal("metal", { firewall: "edge" });
    expect(await faults(balancer, lan, topology, firewall("edge"))).toEqual([
      [
        "resolve/missing-capability",
        "LoadBalancer/lb requires load-balancer, which nothing in the topology metal provides.",
        "A BareMetalTopology provides it by a `firewall` with the plugin `os-haproxy`.",
      ],
    ]);
    const able = firewall("edge", { product: { opnsense: { release: "26.7.2", plugins: ["os-haproxy"] } } });
    expect((await faults(balancer, lan, topology, able)).map(([code]) => code)).toEqual(["plan/not-realised"]);
  });
});

describe("delivery", () => {
  it.each<[what: string, documents: readonly PlainDocument[], ...Fault]>([
    [
      "an image by tag",
      [application("web", { image: "registry.example.com/web:1" })],
      "resolve/unpinned-image",
      "The image registry.example.com/web:1 is not pinned by a digest: what runs could differ from what was reviewed.",
      "Add `@sha256:…` (`skopeo inspect docker://registry.example.com/web:1` prints it), or say `pinning: relaxed` in the topology local.",
    ],
    [
      "Flux without a registry",
      [kubernetes("a", { delivery: "flux" })],
      "resolve/flux-without-registry",
      "The topology a is delivered by Flux, but names no registry to pull from.",
      "Give it a `registry`, or say `delivery: helm`.",
    ],
    [
      "two topologies below one registry prefix",
      [kubernetes("a", { registry: "r.example.com/x" }), kubernetes("b", { registry: "r.example.com/x/a" })],
      "resolve/shared-registry",
      "The topologies a and b share the registry prefix r.example.com/x/a/b: what they publish would overwrite each other.",
      "Give one of them another `registry`.",
    ],
    [
      "a cluster and machines below one registry prefix",
      [
        kubernetes("a", { registry: "r.example.com/x" }),
        document("BareMetalTopology", "files", { registry: "r.example.com/x/a" }),
      ],
      "resolve/shared-registry",
      "The topologies a and files share the registry prefix r.example.com/x/a/files: what they publish would overwrite each other.",
      "Give one of them another `registry`.",
    ],
  ])("refuses %s", async (_, documents, ...expected) => {
    expect(await faults(...documents)).toEqual([expected]);
  });

  it("takes an image by tag where pinning is relaxed, and two topologies side by side in one registry", async () => {
    const relaxed = { pinning: "relaxed", registry: "r.example.com/x" };
    expect(
      await faults(
        application("web", { topology: "a", image: "registry.example.com/web:1" }),
        kubernetes("a", relaxed),
        kubernetes("a-b", relaxed),
      ),
    ).toEqual([]);
  });
});
