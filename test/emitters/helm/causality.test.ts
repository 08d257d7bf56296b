import { expect, test } from "vitest";
import type { CompiledSite } from "../../../compiler/compile.ts";
import { explain } from "../../../compiler/explain/explain.ts";
import { helm } from "../../../emitters/helm/index.ts";
import { appendPointer, isUnder, pointerSteps } from "../../../formats/json/pointer.ts";
import { compileFiles } from "../../support/compile-files.ts";
import { application, digest, envelope, image, postgresql, topology } from "./compile-chart.ts";

type Fields = Readonly<Record<string, unknown>>;

const secret = (name: string, key: string) => ({ secret: { name, key } });

/** Documents that between them use every field which charts are made from. */
const documents: readonly Fields[] = [
  topology({ secrets: { externalSecrets: { store: "vault", refresh: "2h" } } }),
  postgresql({
    instances: 3,
    storage: { size: "10Gi", class: "fast" },
    walStorage: "5Gi",
    resources: { cpu: "1", memory: "2Gi" },
    parameters: { max_connections: "200" },
    databases: [
      { name: "orders", owner: "shop", extensions: ["pg_trgm"] },
      { name: "audit", owner: "auditor" },
    ],
    pooler: { instances: 2, mode: "transaction", maxClientConnections: 100, poolSize: 10 },
    backup: {
      bucket: "backups",
      path: "a/b",
      endpoint: "https://s3.example.com",
      region: "eu",
      credentials: { accessKeyId: secret("backup", "id"), secretAccessKey: secret("backup", "key") },
      retention: "14d",
      schedule: "0 4 * * *",
    },
  }),
  application(
    {
      version: "1.2.3",
      command: ["web"],
      args: ["--verbose"],
      imagePullSecrets: ["pull"],
      replicas: 3,
      ports: [
        { name: "http", port: 8080, servicePort: 80 },
        { name: "admin", port: 9000 },
      ],
      expose: [{ hostname: "shop.example.com", port: "http", tls: true, path: "/a", match: "exact" }],
      env: { LOG_LEVEL: "info", URL: "http://$(LOG_LEVEL)", KEY: secret("stripe", "api-key") },
      files: { "/etc/app/config.yaml": "a: 1\nb: 2\n", "/etc/app/key": secret("stripe", "pem") },
      scratch: { "/tmp": { size: "1Gi", medium: "memory" } },
      resources: { cpu: "250m", memory: "256Mi", memoryLimit: "512Mi" },
      probes: {
        ready: { http: "/healthz", port: "http", period: "20s" },
        live: { tcp: "admin", delay: "5s" },
        startup: { exec: ["true"] },
      },
      disruptionBudget: { maxUnavailable: 1 },
      uses: { database: { postgresql: "orders", database: "audit", env: "DATABASE_URL" } },
      serviceAccount: { token: true, annotations: { "example.com/role": "reader" } },
      networkPolicy: { from: [{ application: "queue" }, { namespace: "tools" }], to: [{ prefix: "10.0.0.0/8" }] },
      security: { user: 1000, group: 1000, volumesGroup: 1000, writableRoot: true, capabilities: ["NET_BIND_SERVICE"] },
      terminationGracePeriod: "1m",
      nodeSelector: { zone: "a" },
    },
    "shop",
    { labels: { team: "payments" }, annotations: { "example.com/owner": "ann" } },
  ),
  application(
    {
      state: "stateful",
      namespace: "queue",
      autoscale: { min: 2, max: 5, cpu: 60, memory: 70 },
      resources: { cpu: "1", memory: "1Gi" },
      volumes: { data: { mount: "/data", size: "10Gi" }, log: { mount: "/log", size: "1Gi", class: "slow" } },
    },
    "queue",
  ),
  envelope("HelmChart", "cache", { chart: { oci: `oci://registry.example.com/charts/cache:1.0.0@sha256:${digest}` } }),
];

/** Values of the same type that another leaf may have; the first that compiles is taken. */
function others(value: unknown): readonly unknown[] {
  if (typeof value === "number") return [value + 1, value - 1];
  if (typeof value === "boolean") return [!value];
  if (value === image) return [image.replace("2.4.1", "2.4.2")];
  const text = String(value);
  return [`${text}x`, text.replace(/\d+/, (digits) => String(Number(digits) + 1)), "prefix", "disk", "session", "12d"];
}

interface Leaf {
  readonly document: number;
  readonly pointer: string;
  readonly value: unknown;
}

function leavesOf(value: unknown, document: number, pointer = ""): Leaf[] {
  if (typeof value !== "object" || value === null) return [{ document, pointer, value }];
  return Object.entries(value).flatMap(([key, field]) => leavesOf(field, document, appendPointer(pointer, key)));
}

function changed(value: unknown, steps: readonly string[], leaf: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return leaf;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<string, unknown>;
  copy[step] = changed(copy[step], rest, leaf);
  return copy;
}

async function compileTracked(all: readonly unknown[]): Promise<CompiledSite | undefined> {
  const files = Object.fromEntries(all.map((document, index) => [`${index}.json`, JSON.stringify(document)]));
  const { ok, sites } = await compileFiles(files, { emitters: [helm], tracked: true });
  return ok ? sites[0] : undefined;
}

function textsOf(site: CompiledSite): ReadonlyMap<string, readonly string[]> {
  return new Map(
    site.outputs.flatMap(({ files }) => files.map(({ path, body }) => [path, body.text.split("\n").slice(0, -1)])),
  );
}

test("every line that a leaf changes names that leaf", { timeout: 120_000 }, async () => {
  const base = await compileTracked(documents);
  if (base === undefined) throw new Error("the documents do not compile");
  const before = textsOf(base);
  const unexplained: string[] = [];
  const silent: string[] = [];
  let tried = 0;
  const leaves = documents
    .flatMap((document, index) => leavesOf(document, index))
    .filter(({ pointer }) => /^\/(spec|metadata\/(labels|annotations))\//.test(pointer));
  for (const { document, pointer, value } of leaves) {
    const steps = pointerSteps(pointer);
    let site: CompiledSite | undefined;
    for (const other of others(value)) {
      if (other === value) continue;
      site = await compileTracked(
        documents.map((one, index) => (index === document ? changed(one, steps, other) : one)),
      );
      if (site !== undefined) break;
    }
    const name = `${String(documents[document]?.["kind"])}/${(documents[document]?.["metadata"] as { name: string }).name}`;
    if (site === undefined) continue;
    tried++;
    let lines = 0;
    for (const output of site.outputs)
      for (const [path, text] of textsOf(site)) {
        const old = new Set(before.get(path));
        for (const [index, line] of text.entries()) {
          if (old.has(line)) continue;
          lines++;
          const [{ values, conditions } = { values: [], conditions: [] }] =
            (await explain(site, output, path, index + 1)) ?? [];
          const causes = [...values, ...conditions].filter((cause) => cause.document === name);
          if (!causes.some((cause) => isUnder(pointer, cause.pointer)))
            unexplained.push(`${name}#${pointer}: ${path}:${index + 1} ${line}`);
        }
      }
    if (lines === 0) silent.push(`${name}#${pointer}`);
  }
  expect(unexplained).toEqual([]);
  expect(silent).toEqual([]);
  expect(tried).toBeGreaterThan(90);
});
