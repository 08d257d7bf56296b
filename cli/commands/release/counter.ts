import type { System } from "../../../system/system.ts";

/** A line on the terminal that counts what is done, and goes away at the end. Where there is no terminal, nothing is said. */
export function createCounter({ terminal }: System): (done: number, all: number, what: string) => void {
  const { columns } = terminal;
  if (columns === undefined) return () => {};
  return (done, all, what) =>
    terminal.warn(done >= all ? "\r\u001b[K" : `\r\u001b[K${`${done} of ${all}: ${what}`.slice(0, columns - 1)}`);
}
