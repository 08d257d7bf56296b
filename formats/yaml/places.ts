import { isAlias, isMap, isScalar, isSeq, type Node, parseAllDocuments } from "yaml";
import { type JsonPointer, pointerSteps } from "../json/pointer.ts";
import type { Places, Range } from "../parsed.ts";

/**
 * Places in the documents of a YAML text, by their index. The text is read again when the first place is asked for,
 * once for all of them: most runs ask for none.
 */
export function createYamlPlaces(text: string): (index: number) => Places {
  let stream: readonly (Node | null)[] | undefined;
  return (index) => ({
    find(pointer, on) {
      stream ??= readStream(text);
      return find(stream[index] ?? null, pointer, on);
    },
  });
}

function readStream(text: string): readonly (Node | null)[] {
  const options = { intAsBigInt: true, uniqueKeys: false, prettyErrors: false, logLevel: "silent" } as const;
  const stream = parseAllDocuments(text, options);
  return Array.isArray(stream) ? stream.map(({ contents }) => contents as Node | null) : [];
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
