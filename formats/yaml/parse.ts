import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseAllDocuments,
  type Scalar,
} from "yaml";
import type { JsonValue } from "../json/value.ts";
import type { ParsedDocument, ParseFault, ParseOutcome, Range } from "../parsed.ts";
import { halfCharacterMessage, hasHalfCharacter } from "../text/half-character.ts";
import { createYamlPlaces } from "./places.ts";

/** Nodes that aliases may add to a text before it counts as a bomb. */
const aliasBudget = 100_000;
const depthLimit = 512;
const tooDeep = "This is nested too deeply to be read.";

const plainTags = new Set(
  ["str", "int", "float", "bool", "null", "map", "seq"].map((tag) => `tag:yaml.org,2002:${tag}`),
);

/**
 * Reads a YAML 1.2 stream (core schema) into JSON values. Refused, with a place: equal keys, keys that are no
 * strings, merge keys, tags and numbers that JSON has no word for, halves of characters, integers beyond 2^53, aliases that unfold without measure.
 */
export function parseYaml(text: string): ParseOutcome {
  const faults: ParseFault[] = [];
  const documents: ParsedDocument[] = [];
  const places = createYamlPlaces(text);
  for (const [index, document] of parseStream(text, faults).entries()) {
    const before = faults.length;
    for (const { code, message, pos } of document.errors) {
      const range = { start: pos[0], end: pos[1] };
      // The parser says so where its own stack ends.
      if (code === "RESOURCE_EXHAUSTION") faults.push({ kind: "too-deep", message: tooDeep, range });
      else faults.push({ kind: "syntax", message: firstLine(message), range });
    }
    if (faults.length > before || document.contents === null) continue;
    if (isScalar(document.contents) && document.contents.value === null) continue;
    const value = createReader(faults).read(document.contents, 0);
    if (faults.length === before) documents.push({ value, places: places(index) });
  }
  return { documents, faults };
}

function parseStream(text: string, faults: ParseFault[]): readonly Document.Parsed[] {
  try {
    const stream = parseAllDocuments(text, {
      intAsBigInt: true,
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: "silent",
    });
    return Array.isArray(stream) ? stream : [];
  } catch (error) {
    // The parser recurses; only depth can end its stack.
    if (!(error instanceof RangeError)) throw error;
    faults.push({ kind: "too-deep", message: tooDeep, range: { start: 0, end: 1 } });
    return [];
  }
}

/** Turns nodes into values, and notes what JSON can't say. */
function createReader(faults: ParseFault[]): { read(node: Node | null, depth: number): JsonValue } {
  const anchors = new Map<string, Node>();
  let fromAliases = 0;
  let insideAlias = 0;

  function read(node: Node | null, depth: number): JsonValue {
    if (node === null) return null;
    if (depth > depthLimit) return fault(node, "too-deep", `This is nested more than ${depthLimit} levels deep.`);
    if (insideAlias > 0 && ++fromAliases > aliasBudget) {
      if (fromAliases === aliasBudget + 1)
        fault(node, "alias-bomb", `Aliases unfold to more than ${aliasBudget} values.`);
      return null;
    }
    if (isAlias(node)) return readAlias(node.source, node, depth);
    if (node.tag !== undefined && !plainTags.has(node.tag))
      return fault(node, "not-json", `The tag ${node.tag} has no meaning here.`);
    const value = isMap(node)
      ? readMap(node.items, depth)
      : isSeq(node)
        ? readList(node.items, depth)
        : readScalar(node);
    if (insideAlias === 0 && "anchor" in node && node.anchor !== undefined) anchors.set(node.anchor, node);
    return value;
  }

  function readAlias(name: string, node: Node, depth: number): JsonValue {
    const target = anchors.get(name);
    if (target === undefined) return fault(node, "syntax", `The alias *${name} has no anchor before it.`);
    insideAlias++;
    const value = read(target, depth + 1);
    insideAlias--;
    return value;
  }

  function readMap(pairs: readonly Pair[], depth: number): JsonValue {
    const map: Record<string, JsonValue> = {};
    const keys = new Map<string, Node>();
    for (const { key, value } of pairs as readonly Pair<Node, Node | null>[]) {
      const name = readKey(key);
      if (name === undefined) continue;
      const first = keys.get(name);
      if (first !== undefined) {
        faults.push({
          kind: "duplicate-key",
          message: `The key \`${name}\` stands twice.`,
          range: rangeOf(key),
          other: rangeOf(first),
        });
        continue;
      }
      keys.set(name, key);
      map[name] = read(value, depth + 1);
    }
    return map;
  }

  function readKey(key: Node): string | undefined {
    if (!isScalar(key) || typeof key.value !== "string") {
      const shown = isScalar(key)
        ? `\`${String(key.source ?? key.value)}\` as a key is no string: quote it.`
        : "A key must be a string.";
      fault(key, "not-json", shown);
      return undefined;
    }
    // Many readers still merge here. Taken as a plain key it would vanish among a chart's values.
    if (key.value === "<<" && key.type === "PLAIN") {
      fault(key, "not-json", "YAML 1.2 has no merge key `<<`: write the fields out, or make them in CUE.");
      return undefined;
    }
    if (hasHalfCharacter(key.value)) {
      fault(key, "not-json", halfCharacterMessage);
      return undefined;
    }
    if (key.value === "__proto__") {
      fault(key, "forbidden-key", "The key `__proto__` is not allowed.");
      return undefined;
    }
    if (key.anchor !== undefined) anchors.set(key.anchor, key);
    return key.value;
  }

  function readList(items: readonly unknown[], depth: number): JsonValue {
    return items.map((item) => read(item as Node | null, depth + 1));
  }

  function readScalar(node: Scalar): JsonValue {
    const { value } = node;
    if (typeof value === "bigint") {
      const number = Number(value);
      if (Number.isSafeInteger(number)) return number;
      return fault(
        node,
        "number-too-large",
        `The number ${value} is too large to be kept exactly: quote it if it is a name.`,
      );
    }
    if (typeof value === "number" && !Number.isFinite(value))
      return fault(node, "not-json", `${node.source ?? value} is no number that JSON knows.`);
    if (typeof value === "string" && hasHalfCharacter(value)) return fault(node, "not-json", halfCharacterMessage);
    if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean")
      return value;
    return fault(node, "not-json", "This value has no counterpart in JSON.");
  }

  function fault(node: Node, kind: ParseFault["kind"], message: string): null {
    faults.push({ kind, message, range: rangeOf(node) });
    return null;
  }

  return { read };
}

function rangeOf(node: Node): Range {
  const [start, end] = node.range ?? [0, 1, 1];
  return { start, end };
}

function firstLine(message: string): string {
  return message.split("\n", 1)[0] ?? message;
}
