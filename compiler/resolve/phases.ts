import { compareText } from "../../system/path.ts";

/** The phases, or a cycle: the ids that need each other, the first one again at the end. */
export type Phases = { readonly phases: readonly (readonly string[])[] } | { readonly cycle: readonly string[] };

/**
 * Orders ids so that each comes after those it needs: phase 0 needs nothing, phase n only what is in the phases before.
 * Within a phase by name. Needs that are no ids themselves are left out.
 */
export function orderPhases(needs: ReadonlyMap<string, readonly string[]>): Phases {
  const depth = new Map<string, number>();
  const visit = (id: string, path: readonly string[]): readonly string[] | undefined => {
    if (path.includes(id)) return [...path.slice(path.indexOf(id)), id];
    if (depth.has(id)) return undefined;
    let deepest = -1;
    for (const need of needs.get(id) ?? []) {
      if (!needs.has(need)) continue;
      const cycle = visit(need, [...path, id]);
      if (cycle !== undefined) return cycle;
      deepest = Math.max(deepest, depth.get(need) ?? 0);
    }
    depth.set(id, deepest + 1);
    return undefined;
  };
  const ids = [...needs.keys()].sort(compareText);
  for (const id of ids) {
    const cycle = visit(id, []);
    if (cycle !== undefined) return { cycle };
  }
  const phases: string[][] = [];
  for (const id of ids) {
    const phase = depth.get(id) ?? 0;
    (phases[phase] ??= []).push(id);
  }
  return { phases };
}
