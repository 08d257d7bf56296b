import { toPointer } from "../json/pointer.ts";
import { type Rendered, seal } from "../rendered.ts";
import { escapeList, escapeText } from "./escape.ts";
import { isKeyfileName, type Keyfile, type KeyfileValue } from "./keyfile.ts";

/**
 * A key file: sections in the order of the model, an empty line between two.
 * @throws if a name or a value can't be written, or a name stands twice: our bug.
 */
export function renderKeyfile(model: Keyfile): Rendered {
  refuseTwice(model.map(({ name }) => name));
  const lines: string[] = [];
  const pointers: string[] = [];
  const add = (line: string, ...steps: readonly (string | number)[]): void => {
    lines.push(line);
    pointers.push(toPointer(steps));
  };
  for (const [index, { name, entries }] of model.entries()) {
    refuseTwice(entries.map(({ key }) => key));
    if (index > 0) add("");
    add(`[${checkedName(name)}]`, index);
    for (const [at, { key, value }] of entries.entries())
      add(`${checkedName(key)}=${rawValue(value)}`, index, "entries", at, "value");
  }
  return seal(lines.map((line) => `${line}\n`).join(""), model, (line) => pointers[line - 1] ?? "");
}

function rawValue(value: KeyfileValue): string {
  if (typeof value === "string") return escapeText(value);
  if (typeof value === "object") return escapeList(value);
  if (typeof value === "number" && !Number.isSafeInteger(value)) throw new Error(`${value} is no integer`);
  return String(value);
}

function checkedName(name: string): string {
  if (!isKeyfileName(name)) throw new Error(`a key file can't hold the name ${JSON.stringify(name)}`);
  return name;
}

function refuseTwice(names: readonly string[]): void {
  const again = names.find((name, index) => names.indexOf(name) !== index);
  if (again !== undefined) throw new Error(`the name ${again} stands twice in a key file`);
}
