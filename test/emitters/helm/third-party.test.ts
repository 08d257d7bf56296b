import { afterAll, describe, expect, it } from "vitest";
import { explain } from "../../../compiler/explain/explain.ts";
import { compileFiles, cueEngine, faultLines } from "../../support/compile-files.ts";
import { charts, digest, envelope, lockOf, topology } from "./compile-chart.ts";

afterAll(() => cueEngine().close());

const manifest = `sha256:${digest}`;
const http = { repository: "https://charts.example.com", name: "cache", version: "1.2.3" };
const httpEntry = {
  ...http,
  url: "https://charts.example.com/cache-1.2.3.tgz",
  sha256: "ab".repeat(32),
  size: 4096,
  digest: manifest,
};
const reference = "oci://registry.example.com/charts/cache:1.2.3";
const ociEntry = { reference, size: 620, digest: manifest };

function helmChart(chart: object): ReturnType<typeof envelope> {
  return envelope("HelmChart", "cache", { chart, values: { replicas: 2 } });
}

describe("a chart that harmony.lock pins", () => {
  it("of a registry, is like one whose digest stands in the spec", async () => {
    const locked = await charts(topology(), helmChart({ oci: reference }), lockOf(ociEntry));
    const written = await charts(topology(), helmChart({ oci: `${reference}@${manifest}` }));
    expect(locked.faults).toEqual([]);
    expect(locked.facts.map((fact) => ({ ...fact, score: fact.score.id }))).toEqual(
      written.facts.map((fact) => ({ ...fact, score: fact.score.id })),
    );
    expect(locked.facts).toMatchObject([
      {
        version: "1.2.3",
        manifestDigest: manifest,
        repository: "charts/cache",
        source: { from: `${reference}@${manifest}` },
      },
    ]);
  });

  it("of a repository, is known by the manifest around its archive", async () => {
    const { faults, facts } = await charts(topology(), helmChart({ http }), lockOf(httpEntry));
    expect(faults).toEqual([]);
    const { url, sha256, size } = httpEntry;
    expect(facts).toMatchObject([
      { version: "1.2.3", manifestDigest: manifest, source: { from: { url, sha256, size }, values: { replicas: 2 } } },
    ]);
  });

  it("is at fault in both places where the spec has another version", async () => {
    const { diagnostics } = await compileFiles({
      "harmony.lock": JSON.stringify(lockOf(ociEntry, httpEntry), undefined, 2),
      "topology.json": JSON.stringify(topology()),
      "cache.json": JSON.stringify(helmChart({ http: { ...http, version: "1.2.4" } }), undefined, 1),
    });
    expect(diagnostics).toMatchObject([
      {
        code: "helm/lock-misfit",
        at: { file: "cache.json", line: 9 },
        related: [{ at: { file: "harmony.lock", line: 9 } }],
      },
    ]);
  });

  it("is not called unpinned where the lock can't be read", async () => {
    const { diagnostics } = await compileFiles({
      "harmony.lock": "<<<<<<< HEAD\n",
      "topology.json": JSON.stringify(topology()),
      "cache.json": JSON.stringify(helmChart({ http })),
    });
    expect(diagnostics).toMatchObject([{ code: "load/damaged-lock", at: { file: "harmony.lock", line: 1 } }]);
  });

  it("keeps what the spec says itself, whatever the lock has", async () => {
    const other = `sha256:${"cd".repeat(32)}`;
    const { facts } = await charts(topology(), helmChart({ oci: `${reference}@${other}` }), lockOf(ociEntry));
    expect(facts).toMatchObject([{ manifestDigest: other }]);
  });

  it("is traced to the spec and to its entry, and to no other", async () => {
    const flux = { registry: "registry.example.com/shop", delivery: "flux" };
    const { sites, ...compilation } = await compileFiles(
      {
        "harmony.lock": `${JSON.stringify(lockOf(ociEntry, httpEntry), undefined, 2)}\n`,
        "topology.json": JSON.stringify(topology(flux)),
        "cache.json": JSON.stringify(helmChart({ http }), undefined, 1),
      },
      { tracked: true },
    );
    expect(faultLines({ sites, ...compilation })).toEqual([]);
    const [site] = sites;
    const output = site?.outputs[0];
    const path = output?.files.find(
      ({ body }) => /^kind: OCIRepository\n/m.test(body.text) && body.text.includes(manifest),
    )?.path;
    if (site === undefined || output === undefined || path === undefined) throw new Error("nothing was compiled");
    for (const name of [path, "release.json"]) {
      const lines = (await explain(site, output, name)) ?? [];
      const pinned = lines.find(({ text }) => text.includes(manifest));
      const causes = [...(pinned?.values ?? []), ...(pinned?.conditions ?? [])];
      const places = causes.map(
        ({ document, pointer, place }) => `${document} ${pointer} ${place?.file}:${place?.line}`,
      );
      expect(places).toContain("harmony.lock /charts/1/digest harmony.lock:16");
      expect(places.filter((one) => one.startsWith("HelmChart/cache /spec/chart/http/version"))).toHaveLength(1);
      expect(places.filter((one) => one.startsWith("harmony.lock /charts/0"))).toEqual([]);
    }
  });

  it("gives the same bytes for the same lock, wherever its entries stand", async () => {
    const texts = await Promise.all(
      [lockOf(ociEntry, httpEntry), lockOf(httpEntry, ociEntry)].map(async (lock) => {
        const { sites } = await compileFiles({
          "harmony.lock": JSON.stringify(lock),
          "topology.json": JSON.stringify(topology({ registry: "registry.example.com/shop" })),
          "cache.json": JSON.stringify(helmChart({ http })),
        });
        return sites[0]?.outputs[0]?.files.map(({ path, body }) => `${path}\n${body.text}`);
      }),
    );
    expect(texts[0]?.join("")).toContain(httpEntry.url);
    expect(texts[0]).toEqual(texts[1]);
  });
});
