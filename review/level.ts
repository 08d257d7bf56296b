/**
 * What a change does to what runs, mildest first. `unknown` stands beside `restart`: nobody here knows what reads the
 * file, and silence would be an understatement.
 */
export const levels = ["none", "reload", "restart", "unknown", "interrupts", "destroys"] as const;
export type Level = (typeof levels)[number];

/** Is `level` as bad as `bound`, or worse? `unknown` and `restart` are equally bad. */
export function isAtLeast(level: Level, bound: Level): boolean {
  return weight(level) >= weight(bound);
}

/** For sorting: the worst first. */
export function compareLevels(a: Level, b: Level): number {
  return levels.indexOf(b) - levels.indexOf(a);
}

/** The worst of some levels; `none` of none. */
export function worstOf(all: Iterable<Level>): Level {
  let worst: Level = "none";
  for (const level of all) if (compareLevels(level, worst) < 0) worst = level;
  return worst;
}

/** The worst of some effects: of an item without any, `none`. */
export function levelOf({ effects }: { readonly effects: readonly { readonly level: Level }[] }): Level {
  return worstOf(effects.map(({ level }) => level));
}

function weight(level: Level): number {
  return levels.indexOf(level === "unknown" ? "restart" : level);
}
