import { parseAllDocuments } from "yaml";
import { appendPointer, pointerSteps } from "../../formats/json/pointer.ts";

/** A scalar in a spec file, and other values that it might have. */
export interface Leaf {
  readonly file: string;
  /** Which document of the file. */
  readonly index: number;
  readonly pointer: string;
  readonly value: unknown;
}

/** Every scalar of a YAML or JSON file, less the envelope. */
export function leavesOf(file: string, text: string): Leaf[] {
  return parseAllDocuments(text).flatMap((document, index) => {
    const found: Leaf[] = [];
    const visit = (value: unknown, pointer: string): void => {
      if (typeof value !== "object" || value === null) found.push({ file, index, pointer, value });
      else for (const [key, field] of Object.entries(value)) visit(field, appendPointer(pointer, key));
    };
    visit(document.toJS(), "");
    return found.filter(({ pointer }) => !["/apiVersion", "/kind", "/$schema"].includes(pointer));
  });
}

/** The text of a file with one leaf changed. */
export function withLeaf(text: string, { file, index, pointer }: Leaf, value: unknown): string {
  const documents = parseAllDocuments(text);
  const steps = pointerSteps(pointer).map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  documents[index]?.setIn(steps, value);
  return file.endsWith(".json") ? JSON.stringify(documents[0]?.toJS()) : documents.map(String).join("---\n");
}

/** Values to try in place of one, the likeliest first: the first that compiles and changes something serves. */
export function otherValues(value: unknown): unknown[] {
  if (typeof value === "number") return [value + 1, value - 1];
  if (typeof value === "boolean") return [!value];
  const text = String(value);
  const hex = text.replace(/[0-9a-f]$/, (last) => (last === "0" ? "1" : "0"));
  const guesses = text.includes("sha256:")
    ? [hex]
    : [`${text}x`, text.replace("Gi", "Mi"), text.replace(/^\d+/, "7"), hex, `1${text}`, ...words];
  return [...new Set(guesses)].filter((guess) => guess !== text);
}

/** Members of enumerations, which nothing else would hit upon. */
const words = ["stateless", "relaxed", "16", "flux"];
