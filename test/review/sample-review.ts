import type { Device } from "../../review/change.ts";
import type { Review, ReviewGroup } from "../../review/review.ts";
import type { Acceptance } from "../../review/specs.ts";
import { reviewDiagnostics } from "../../review/tree/diagnostics.ts";
import { effect, item, reviewWith, specChange } from "./review-builders.ts";

const edge: Device = { kind: "opnsense", name: "edge" };
const host = (name: string): Device => ({ kind: "linux-host", name });

const sunday: Acceptance = {
  site: "okd-site",
  document: "LoadBalancer/api",
  level: "interrupts",
  note: "Sunday, 06:00 to 07:00",
  place: { file: "specs/okd-site/scores.cue", line: 12, column: 3 },
};

/** A network card that was replaced: what every target makes of it. */
const newCard: ReviewGroup = {
  cause: "specs",
  changes: [
    specChange("Host/w0", "spec.interfaces.eno1np0.mac", 41, {
      before: "52:54:00:20:00:01",
      after: "52:54:00:20:00:09",
    }),
  ],
  items: [
    item({
      name: "connection w0/eno1np0",
      device: host("w0"),
      documents: ["Host/w0", "NetworkBond/w0-bond0"],
      fields: [{ path: "[ethernet] mac-address", before: "52:54:00:20:00:01", after: "52:54:00:20:00:09" }],
      effects: [
        effect("interrupts", "other-device", "the connection belongs to another network card", {
          field: "[ethernet] mac-address",
        }),
      ],
    }),
    item({
      name: "reservation w0 of vlan20",
      device: edge,
      machines: ["w0"],
      documents: ["DhcpService/lan", "Host/w0"],
      fields: [{ path: "hwaddr", before: "52:54:00:20:00:01", after: "52:54:00:20:00:09" }],
      effects: [
        effect("reload", "leases", "Kea stops and starts: no lease is given for two seconds", {
          field: "hwaddr",
          when: "at renewal",
        }),
      ],
    }),
    item({
      name: "boot script w0",
      device: { kind: "linux-host", name: "pxe0" },
      machines: ["w0"],
      change: "renamed",
      before: { file: "pxe/http/52-54-00-20-00-01.ipxe" },
      after: { file: "pxe/http/52-54-00-20-00-09.ipxe" },
      documents: ["Host/w0", "NetworkBoot/okd"],
      fields: [{ path: "name", before: "52-54-00-20-00-01.ipxe", after: "52-54-00-20-00-09.ipxe" }],
      effects: [
        effect("reload", "boots-else", "the machine finds its script by another card", { when: "at next boot" }),
      ],
    }),
  ],
};

/** A database that shrinks: refused, and the way around destroys. */
const smallerDatabase: ReviewGroup = {
  cause: "specs",
  changes: [
    specChange("PostgreSQL/orders", "spec.storage.size", 7, {
      before: "20Gi",
      after: "10Gi",
      place: { file: "specs/okd-site/apps.cue", line: 7, column: 18 },
    }),
    specChange("PostgreSQL/orders", "spec.instances", 8, {
      before: "3",
      after: "2",
      place: { file: "specs/okd-site/apps.cue", line: 8, column: 18 },
    }),
  ],
  items: [
    item({
      name: "Cluster shop/orders",
      documents: ["PostgreSQL/orders"],
      fields: [
        { path: "spec.storage.size", before: "20Gi", after: "10Gi" },
        { path: "spec.instances", before: "3", after: "2" },
      ],
      effects: [
        effect("destroys", "data-at-risk", "a volume can't shrink; to make it again loses its data", {
          field: "spec.storage.size",
          refused: true,
        }),
        effect("destroys", "data-at-risk", "fewer instances: the volume of each that goes is deleted", {
          field: "spec.instances",
        }),
      ],
    }),
    item({
      name: "HelmRelease orders",
      documents: ["PostgreSQL/orders"],
      fields: [{ path: "spec.chartRef", before: "0.0.0-h1a2b3c4d5e6f", after: "0.0.0-h6f5e4d3c2b1a" }],
      effects: [effect("none", "follows", "what it names is reviewed by itself")],
    }),
  ],
};

/** A balancer whose back ends move, with a level that its document takes upon it. */
const balancer: ReviewGroup = {
  cause: "specs",
  changes: [
    specChange("LoadBalancer/api", "spec.backends", 20, {
      before: '["cp0","cp1","cp2"]',
      after: '["cp0","cp1","cp3"]',
    }),
    specChange("LoadBalancer/api", 'metadata.annotations["harmony.dev/accept"]', 12, {
      change: "added",
      after: "interrupts: Sunday, 06:00 to 07:00",
    }),
  ],
  items: [
    item({
      name: "HAProxy back end api",
      device: edge,
      documents: ["LoadBalancer/api"],
      accepted: sunday,
      fields: [{ path: "linkedServers", before: "cp0, cp1, cp2", after: "cp0, cp1, cp3" }],
      effects: [
        effect("interrupts", "hard-reload", "HAProxy starts again: its open connections are cut", {
          field: "linkedServers",
        }),
      ],
    }),
  ],
};

/** One line of the specs that twelve machines feel alike. */
const kernel: ReviewGroup = {
  cause: "specs",
  changes: [
    specChange("NetworkBoot/okd", "spec.kernelArguments", 55, { before: '["quiet"]', after: '["quiet","nosmt"]' }),
  ],
  items: Array.from({ length: 12 }, (_, index) =>
    item({
      name: `boot script w${index}`,
      device: { kind: "linux-host", name: "pxe0" },
      machines: [`w${index}`],
      documents: [`Host/w${index}`, "NetworkBoot/okd"],
      fields: [{ path: "kernel argument nosmt", after: "set" }],
      effects: [
        effect("restart", "kernel-arguments", "the machine boots with other arguments", { when: "at next boot" }),
      ],
    }),
  ),
};

const application: ReviewGroup = {
  cause: "specs",
  changes: [
    specChange("Application/status", "spec.image", 3, {
      before: "registry.example.com/status:3.1.0",
      after: "registry.example.com/status:3.1.1",
      place: { file: "specs/okd-site/apps.cue", line: 31, column: 11 },
    }),
  ],
  items: [
    item({
      name: "Deployment status/status",
      documents: ["Application/status"],
      fields: [
        {
          path: "spec.template.spec.containers[status].image",
          before: "registry.example.com/status:3.1.0",
          after: "registry.example.com/status:3.1.1",
        },
      ],
      effects: [
        effect("restart", "rolling-restart", "rolling restart: every pod of the Deployment is replaced", {
          field: "spec.template.spec.containers[status].image",
        }),
      ],
    }),
    ...["HelmRelease status", "Kustomization status", "file release.json"].map((name) =>
      item({
        name,
        documents: ["Application/status"],
        effects: [effect("none", "restated", "says again what the files beside it are")],
      }),
    ),
  ],
};

const ignored: ReviewGroup = {
  cause: "specs",
  changes: [specChange("Host/w3", "metadata.labels.rack", 90, { before: "r1", after: "r2" })],
  items: [],
};

const compiler: ReviewGroup = {
  cause: "compiler",
  changes: [],
  items: ["status", "shop", "cache"].map((name) =>
    item({
      name: `NetworkPolicy ${name}/${name}`,
      documents: [`Application/${name}`],
      fields: [{ path: "spec.egress", after: '[{"ports":[{"port":53,"protocol":"UDP"}]}]' }],
      effects: [effect("reload", "access-narrowed", "fewer connections are let out", { field: "spec.egress" })],
    }),
  ),
};

const edited: ReviewGroup = {
  cause: "edited",
  changes: [],
  items: [
    item({
      name: "file edge/motd",
      device: edge,
      fields: [
        { path: "line 1", before: "Welcome" },
        { path: "line 1", after: "Welcome <script>alert(1)</script> to `edge` | ask @ops, see #12" },
      ],
      moreFields: 3,
      effects: [effect("unknown", "no-reader", "nothing here knows this format: read the lines")],
    }),
  ],
};

const unexplained: ReviewGroup = {
  cause: "unknown",
  changes: [],
  items: [
    item({
      name: "ConfigMap shop/banner",
      fields: [{ path: "data.banner", before: "old", after: "neu 新しい" }],
      effects: [effect("none", "read-at-start", "pods read it when they start", { field: "data.banner" })],
    }),
    item({
      name: "connection w1/vlan30",
      device: host("w1"),
      change: "added",
      documents: ["Host/w1"],
      effects: [effect("none", "inert", "nothing until it is activated")],
    }),
  ],
};

/** Each kind of cause, each level, each moment; something refused, accepted, renamed, folded; and two faults. */
export const sampleReview: Review = reviewWith(
  [smallerDatabase, newCard, balancer, edited, kernel, application, compiler, unexplained, ignored],
  {
    topologies: [
      { site: "okd-site", topology: "lab", change: "added" },
      { site: "okd-site", topology: "okd", change: "changed" },
      { site: "okd-site", topology: "site", change: "changed" },
    ],
    faults: [
      reviewDiagnostics.create(
        "changed-file",
        {},
        { path: "out/okd-site/site/opnsense/edge/motd", found: "9f86d081884c", expected: "60303ae22b99" },
      ),
      reviewDiagnostics.create("specs-with-errors", {}, { place: "specs of 4b63cb66e774" }),
    ],
  },
);
