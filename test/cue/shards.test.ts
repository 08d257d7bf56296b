import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CuePackage } from "../../cue/engine.ts";
import { shardPackages } from "../../cue/shards.ts";

function make(sizes: readonly number[]): { packages: readonly CuePackage[]; files: Record<string, string> } {
  const packages = sizes.map((_, i) => ({
    dir: `p${i}`,
    name: `p${i}`,
    files: [`p${i}/a.cue`],
    embeds: [],
    globs: [],
    tags: [],
  }));
  return { packages, files: Object.fromEntries(sizes.map((size, i) => [`p${i}/a.cue`, "x".repeat(size)])) };
}

describe("shardPackages", () => {
  it("gives every package to exactly one worker", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(500), { maxLength: 30 }), fc.integer({ min: 1, max: 8 }), (sizes, parallel) => {
        const { packages, files } = make(sizes);
        const shards = shardPackages(packages, files, parallel);
        expect(
          shards
            .flat()
            .map((one) => one.name)
            .sort(),
        ).toEqual(packages.map((one) => one.name).sort());
        expect(shards.length).toBeLessThanOrEqual(parallel);
        expect(shards.every((shard) => shard.length > 0)).toBe(true);
      }),
    );
  });

  it("keeps a few packages on one worker, and balances many", () => {
    const few = make([10, 20, 30]);
    expect(shardPackages(few.packages, few.files, 4)).toEqual([few.packages]);
    const many = make([900, 10, 10, 10, 10, 10]);
    const [first, second] = shardPackages(many.packages, many.files, 2);
    expect(first?.map((one) => one.name)).toEqual(["p0"]);
    expect(second).toHaveLength(5);
  });
});
