import { compileFiles } from "../support/compile-files.ts";
import { application, asFiles, document, image, kubernetes, postgresql } from "../support/documents.ts";

const sha = "1".repeat(64);
const chart = (name: string, spec: object) =>
  document("HelmChart", name, {
    chart: { oci: `oci://registry.example.com/charts/${name}:1.0.0@sha256:${sha}` },
    ...spec,
  });
const host = (name: string, spec: object = {}) =>
  document("Host", name, {
    interfaces: { eno1: { mac: `52:54:00:00:00:${name.slice(1).padStart(2, "0")}` } },
    ...spec,
  });
const network = (name: string, spec: object = {}) => document("Network", name, spec);
const credentials = { username: "admin", password: { secret: { name: "s", key: "k" } } };
const sw = (name: string, spec: object = {}) =>
  document("Switch", name, {
    product: { fastiron: { version: "08.0.95" } },
    management: { address: "192.0.2.9" },
    credentials,
    ...spec,
  });
const fw = (name: string, spec: object = {}) =>
  document("Firewall", name, {
    product: { opnsense: { release: "26.7.2" } },
    interfaces: { lan: { device: "ix0" } },
    ...spec,
  });
const cases: Record<string, object[]> = {
  type: [application("web", { replicas: null })],
  typeObj: [application("web", { ports: {} })],
  quote: [application("web", { version: 2.4 })],
  enumUnq: [postgresql("db", { version: 17 })],
  enum: [application("web", { state: "x" })],
  minimum: [application("web", { replicas: -1 })],
  maximum: [application("web", { replicas: 1001 })],
  pattern: [host("h1", { rootDeviceHints: { hctl: "x" } })],
  format: [application("web", { image: "A B" })],
  minLength: [host("h1", { rootDeviceHints: { wwn: "" } })],
  minItems: [application("web", { ports: [] })],
  uniqueItems: [
    document("LoadBalancer", "lb", { listen: { network: "n", address: "192.0.2.1", ports: [80, 80] }, backends: {} }),
  ],
  minProps: [application("web", { disruptionBudget: {} })],
  maxProps: [application("web", { disruptionBudget: { minAvailable: 1, maxUnavailable: 1 } })],
  keyFault: [application("web", { env: { "a-b": "x" } })],
  unknownTop: [{ ...application("web"), extra: 1 }],
  metaMissing: [{ apiVersion: "harmony.dev/v1alpha1", kind: "Application", spec: { image } }],
  nameBad: [application("Web_1")],
  choiceMissing: [application("web", { probes: { ready: {} } })],
  choiceTwo: [
    application("web", { ports: [{ name: "http", port: 80 }], probes: { ready: { http: "/", tcp: "http" } } }),
  ],
  port: [
    application("web", { ports: [{ name: "http", port: 80 }], expose: [{ hostname: "a.example.com", port: "htpp" }] }),
    kubernetes("k", { provides: { ingress: { class: "n" } } }),
  ],
  noPorts: [application("web", { probes: { ready: { http: "/" } } })],
  equalNames: [
    application("web", {
      ports: [
        { name: "http", port: 80 },
        { name: "http", port: 81 },
      ],
    }),
  ],
  dnsUnion: [document("DnsZone", "z", { zone: "example.com", records: [{ type: "AX", name: "x" }] })],
  // resolve
  ambiguousTopology: [application("web"), kubernetes("a"), kubernetes("b")],
  noTopology: [
    application("web", { ports: [{ name: "http", port: 80 }], expose: [{ hostname: "a.example.com", port: "http" }] }),
    kubernetes("a"),
    kubernetes("b"),
  ],
  noTopology2: [postgresql("db"), document("BareMetalTopology", "metal", {}), kubernetes("a"), kubernetes("b")],
  missingNamed: [
    application("web", {
      topology: "b",
      ports: [{ name: "http", port: 80 }],
      expose: [{ hostname: "a.example.com", port: "http", tls: true }],
    }),
    kubernetes("a", { provides: { ingress: { class: "x" } } }),
    kubernetes("b"),
  ],
  wrongKindTopology: [application("web", { topology: "metal" }), document("BareMetalTopology", "metal", {})],
  ambiguousCap: [
    application("web", { ports: [{ name: "http", port: 80 }], expose: [{ hostname: "a.example.com", port: "http" }] }),
    kubernetes("a", { provides: { ingress: { class: "x" } } }),
    chart("nginx", { provides: { ingress: { class: "y" } } }),
  ],
  chartProvides: [
    postgresql("db"),
    kubernetes("a", { provides: { storage: {} } }),
    chart("cnpg", { provides: { postgresql: { operator: "cloudnative-pg", imageCatalog: "x" } } }),
  ],
  unknownDb: [
    application("web", { uses: { database: { postgresql: "db", database: "oders", env: "DATABASE_URL" } } }),
    postgresql("db"),
    kubernetes("a", { provides: { storage: {}, postgresql: { operator: "cloudnative-pg", imageCatalog: "x" } } }),
  ],
  unknownRef: [
    application("web", { uses: { database: { postgresql: "bd", env: "DATABASE_URL" } } }),
    postgresql("db"),
    kubernetes("a", { provides: { storage: {}, postgresql: { operator: "cloudnative-pg", imageCatalog: "x" } } }),
  ],
  otherTopology: [
    application("web", { topology: "b", uses: { database: { postgresql: "db", env: "DATABASE_URL" } } }),
    postgresql("db", { topology: "a" }),
    kubernetes("a", { provides: { storage: {}, postgresql: { operator: "cloudnative-pg", imageCatalog: "x" } } }),
    kubernetes("b"),
  ],
  unpinned: [application("web", { image: "registry.example.com/web:1" })],
  unpinnedRelaxed: [
    application("web", { image: "registry.example.com/web:1" }),
    kubernetes("a", { pinning: "relaxed" }),
  ],
  fluxNoReg: [kubernetes("a", { delivery: "flux" })],
  sharedReg: [
    kubernetes("a", { registry: "r.example.com/x" }),
    kubernetes("b", { registry: "r.example.com/x/a" }),
    kubernetes("a-b", { registry: "r.example.com/x" }),
  ],
  vlan: [network("a", { vlan: 10 }), network("b", { vlan: 10 })],
  overlap: [network("a", { ipv4: { prefix: "10.0.0.0/16" } }), network("b", { ipv4: { prefix: "10.0.1.0/24" } })],
  misfit: [
    network("a", {
      ipv4: { prefix: "10.0.0.1/16", gateway: "10.1.0.1", ranges: { x: "10.0.0.9-10.0.0.5", y: "10.0.0.9-10.2.0.1" } },
    }),
  ],
  addrOut: [
    network("a", { ipv4: { prefix: "10.0.0.0/24" } }),
    host("h1", { addresses: { a: ["10.0.1.1"] } }),
    host("h2", { addresses: { a: ["10.0.0.0"] } }),
    host("h3", { addresses: { a: ["10.0.0.255"] } }),
    host("h4", { addresses: { a: ["2001:db8::1"] } }),
  ],
  addrTwice: [
    network("a", { ipv6: { prefix: "2001:db8::/64" } }),
    host("h1", { addresses: { a: ["2001:db8::1"] } }),
    host("h2", { addresses: { a: ["2001:db8:0:0::1"] } }),
  ],
  macTwice: [host("h1"), document("Host", "h2", { interfaces: { eno1: { mac: "52:54:00:00:00:01" } } })],
  cable: [
    sw("tor"),
    host("h1", {
      interfaces: {
        a: { mac: "52:54:00:00:00:01", cable: { switch: "tor", port: "1/1/1" } },
        b: { mac: "52:54:00:00:00:02", cable: { switch: "tor", port: "1/1/1" } },
        c: { mac: "52:54:00:00:00:03", cable: { switch: "tor", port: "2/1/1" } },
      },
    }),
  ],
  twoDocs: [application("web"), application("web", { replicas: 2 })],
  twoTopos: [kubernetes("x"), document("BareMetalTopology", "x", {})],
  sameCopies: [application("web"), application("web")],
  cycleCharts: [
    chart("a", { provides: { storage: {} } }),
    chart("b", { provides: { postgresql: { operator: "cloudnative-pg" } } }),
    kubernetes("k"),
    application("web", { volumes: { data: { size: "1Gi", mount: "/data" } }, state: "stateful" }),
    postgresql("db"),
  ],
  bond: [
    document("NetworkBond", "bond0", { hosts: {}, ports: { speed: "10G" }, networks: { a: {} } }),
    network("a"),
    document("BareMetalTopology", "m", {}),
    host("h1"),
  ],
  lb: [
    document("LoadBalancer", "lb", { listen: { network: "a", address: "192.0.2.1", ports: [80] }, backends: {} }),
    network("a"),
    document("BareMetalTopology", "m", { firewall: "edge" }),
    fw("edge"),
  ],
  refs: [
    sw("tor", { ports: { "1/1/1": { untagged: "a", tagged: ["b"] } } }),
    fw("edge", { interfaces: { lan: { device: "ix0", network: "c" } } }),
    document("BareMetalTopology", "m", { firewall: "x", switches: ["tor", "y"], networks: ["z"] }),
  ],
  keysRef: [host("h1", { addresses: { nonet: ["10.0.0.1"] } })],
};
const list = process.argv.slice(2);
for (const [name, docs] of Object.entries(cases)) {
  if (list.length > 0 && !list.includes(name)) continue;
  const { diagnostics } = await compileFiles(asFiles(...(docs as never[])));
  console.log(`# ${name}`);
  for (const { code, at, message, help, related } of diagnostics)
    console.log(
      `  ${code} ${at === undefined ? "-" : `${at.file}:${at.line}:${at.column}`} ${message}  HELP ${help ?? "-"}  REL ${related.map((r) => `${r.at.file}:${r.at.line}:${r.at.column} ${r.message}`).join(" | ")}`,
    );
}
