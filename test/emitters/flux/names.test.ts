import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fluxName } from "../../../emitters/flux/names.ts";
import { compileFiles, faultLines } from "../../support/compile-files.ts";
import { application, topology } from "./site.ts";

const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/);

describe("fluxName", () => {
  it("is a label, and says topology and chart where there is room", () => {
    fc.assert(
      fc.property(label, label, (topology, chart) => {
        const name = fluxName(topology, chart);
        expect(name).toMatch(/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/);
        if (topology.length + chart.length < 63) expect(name).toBe(`${topology}-${chart}`);
      }),
    );
  });

  it("keeps long names apart that begin alike", () => {
    const long = "a".repeat(60);
    expect(fluxName(long, "one")).not.toBe(fluxName(long, "two"));
  });
});

describe("flux/reserved-name", () => {
  it("refuses a topology that is named as Flux's own objects are", async () => {
    const compilation = await compileFiles({
      "site/harmony.yaml": "name: site\n",
      "site/specs.yaml": topology(undefined, "flux-system") + application("web"),
    });
    expect(faultLines(compilation)).toEqual([
      expect.stringMatching(
        /^flux\/reserved-name site\/specs\.yaml:4:\d+ The topology flux-system has the name of Flux's own objects/,
      ),
    ]);
  });
});
