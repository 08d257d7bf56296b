import { expect, it } from "vitest";
import { buildReleaseArtifact } from "../../../apply/release/release-artifact.ts";
import { runReview } from "../../../cli/review/run-review.ts";
import type { Release } from "../../../formats/manifest/release.ts";
import { renderRelease } from "../../../formats/manifest/render.ts";
import { valueOf } from "../../apply/oci/client-under-test.ts";
import { reviewedShop, type Shop, shopSystem } from "../../apply/release/reviewed-shop.ts";
import { type ShopRegistry, startShopRegistry } from "../../apply/release/shop-registry.ts";

/** A review of the shop's out/ against a release; else the codes and words of why there is none. */
async function reviewAgainst({ fake }: ShopRegistry, release: string, shop: Shop = {}): Promise<unknown> {
  const system = Object.assign(shopSystem(shop), { network: fake.network });
  const base = release.startsWith("oci:") ? release : `oci://${fake.host}/shop/production${release}`;
  const found = await runReview(system, { base, out: "out", plainHttp: true });
  if (!found.ok) return found.diagnostics.map(({ code, message }) => `${code} ${message}`);
  return found.value.review.groups.flatMap(({ items }) => items.map(({ name, change }) => `${name} ${change}`)).sort();
}

it("a release is compared with the folder of its topology", async () => {
  const registry = await startShopRegistry();
  const { digest } = await registry.publish("1.0.0");
  expect(await reviewAgainst(registry, ":1.0.0")).toEqual([]);
  expect(await reviewAgainst(registry, `@${digest}`)).toEqual([]);
  expect(await reviewAgainst(registry, `/release@${digest}`)).toEqual([]);
  expect(await reviewAgainst(registry, ":1.0.0", { charts: 3, text: "hallo" })).toEqual([
    "bundle changed",
    "chart web-0 changed",
    "chart web-1 changed",
    "chart web-2 added",
    "file flux/bundle/pins.yaml changed",
    "file helm/web-0/Chart.yaml changed",
    "file helm/web-1/Chart.yaml changed",
    "file helm/web-2/Chart.yaml added",
  ]);
});

it("unnamed-release, foreign-release and no release at all", async () => {
  const registry = await startShopRegistry();
  await registry.publish("1.0.0", { topology: "staging" });
  const name = `oci://${registry.fake.host}/shop/production`;
  expect(await reviewAgainst(registry, name)).toEqual([
    `review/unnamed-release ${name} names no release: neither a version nor a digest is at its end.`,
  ]);
  expect(await reviewAgainst(registry, ":1.0.0")).toEqual([
    `review/foreign-release ${name}:1.0.0 is a release of the topology staging, and out has none of that name.`,
  ]);
  expect(await reviewAgainst(registry, ":2.0.0")).toEqual([expect.stringMatching(/^release\/no-release /)]);
});

it("damaged-release: an artifact is not there, or not what release.json says", async () => {
  const registry = await startShopRegistry();
  const client = registry.client();
  const reviewed = await reviewedShop({ charts: 1 });
  const publish = async (version: string, changes: Partial<Release>): Promise<void> => {
    const release = { ...reviewed.release, ...changes };
    const config = new TextEncoder().encode(renderRelease(release).text);
    const label = { version, sequence: 0 };
    const artifact = buildReleaseArtifact({ ...reviewed, release, config }, label);
    valueOf(await client.pushArtifact("shop/production/release", artifact, version));
  };
  await publish("1.0.0", {});
  expect(await reviewAgainst(registry, ":1.0.0")).toEqual([
    expect.stringMatching(/^review\/damaged-release charts\/web-0@sha256:[0-9a-f]{64} can't be compared: the registry/),
  ]);
  for (const { artifact } of reviewed.made)
    for (const repository of ["bundle", "charts/web-0"])
      valueOf(await client.pushArtifact(`shop/production/${repository}`, artifact));
  await publish("1.1.0", {
    charts: reviewed.release.charts.map((chart) =>
      "recipe" in chart ? { ...chart, recipe: { ...chart.recipe, layers: [] } } : chart,
    ),
  });
  expect(await reviewAgainst(registry, ":1.0.0", { charts: 1 })).toEqual(["file release.json changed"]);
  expect(await reviewAgainst(registry, ":1.1.0")).toEqual([
    expect.stringMatching(/^review\/damaged-release .*: it has other layers than release.json says\.$/),
  ]);
});
