import type { JsonValue } from "../../../formats/json/value.ts";

/** A field that differs. */
export interface ValueChange extends ValuePair {
  /** Where more than the field came or went: the outermost value that did. */
  readonly whole?: ValuePair;
}

/** A value of both sides, and where it stands. */
export interface ValuePair {
  /** Keys, and for items of lists what they are known by in brackets: `spec`, `containers`, `[web]`, `image`. */
  readonly steps: readonly string[];
  readonly before: JsonValue | undefined;
  readonly after: JsonValue | undefined;
}

/** `spec.containers[web].image`. A key with a dot is quoted. */
export function pathText(steps: readonly string[]): string {
  return steps
    .map((step) => (step.startsWith("[") ? step : /^[\w-]+$/.test(step) ? `.${step}` : `.${JSON.stringify(step)}`))
    .join("")
    .replace(/^\./, "");
}
