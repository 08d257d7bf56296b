import type { Effect, FieldChange } from "../change.ts";
import { isSecretName, showSecret, showValue } from "../shown-value.ts";
import { unknown } from "./verdict.ts";

/** Lines of each side that are compared one by one, after what both begin and end with; more are told by their number. */
const comparedLines = 400;

/** What a file without a reader does: nobody here knows. */
export const unknownFile: Effect = unknown("no-reader", "nothing here knows this format: read the lines");

/** Two texts line by line: a line that went, or came, or both at one place. Nothing is added without end. */
export function compareLines(before: Uint8Array, after: Uint8Array): readonly FieldChange[] {
  if (isBinary(before) || isBinary(after))
    return [{ path: "bytes", before: `${before.length} bytes`, after: `${after.length} bytes` }];
  const [left, right] = [linesOf(before), linesOf(after)];
  const { steps, isWhole } = changedLines(left, right);
  const [gone, come] = [steps.filter(({ side }) => side === "before"), steps.filter(({ side }) => side === "after")];
  if (!isWhole) {
    const first = (gone[0] ?? come[0])?.index ?? 0;
    return [{ path: `line ${first + 1}`, before: `${gone.length} lines`, after: `${come.length} lines` }];
  }
  return steps.map(({ side, index }) => ({
    path: `line ${index + 1}`,
    [side]: showLine((side === "before" ? left : right)[index] ?? ""),
  }));
}

/** A line that one side alone has, by its index from 0. */
export interface LineStep {
  readonly side: "before" | "after";
  readonly index: number;
}

/** The lines that differ, in the order of both texts. Not whole: all between the first that differ and the last, for there are too many. */
export function changedLines(
  before: readonly string[],
  after: readonly string[],
): { readonly steps: readonly LineStep[]; readonly isWhole: boolean } {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < before.length - start && end < after.length - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  const [old, now] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  const isWhole = old.length <= comparedLines && now.length <= comparedLines;
  const steps = isWhole
    ? alignLines(old, now)
    : [...old.map((_, index) => gone(index)), ...now.map((_, index) => come(index))];
  return { steps: steps.map(({ side, index }) => ({ side, index: index + start })), isWhole };
}

const gone = (index: number): LineStep => ({ side: "before", index });
const come = (index: number): LineStep => ({ side: "after", index });

/** By the longest common subsequence: a table of its lengths, at most 400 by 400. */
function alignLines(old: readonly string[], now: readonly string[]): readonly LineStep[] {
  const width = now.length + 1;
  const lengths = new Uint16Array((old.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      lengths[i * width + j] = old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const steps: LineStep[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      i++;
      j++;
      continue;
    }
    const takesOld = i < old.length && (j >= now.length || at(i + 1, j) >= at(i, j + 1));
    steps.push(takesOld ? gone(i++) : come(j++));
  }
  return steps;
}

/** `key = value`, `key: value`, `"key": value` of a secret's name: without the value. */
function showLine(line: string): string {
  const [, key = "", gap = "", value = ""] = /^(\s*[<"']?[\w.-]+["']?)(\s*[:=>]\s*)(.*)$/.exec(line) ?? [];
  return isSecretName(key) ? `${key}${gap}${showSecret(value)}` : showValue(line);
}

function linesOf(bytes: Uint8Array): readonly string[] {
  const lines = new TextDecoder().decode(bytes).split("\n");
  return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}

/** As git judges: by a zero byte near the start. */
function isBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 8000).includes(0);
}
