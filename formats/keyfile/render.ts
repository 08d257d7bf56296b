import { type JsonPointer, toPointer } from "../json/pointer.ts";
import { type Rendered, type SecretPlace, seal } from "../rendered.ts";
import { isSecretHole, secretToken } from "../secret-hole.ts";
import { escapeList, escapeText } from "./escape.ts";
import { isKeyfileName, type Keyfile, type KeyfileValue } from "./keyfile.ts";

/**
 * A key file: sections in the order of the model, an empty line between two.
 * @throws if a name or a value can't be written, or a name stands twice: our bug.
 */
export function renderKeyfile(model: Keyfile): Rendered {
  refuseTwice(model.map(({ name }) => name));
  const secrets: SecretPlace[] = [];
  const sections = model.map(({ name, entries }, index) => {
    refuseTwice(entries.map(({ key }) => key));
    const lines = entries.map(({ key, value }, at) => {
      if (isSecretHole(value))
        secrets.push({ pointer: placeOf(index, at), secret: value.secret, encodings: ["keyfile"] });
      return `${checkedName(key)}=${rawValue(value)}\n`;
    });
    return `[${checkedName(name)}]\n${lines.join("")}`;
  });
  return seal(sections.join("\n"), model, (line) => locate(model, line), secrets);
}

function placeOf(section: number, entry: number): JsonPointer {
  return toPointer([section, "entries", entry, "value"]);
}

/** The pointer of what a line states: hardly any line is ever asked for, so none is kept. */
function locate(model: Keyfile, line: number): JsonPointer {
  let first = 1;
  for (const [index, { entries }] of model.entries()) {
    const next = first + entries.length + 2;
    if (line === first) return toPointer([index]);
    if (line > first && line < next - 1) return placeOf(index, line - first - 1);
    first = next;
  }
  return "";
}

function rawValue(value: KeyfileValue): string {
  if (typeof value === "string") return escapeText(value);
  if (isSecretHole(value)) return secretToken(value);
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
