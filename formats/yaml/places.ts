import { isAlias, isMap, isScalar, isSeq, type Node, parseAllDocuments } from "yaml";
import { type JsonPointer, pointerSteps } from "../json/pointer.ts";
import type { Places, Range } from "../parsed.ts";

/** Places in one document of a YAML text. The text is read again when the first place is asked for: most runs ask for none. */
export function createYamlPlaces(text: string, index: number): Places {
  let contents: Node | null | undefined;
  return {
    find(pointer, on) {
      contents ??= documentAt(text, index);
      return find(contents, pointer, on);
    },
  };
}

function documentAt(text: string, index: number): Node | null {
  const stream = parseAllDocuments(text, { intAsBigInt: true, uniqueKeys: false, logLevel: "silent" });
  return (Array.isArray(stream) ? (stream[index]?.contents as Node | null | undefined) : null) ?? null;
}

/** What stands behind an alias has the alias's place. */
function find(root: Node | null, pointer: JsonPointer, on: "key" | "value"): Range | undefined {
  let node: Node | null = root;
  let key: Node | undefined;
  for (const step of pointerSteps(pointer)) {
    if (isAlias(node)) break;
    const child: { key?: Node; value: Node | null } | undefined = isMap(node)
      ? childOfMap(node.items as readonly { key: Node; value: Node | null }[], step)
      : isSeq(node)
        ? { value: (node.items[Number(step)] as Node | undefined) ?? null }
        : undefined;
    if (child === undefined) return undefined;
    key = child.key;
    node = child.value;
    if (node === null && key === undefined) return undefined;
  }
  const chosen = on === "key" && key !== undefined ? key : (node ?? key);
  return chosen?.range ? { start: chosen.range[0], end: chosen.range[1] } : undefined;
}

function childOfMap(
  items: readonly { key: Node; value: Node | null }[],
  step: string,
): { key: Node; value: Node | null } | undefined {
  return items.find(({ key }) => isScalar(key) && key.value === step);
}
