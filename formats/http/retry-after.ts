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
