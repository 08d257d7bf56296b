/** A JSON pointer (RFC 6901): "" is the whole value, "/spec/ports/0/name" a leaf. */
export type JsonPointer = string;

/** One step of a pointer: a key of an object, or an index of a list. */
export type PointerStep = string | number;

export function toPointer(steps: readonly PointerStep[]): JsonPointer {
  return steps.map((step) => `/${escapeStep(step)}`).join("");
}

export function appendPointer(pointer: JsonPointer, ...steps: readonly PointerStep[]): JsonPointer {
  return pointer + toPointer(steps);
}

/** The steps of a pointer, unescaped. An index comes back as the string it was written as. */
export function pointerSteps(pointer: JsonPointer): string[] {
  return pointer === "" ? [] : pointer.slice(1).split("/").map(unescapeStep);
}

export function parentPointer(pointer: JsonPointer): JsonPointer {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf("/")));
}

/** The key or index at the end of a pointer; "" for the whole value. */
export function lastStep(pointer: JsonPointer): string {
  return unescapeStep(pointer.slice(pointer.lastIndexOf("/") + 1));
}

/** Is `pointer` at `ancestor` or below it? */
export function isUnder(pointer: JsonPointer, ancestor: JsonPointer): boolean {
  return pointer === ancestor || pointer.startsWith(`${ancestor}/`);
}

/** What `pointer` names in `value`; undefined where nothing is there. Own properties only, so `__proto__` finds nothing. */
export function valueAt(value: unknown, pointer: JsonPointer): unknown {
  let current = value;
  for (const step of pointerSteps(pointer)) {
    if (typeof current !== "object" || current === null || !Object.hasOwn(current, step)) return undefined;
    current = (current as Record<string, unknown>)[step];
  }
  return current;
}

function escapeStep(step: PointerStep): string {
  // An index has nothing to escape, and a large file has many.
  return typeof step === "number" ? String(step) : step.replaceAll("~", "~0").replaceAll("/", "~1");
}

function unescapeStep(step: string): string {
  return step.replaceAll("~1", "/").replaceAll("~0", "~");
}
