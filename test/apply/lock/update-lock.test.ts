import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openCache } from "../../../apply/lock/cache.ts";
import { checkLock, refuseUnknown } from "../../../apply/lock/check-lock.ts";
import type { Fetcher } from "../../../apply/lock/fetcher.ts";
import { updateLock, type WantedChart } from "../../../apply/lock/update-lock.ts";
import { attempt } from "../../../diagnostics/outcome.ts";
import { chartMediaTypes } from "../../../formats/helm/chart.ts";
import type { ChartSource, Lock } from "../../../formats/lock/lock.ts";
import { buildBlob, buildManifest } from "../../../formats/oci/manifest.ts";
import { type FakeRegistry, startFakeRegistry } from "../../support/fake-registry.ts";
import { createMemorySystem } from "../../support/memory-system.ts";
import { clientOf, networkedSystem, valueOf } from "../oci/client-under-test.ts";
import { chartArchive, fetcherOf, serveChart, startChartServer } from "./chart-server.ts";

let registry: FakeRegistry;
beforeAll(async () => void (registry = await startFakeRegistry()));
afterAll(() => registry.stop());

async function pushChart(version: string, config: string = chartMediaTypes.config, extra = ""): Promise<string> {
  const artifact = buildManifest({
    config: buildBlob(config, JSON.stringify({ name: "cache", version, extra })),
    layers: [buildBlob(chartMediaTypes.content, chartArchive("cache", version))],
    annotations: {},
  });
  valueOf(await clientOf(registry.host).client.pushArtifact("charts/cache", artifact, version));
  return artifact.manifest.digest;
}

function fetcher(changes: Partial<Fetcher> = {}, system = networkedSystem()): Fetcher {
  const open = () => ({
    client: clientOf(registry.host, { access: "pull" }, system).client,
    repository: "charts/cache",
  });
  return fetcherOf({ open, ...changes }, system).fetcher;
}

function wanted(source: ChartSource, name = "cache"): WantedChart {
  return { source, names: [name], at: { document: "spec", pointer: "/spec/chart/oci" } };
}

const reference = (tag: string) => ({ reference: `oci://registry.example.com/charts/cache:${tag}` });
const empty: Lock = { charts: [] };
const never = () => false;

describe("a chart of a registry", () => {
  it("is locked by its own manifest, and by nothing that was made here", async () => {
    const digest = await pushChart("1.0.0");
    const system = networkedSystem();
    const { update, diagnostics } = await updateLock(fetcher({}, system), [wanted(reference("1.0.0"))], empty, never);
    expect(diagnostics).toEqual([]);
    const size = registry.manifests.get(`charts/cache@${digest}`)?.content.length;
    expect(update?.lock.charts).toEqual([{ ...reference("1.0.0"), size, digest }]);
    expect(update?.changes).toEqual([`new      ${reference("1.0.0").reference}  ${digest}`]);

    const offline = fetcher({ offline: true }, system);
    const again = await updateLock(offline, [wanted(reference("1.0.0"))], empty, never);
    expect(again.update?.lock).toEqual(update?.lock);
    const other = await updateLock(offline, [wanted(reference("1.0.1"))], empty, never);
    expect(other.diagnostics.map(({ code }) => code)).toEqual(["lock/not-cached"]);
    expect(other.update).toBeUndefined();
  });

  it("that moved is told, and followed only where that is asked for", async () => {
    const before = await pushChart("2.0.0");
    const first = await updateLock(fetcher(), [wanted(reference("2.0.0"))], empty, never);
    const lock = first.update?.lock ?? empty;
    const after = await pushChart("2.0.0", chartMediaTypes.config, "moved");
    expect(after).not.toBe(before);

    const kept = await updateLock(fetcher(), [wanted(reference("2.0.0"))], lock, never);
    expect(kept.update).toEqual({ lock, changes: [] });
    expect(kept.diagnostics.map(({ code }) => code)).toEqual(["lock/moved"]);
    expect(kept.diagnostics[0]).toMatchObject({ at: { document: "spec" } });
    expect(kept.diagnostics[0]?.message).toContain(after);

    const followed = await updateLock(fetcher(), [wanted(reference("2.0.0"))], lock, () => true);
    expect(followed.diagnostics).toEqual([]);
    expect(followed.update?.changes).toEqual([`changed  ${reference("2.0.0").reference}  ${before} -> ${after}`]);
  });

  it.each([
    ["lock/no-version", "1.2.9", "the registry has no such tag"],
    ["lock/damaged-chart", "3.0.0", "application/vnd.example.other"],
  ])("%s", async (code, tag, words) => {
    await pushChart("3.0.0", "application/vnd.example.other");
    const { update, diagnostics } = await updateLock(fetcher(), [wanted(reference(tag))], empty, never);
    expect(update).toBeUndefined();
    expect(diagnostics.map((one) => one.code)).toEqual([code]);
    expect(diagnostics[0]?.message).toContain(words);
  });

  it("needs a tag", async () => {
    const source = { reference: "oci://registry.example.com/charts/cache" };
    const { diagnostics } = await updateLock(fetcher(), [wanted(source)], empty, never);
    expect(diagnostics.map(({ code }) => code)).toEqual(["lock/no-tag"]);
  });
});

it("drops what nobody asks for, and keeps the rest as it is where its source does not answer", async () => {
  await pushChart("1.0.0");
  const both = [wanted(reference("1.0.0"))];
  const lock = (await updateLock(fetcher(), both, empty, never)).update?.lock ?? empty;
  const gone = await updateLock(fetcher(), [], lock, never);
  expect(gone.update).toEqual({ lock: empty, changes: [`removed  ${reference("1.0.0").reference}`] });

  const { client } = clientOf("127.0.0.1:1", { access: "pull" });
  const open = () => ({ client, repository: "charts/cache" });
  const { update, diagnostics } = await updateLock(fetcher({ open }), both, lock, never);
  expect(update).toEqual({ lock, changes: [] });
  expect(diagnostics.map(({ code, severity }) => `${code} ${severity}`)).toEqual(["lock/not-checked warning"]);
});

it("tells an archive that was replaced, as far as the repository's index says so", async () => {
  const server = await startChartServer();
  serveChart(server, chartArchive("cache", "1.2.3"));
  const source = { repository: server.url, name: "cache", version: "1.2.3" };
  const under = fetcherOf();
  const lock = (await updateLock(under.fetcher, [wanted(source)], empty, never)).update?.lock ?? empty;
  expect((await updateLock(under.fetcher, [wanted(source)], lock, never)).diagnostics).toEqual([]);
  serveChart(server, chartArchive("cache", "1.2.3", "description: replaced\n"));
  const kept = await updateLock(under.fetcher, [wanted(source)], lock, never);
  expect(kept.update?.lock).toEqual(lock);
  expect(kept.diagnostics.map(({ code }) => code)).toEqual(["lock/moved"]);
});

describe("without the network", () => {
  const chart = { ...reference("1.0.0"), size: 1, digest: `sha256:${"ab".repeat(32)}` };

  it("a lock that lacks an entry, or has one too many, is out of date", () => {
    const found = checkLock([wanted(reference("1.0.1"))], { charts: [chart] }, "specs/harmony.lock");
    expect(found.map(({ code, at }) => [code, at])).toEqual([
      ["lock/out-of-date", { document: "spec", pointer: "/spec/chart/oci" }],
      ["lock/out-of-date", undefined],
    ]);
    expect(found.map(({ message }) => message).join("\n")).toMatch(/lacks .*:1\.0\.1.*\n.*nothing asks for .*:1\.0\.0/);
    expect(checkLock([wanted(reference("1.0.0"))], { charts: [chart] }, "harmony.lock")).toEqual([]);
  });

  it("a name that is to be updated must be known", () => {
    expect(refuseUnknown(["cache"], [wanted(chart)])).toEqual([]);
    const [found] = refuseUnknown(["cahce"], [wanted(chart)]);
    expect(found).toMatchObject({ code: "lock/unknown-chart" });
    expect(found?.message).toContain("Did you mean `cache`?");
    expect(refuseUnknown(["cache"], [])[0]?.message).toContain("there is none");
  });

  it("a cache needs a folder", async () => {
    const system = createMemorySystem();
    const outcome = await attempt(async () => openCache(system));
    expect(outcome.diagnostics.map(({ code }) => code)).toEqual(["lock/no-cache"]);
    system.variables["HOME"] = "/home/ada";
    // A relative path is passed over.
    system.variables["XDG_CACHE_HOME"] = "cache";
    expect(openCache(system).blobPath("ab")).toBe("/home/ada/.cache/harmony/blobs/ab");
  });
});
