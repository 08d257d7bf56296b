import type { Clock } from "./system.ts";

/** How often an operation is tried. */
export const attempts = 5;
/** The same in words, for a message. */
export const manyTries = `${attempts} tries`;
/** Milliseconds: no wish of the other side is followed for longer. */
const longest = 60_000;
const first = 250;

/** That another try may mend a fault, and how long the other side asks us to wait, in milliseconds. */
export interface Retry {
  readonly after?: number | undefined;
}

/** Runs something until it works, fails for good, or has failed too often. Waits are doubled, or as long as asked. */
export async function retry<T>(
  clock: Clock,
  retryOf: (error: unknown) => Retry | undefined,
  run: (attempt: number) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await run(attempt);
    } catch (error) {
      const wish = retryOf(error);
      if (wish === undefined || attempt === attempts) throw error;
      await clock.sleep(Math.min(wish.after ?? first * 2 ** (attempt - 1), longest));
    }
  }
}
