import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { helmDiagnostics } from "../../../emitters/helm/diagnostics.ts";
import { application, charts, digest, envelope, lockOf, postgresql, topology } from "./compile-chart.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Text that does not compress. */
function noise(length: number): string {
  let state = 1;
  let text = "";
  while (text.length < length) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    text += (state >>> 8).toString(36);
  }
  return text.slice(0, length);
}

const uses = { database: { postgresql: "orders", env: "DATABASE_URL" } };
const two = [
  { name: "orders", owner: "shop" },
  { name: "audit", owner: "auditor" },
];
const ports = [{ name: "http", port: 8080 }];
const route = { hostname: "shop.example.com", port: "http" };
const long = "a".repeat(53);

/** For each code, documents that deserve it, and words of its message. */
const cases: readonly (readonly [
  code: keyof typeof helmDiagnostics.definitions,
  documents: readonly Fields[],
  words: string,
])[] = [
  [
    "chart-too-large",
    [application({ files: { "/a": noise(500_000), "/b": noise(500_000) } })],
    "Application/shop is too large",
  ],
  ["files-too-large", [application({ files: { "/a": "a".repeat(1_100_000) } })], "hold 1075 KiB"],
  ["name-too-long", [application({}, `${long}b`)], "a release of Helm may have 53 characters"],
  ["name-too-long", [application({ state: "stateful" }, long)], "a StatefulSet may have 52 characters"],
  ["name-too-long", [postgresql({}, long)], "CloudNativePG may have 50 characters"],
  [
    "release-taken",
    [application({}, "orders"), postgresql()],
    "Application/orders and PostgreSQL/orders would both be the release orders",
  ],
  [
    "object-taken",
    [application({ state: "stateful" }, "web"), application({ ports: [{ name: "http", port: 80 }] }, "web-headless")],
    "the Service web-headless in the namespace shop",
  ],
  [
    "reserved-label",
    [application({}, "shop", { labels: { "app.kubernetes.io/name": "x" } })],
    "app.kubernetes.io/name",
  ],
  ["repeated-variable", [application({ uses, env: { DATABASE_URL: "x" } }), postgresql()], "DATABASE_URL is set twice"],
  [
    "repeated-variable",
    [application({ uses, env: { DATABASE_URL_PASSWORD: "x" } }), postgresql({ pooler: {} })],
    "sets DATABASE_URL and DATABASE_URL_PASSWORD",
  ],
  [
    "repeated-port",
    [
      application({
        ports: [
          { name: "a", port: 8080, servicePort: 80 },
          { name: "b", port: 80 },
        ],
      }),
    ],
    "The ports a and b have the same number 80",
  ],
  ["repeated-mount", [application({ scratch: { "/tmp": {}, "/tmp/": {} } })], "Two things are mounted at /tmp/"],
  ["repeated-mount", [application({ scratch: { "/x": {} }, files: { "/x": "y" } })], "Two things are mounted at /x"],
  ["autoscale-without-request", [application({ autoscale: { max: 3 } })], "a part of the cpu requested"],
  [
    "autoscale-without-request",
    [application({ autoscale: { max: 3, memory: 80 }, resources: { cpu: "1" } })],
    "a part of the memory requested",
  ],
  [
    "autoscale-range",
    [application({ autoscale: { min: 4, max: 3 }, resources: { cpu: "1" } })],
    "a minimum of 4 above its maximum of 3",
  ],
  ["budget-blocks-drains", [application({ replicas: 2, disruptionBudget: { minAvailable: 2 } })], "2 of 2 must stay"],
  [
    "budget-blocks-drains",
    [application({ replicas: 2, disruptionBudget: { maxUnavailable: 0 } })],
    "`maxUnavailable` is 0",
  ],
  [
    "volumes-without-state",
    [application({ volumes: { data: { mount: "/data", size: "1Gi" } } })],
    "Application/shop has volumes, but no state",
  ],
  ["mount-at-root", [application({ scratch: { "/etc/../": {} } })], "/etc/../ is the root"],
  ["repeated-mount", [application({ files: { "//a": "x", "/b/../a": "y" } })], "Two things are mounted at /b/../a"],
  [
    "limit-below-request",
    [application({ resources: { memory: "1Gi", memoryLimit: "1G" } })],
    "The memory limit 1G is less than the 1Gi",
  ],
  ["nul-character", [application({ env: { A: "x\0" } })], "in an environment variable"],
  ["nul-character", [application({ command: ["a", "b\0"] })], "in its command"],
  ["nul-character", [application({ args: ["\0"] })], "in its arguments"],
  [
    "route-taken",
    [application({ ports, expose: [route] }, "shop"), application({ ports, expose: [route] }, "web")],
    "Application/shop and Application/web both expose shop.example.com/",
  ],
  [
    "route-taken",
    [application({ ports, expose: [route, { ...route, path: "/x" }, { ...route, path: "/x" }] })],
    "Application/shop and another of its exposures both expose shop.example.com/x",
  ],
  ["operators-own", [postgresql({ databases: [{ name: "postgres", owner: "shop" }] })], "The database postgres"],
  ["operators-own", [postgresql({ databases: [{ name: "orders", owner: "pg_monitor" }] })], "The role pg_monitor"],
  ["operators-own", [postgresql({ parameters: { port: "1", work_mem: "4MB" } })], "The setting port"],
  ["no-database-image", [postgresql({}, "plain")], "which image runs PostgreSQL 17"],
  [
    "database-elsewhere",
    [application({ uses, namespace: "web" }), postgresql({ databases: two })],
    "runs in the namespace web, its database orders in shop",
  ],
  [
    "chart-not-pinned",
    [envelope("HelmChart", "cache", { chart: { oci: "oci://registry.example.com/charts/cache:1.2.3" } })],
    "charts/cache:1.2.3",
  ],
  [
    "chart-not-pinned",
    [
      envelope("HelmChart", "cache", {
        chart: { http: { repository: "https://charts.example.com", name: "cache", version: "1.2.3" } },
      }),
    ],
    "cache 1.2.3 of https://charts.example.com",
  ],
  [
    "lock-misfit",
    [
      envelope("HelmChart", "cache", { chart: { oci: "oci://registry.example.com/charts/cache:1.2.3" } }),
      lockOf({ reference: "oci://registry.example.com/charts/cache:1.2.2", size: 1, digest: `sha256:${digest}` }),
    ],
    "asks for oci://registry.example.com/charts/cache:1.2.3, and the lock has oci://registry.example.com/charts/cache:1.2.2",
  ],
];

test.each(cases)("helm/%s", async (code, documents, words) => {
  const provides = code === "no-database-image" ? { provides: { postgresql: { operator: "cloudnative-pg" } } } : {};
  const { faults, facts } = await charts(topology(provides), ...documents);
  const [found, ...more] = faults.filter((line) => line.startsWith("helm/"));
  expect(found).toContain(`helm/${code} `);
  expect(found).toContain(words);
  // Each points into a document, at a line.
  expect(found).toMatch(/ site\/\d\.json:\d+:\d+ /);
  expect(more).toEqual([]);
  if (code !== "budget-blocks-drains") expect(facts).toEqual([]);
});

test("every code has a test and a page", () => {
  const codes = Object.keys(helmDiagnostics.definitions).sort();
  expect([...new Set(cases.map(([code]) => code))].sort()).toEqual(codes);
  for (const code of codes) expect(existsSync(`docs/diagnostics/helm/${code}.md`), code).toBe(true);
});

test("a sound spec has none", async () => {
  const fine = application({
    uses,
    replicas: 2,
    env: { OTHER: "x" },
    scratch: { "/tmp": {} },
    files: { "/tmp/x": "y" },
  });
  const chart = envelope("HelmChart", "cache", {
    chart: { oci: `oci://registry.example.com/charts/cache:1.2.3@sha256:${digest}` },
  });
  const { faults } = await charts(topology(), fine, postgresql(), chart);
  expect(faults).toEqual([]);
});
