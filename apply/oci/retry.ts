import type { System } from "../../system/system.ts";
import { RegistryFault } from "./registry-fault.ts";

/** How often an operation is tried. */
export const attempts = 5;
/** Milliseconds: no wish of a registry is followed for longer. */
const longest = 60_000;
const first = 250;

/** Runs something until it works, fails for good, or has failed too often. Waits are doubled, or as long as asked. */
export async function withRetry<T>(system: System, run: (attempt: number) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await run(attempt);
    } catch (error) {
      if (!(error instanceof RegistryFault) || error.retry === undefined || attempt === attempts) throw error;
      await system.clock.sleep(Math.min(error.retry.after ?? first * 2 ** (attempt - 1), longest));
    }
  }
}

/**
 * How long an answer asks us to wait, in milliseconds: by Retry-After (seconds, or a date, which is measured against
 * the answer's own Date), or by words of its body: GHCR writes `retry-after: 333.9ms` there, and no header.
 */
export function waitAsked(header: (name: string) => string | undefined, words: string): number | undefined {
  const asked = header("retry-after")?.trim();
  if (asked !== undefined && /^\d+(\.\d+)?$/.test(asked)) return Number(asked) * 1000;
  if (asked?.endsWith(" GMT") === true) {
    const until = Date.parse(asked) - Date.parse(header("date") ?? "");
    if (!Number.isNaN(until)) return Math.max(until, 0);
  }
  const [, number, unit] = /retry-after: *(\d+(?:\.\d+)?) *(ms|s)?/i.exec(words) ?? [];
  return number === undefined ? undefined : Math.ceil(Number(number) * (unit === "ms" ? 1 : 1000));
}
