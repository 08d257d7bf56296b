import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layOut } from "../../drawing/layers.ts";
import type { Layer, SiteDrawing } from "../../drawing/site-drawing.ts";
import { drawnHost, emptySite, rackSites } from "./models.ts";

const count = 100;

/** The nodes that stand elsewhere in the second site, of those that both have. */
function moved(layer: Layer, before: SiteDrawing, after: SiteDrawing): readonly string[] {
  const places = (site: SiteDrawing): Map<string, string> =>
    new Map(layOut(site, layer).nodes.map(({ id, x, y, width, height }) => [id, [x, y, width, height].join()]));
  const now = places(after);
  return [...places(before)].filter(([id, place]) => now.has(id) && now.get(id) !== place).map(([id]) => id);
}

describe("a host that is added", () => {
  it.each(["physical", "networks"] as const)("moves at most five nodes of a site of a hundred: %s", (layer) => {
    fc.assert(
      fc.property(rackSites(count), fc.nat({ max: count - 1 }), (site, index) => {
        // The hosts that keep their racks' sizes come first.
        const racks = new Set(site.hosts.flatMap(({ cables }) => cables.map((cable) => cable.switch))).size;
        const left = site.hosts.filter((_, at) => at !== Math.max(index, racks));
        expect(left).toHaveLength(count - 1);
        expect(moved(layer, { ...site, hosts: left }, site).length).toBeLessThanOrEqual(5);
      }),
      { numRuns: 60 },
    );
  });

  it("takes the free port between two others", () => {
    const site = (...ports: readonly number[]): SiteDrawing => ({
      ...emptySite,
      hosts: ports.map((port) => drawnHost(`w${port}`, [`tor 1/1/${port}`, `tor 2/1/${port}`])),
    });
    expect(moved("physical", site(1, 2, 4, 5), site(1, 2, 3, 4, 5))).toEqual([]);
    expect(moved("networks", site(1, 2, 4, 5), site(1, 2, 3, 4, 5))).toEqual([]);
    // What the test sees at all: the rack of another switch comes before.
    const other = drawnHost("z", ["a 1/1/1"]);
    const more = { ...site(1, 2), hosts: [...site(1, 2).hosts, other] };
    expect(moved("physical", site(1, 2), more)).toEqual(["Switch/tor", "Host/w1", "Host/w2"]);
  });
});
