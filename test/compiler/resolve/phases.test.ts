import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { orderPhases } from "../../../compiler/resolve/phases.ts";

/** Ids whose needs are arbitrary, with some that are no ids at all. */
const needs = fc.uniqueArray(fc.stringMatching(/^[a-f]{1,3}$/), { minLength: 1, maxLength: 12 }).chain((ids) =>
  fc
    .array(fc.array(fc.constantFrom(...ids, "elsewhere"), { maxLength: 3 }), {
      minLength: ids.length,
      maxLength: ids.length,
    })
    .map((lists) => new Map(ids.map((id, index) => [id, lists[index] ?? []] as const))),
);

describe("phases", () => {
  it("hold each id once, after all that it needs and in the earliest phase possible; or name a cycle", () => {
    fc.assert(
      fc.property(needs, (graph) => {
        const ordered = orderPhases(graph);
        if ("cycle" in ordered) {
          const { cycle } = ordered;
          expect(cycle.length).toBeGreaterThan(1);
          expect(cycle.at(-1)).toBe(cycle[0]);
          for (const [index, id] of cycle.slice(0, -1).entries()) expect(graph.get(id)).toContain(cycle[index + 1]);
          return;
        }
        const { phases } = ordered;
        expect(phases.flat().sort()).toEqual([...graph.keys()].sort());
        const phaseOf = new Map(phases.flatMap((ids, phase) => ids.map((id) => [id, phase] as const)));
        for (const [id, needed] of graph) {
          const before = needed.flatMap((one) => phaseOf.get(one) ?? []);
          expect(phaseOf.get(id)).toBe(Math.max(-1, ...before) + 1);
        }
        for (const phase of phases) expect(phase).toEqual([...phase].sort());
      }),
    );
  });

  it("do not depend on the order in which ids are given", () => {
    fc.assert(
      fc.property(needs, (graph) => {
        const turned = new Map([...graph].reverse());
        expect("cycle" in orderPhases(turned)).toBe("cycle" in orderPhases(graph));
        if (!("cycle" in orderPhases(graph))) expect(orderPhases(turned)).toEqual(orderPhases(graph));
      }),
    );
  });
});
