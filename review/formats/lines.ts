import type { Effect, FieldChange } from "../change.ts";
import { isSecretName, showSecret, showValue } from "../shown-value.ts";

/** Lines of each side that are compared one by one, after what both begin and end with; more are told by their number. */
const comparedLines = 400;

/** What a file without a reader does: nobody here knows. */
export const unknownFile: Effect = {
  level: "unknown",
  reason: "no-reader",
  text: "nothing here knows this format: read the lines",
};

/** Two texts line by line: a line that went, or came, or both at one place. Nothing is added without end. */
export function compareLines(before: Uint8Array, after: Uint8Array): readonly FieldChange[] {
  if (isBinary(before) || isBinary(after))
    return [{ path: "bytes", before: `${before.length} bytes`, after: `${after.length} bytes` }];
  const [left, right] = [linesOf(before), linesOf(after)];
  let start = 0;
  while (start < left.length && start < right.length && left[start] === right[start]) start++;
  let end = 0;
  while (end < left.length - start && end < right.length - start && left.at(-1 - end) === right.at(-1 - end)) end++;
  const [old, now] = [left.slice(start, left.length - end), right.slice(start, right.length - end)];
  if (old.length > comparedLines || now.length > comparedLines)
    return [{ path: `line ${start + 1}`, before: `${old.length} lines`, after: `${now.length} lines` }];
  return pairLines(old, now, start);
}

/** By the longest common subsequence: a table of its lengths, at most 400 by 400. */
function pairLines(old: readonly string[], now: readonly string[], offset: number): readonly FieldChange[] {
  const width = now.length + 1;
  const lengths = new Uint16Array((old.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      lengths[i * width + j] = old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const changes: FieldChange[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      i++;
      j++;
      continue;
    }
    const takesOld = i < old.length && (j >= now.length || at(i + 1, j) >= at(i, j + 1));
    if (takesOld) changes.push({ path: `line ${offset + i + 1}`, before: showLine(old[i++] ?? "") });
    else changes.push({ path: `line ${offset + j + 1}`, after: showLine(now[j++] ?? "") });
  }
  return changes;
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
