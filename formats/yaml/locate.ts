import { isMap, isScalar, isSeq, LineCounter, type ParsedNode, parseAllDocuments } from "yaml";
import { appendPointer, type JsonPointer, type PointerStep } from "../json/pointer.ts";

/**
 * Finds the node of a YAML text (or a JSON text, which is YAML) that a line states: the deepest one that begins on or
 * before the line and has not ended. With `stream`, the pointer starts with the index of the document. The text is
 * read when the first line is asked for: a plain compile asks for none.
 */
export function createYamlLocator(
  text: string,
  options: { readonly stream?: boolean } = {},
): (line: number) => JsonPointer {
  let locate: ((line: number) => JsonPointer) | undefined;
  return (line) => (locate ??= readLines(text, options.stream === true))(line);
}

function readLines(text: string, stream: boolean): (line: number) => JsonPointer {
  const lines = new LineCounter();
  const documents = parseAllDocuments(text, { lineCounter: lines, intAsBigInt: true, uniqueKeys: false });
  if (!Array.isArray(documents)) return () => "";
  const lineOf = (offset: number): number => lines.linePos(offset).line;
  return (line) => {
    const found = documents.findIndex((document) => lineOf(document.range[2]) > line || document === documents.at(-1));
    const contents = documents[found]?.contents;
    return appendPointer(
      stream ? appendPointer("", Math.max(0, found)) : "",
      ...(contents ? stepsAt(contents, line, lineOf) : []),
    );
  };
}

function stepsAt(node: ParsedNode, line: number, lineOf: (offset: number) => number): PointerStep[] {
  let best: { step: PointerStep; node: ParsedNode | null; from: number } | undefined;
  for (const child of children(node)) if (lineOf(child.from) <= line) best = child;
  if (best === undefined) return [];
  // Past the last child's end (a closing brace of JSON) the line belongs to the node itself.
  if (best.node?.range && line > lineOf(Math.max(best.from, best.node.range[1] - 1))) return [];
  return [best.step, ...(best.node === null ? [] : stepsAt(best.node, line, lineOf))];
}

function* children(node: ParsedNode): Generator<{ step: PointerStep; node: ParsedNode | null; from: number }> {
  if (isMap(node))
    for (const { key, value } of node.items)
      yield { step: isScalar(key) ? String(key.value) : "", node: value, from: key.range[0] };
  else if (isSeq(node))
    for (const [index, item] of node.items.entries()) yield { step: index, node: item, from: item.range[0] };
}
