import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import type { ParseFault, ParseOutcome, Places } from "../parsed.ts";
import { halfCharacterMessage, hasHalfCharacter } from "../text/half-character.ts";
import { pointerSteps } from "./pointer.ts";
import type { JsonValue } from "./value.ts";

const depthLimit = 512;

/**
 * Reads a JSON text (RFC 8259, strictly). Refused, with a place: anything that JSON does not allow, equal keys,
 * integers beyond 2^53, halves of characters, `__proto__`, nesting deeper than 512.
 */
export function parseJson(text: string): ParseOutcome {
  const faults: ParseFault[] = [];
  const root = readTree(text, faults);
  if (root === undefined || faults.length > 0) return { documents: [], faults };
  const value = readNode(root, text, faults, 0);
  return { documents: faults.length > 0 ? [] : [{ value, places: createJsonPlaces(text) }], faults };
}

function readTree(text: string, faults: ParseFault[]): Node | undefined {
  const errors: ParseError[] = [];
  try {
    const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
    // What follows the first error is most often its echo.
    const [first] = errors;
    if (first !== undefined) faults.push(syntaxFault(text, first));
    return root;
  } catch (error) {
    // The parser recurses; only depth can end its stack.
    if (!(error instanceof RangeError)) throw error;
    faults.push({ kind: "too-deep", message: "This is nested too deeply to be read.", range: { start: 0, end: 1 } });
    return undefined;
  }
}

function readNode(node: Node, text: string, faults: ParseFault[], depth: number): JsonValue {
  const fault = (kind: ParseFault["kind"], message: string): null => {
    faults.push({ kind, message, range: rangeOf(node) });
    return null;
  };
  if (depth > depthLimit) return fault("too-deep", `This is nested more than ${depthLimit} levels deep.`);
  if (node.type === "array") return (node.children ?? []).map((child) => readNode(child, text, faults, depth + 1));
  if (node.type === "object") return readObject(node, text, faults, depth);
  if (node.type === "number") {
    const written = text.slice(node.offset, node.offset + node.length);
    const number = node.value as number;
    if (!Number.isFinite(number) || (/^-?\d+$/.test(written) && !Number.isSafeInteger(number)))
      return fault(
        "number-too-large",
        `The number ${written} is too large to be kept exactly: quote it if it is a name.`,
      );
  }
  if (node.type === "string" && hasHalfCharacter(node.value as string)) return fault("not-json", halfCharacterMessage);
  return node.value as JsonValue;
}

function readObject(node: Node, text: string, faults: ParseFault[], depth: number): JsonValue {
  const object: Record<string, JsonValue> = {};
  const keys = new Map<string, Node>();
  for (const property of node.children ?? []) {
    const [key, value] = property.children ?? [];
    if (key === undefined || value === undefined) continue;
    const name = key.value as string;
    const first = keys.get(name);
    if (first !== undefined) {
      faults.push({
        kind: "duplicate-key",
        message: `The key \`${name}\` stands twice.`,
        range: rangeOf(key),
        other: rangeOf(first),
      });
    } else if (hasHalfCharacter(name)) {
      faults.push({ kind: "not-json", message: halfCharacterMessage, range: rangeOf(key) });
    } else if (name === "__proto__") {
      faults.push({ kind: "forbidden-key", message: "The key `__proto__` is not allowed.", range: rangeOf(key) });
    } else {
      keys.set(name, key);
      object[name] = readNode(value, text, faults, depth + 1);
    }
  }
  return object;
}

/** The text is read again when the first place is asked for: most runs ask for none. */
function createJsonPlaces(text: string): Places {
  let root: Node | undefined;
  return {
    find(pointer, on) {
      root ??= parseTree(text);
      if (root === undefined) return undefined;
      const node = nodeAt(root, pointer);
      if (node === undefined) return undefined;
      const key = node.parent?.type === "property" ? node.parent.children?.[0] : undefined;
      return rangeOf(on === "key" && key !== undefined ? key : node);
    },
  };
}

function nodeAt(root: Node, pointer: string): Node | undefined {
  let node: Node | undefined = root;
  for (const step of pointerSteps(pointer)) {
    if (node === undefined) return undefined;
    node = findNodeAtLocation(node, [node.type === "array" ? Number(step) : step]);
  }
  return node;
}

function rangeOf(node: Node): { start: number; end: number } {
  return { start: node.offset, end: node.offset + node.length };
}

function syntaxFault(text: string, { error, offset, length }: ParseError): ParseFault {
  const comma = /,\s*$/.exec(text.slice(0, offset));
  if (comma !== null && /^[}\]]/.test(text.slice(offset)))
    return {
      kind: "syntax",
      message: `This is not JSON: no comma may stand before \`${text[offset]}\`.`,
      range: { start: comma.index, end: comma.index + 1 },
    };
  // `CommaExpected` -> "comma expected"
  const words = printParseErrorCode(error)
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase();
  return {
    kind: "syntax",
    message: `This is not JSON: ${words}.`,
    range: { start: offset, end: offset + Math.max(1, length) },
  };
}
