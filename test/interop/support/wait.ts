import { setTimeout as sleep } from "node:timers/promises";

export interface WaitOptions {
  /** Milliseconds in all; 60,000 unless said. */
  readonly timeout?: number;
  /** Milliseconds between two looks; 200 unless said. */
  readonly interval?: number;
}

/**
 * Looks again and again until there is a value. `look` returns the value, or a text that says what is still missing;
 * that text is what the error says when the time is over.
 */
export async function waitFor<T extends object>(
  look: () => Promise<T | string>,
  options: WaitOptions = {},
): Promise<T> {
  const deadline = Date.now() + (options.timeout ?? 60_000);
  for (;;) {
    const found = await look();
    if (typeof found !== "string") return found;
    if (Date.now() > deadline) throw new Error(`waited in vain: ${found}`);
    await sleep(options.interval ?? 200);
  }
}
