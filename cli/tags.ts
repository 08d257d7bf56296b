import { InvalidArgumentError } from "commander";

/** Collects `-t key=value` and `-t name` (a boolean tag, whose value is empty). */
export function collectTag(argument: string, before: Readonly<Record<string, string>> = {}): Record<string, string> {
  const match = /^([A-Za-z_][A-Za-z0-9_]*)(?:=(.*))?$/s.exec(argument);
  if (match === null) throw new InvalidArgumentError("A tag is `name=value`, or `name` alone.");
  return { ...before, [match[1] ?? ""]: match[2] ?? "" };
}
