import { appendPointer, type JsonPointer, pointerSteps } from "../formats/json/pointer.ts";

/** Something that a pattern of a kind's tables finds in a document. */
export interface Match {
  readonly pointer: JsonPointer;
  readonly value: unknown;
  /** Is it a key of an object that is meant, rather than a value? */
  readonly on: "key" | "value";
}

/** What a pattern finds: `*` stands for any key or index; with `on: "key"`, the keys of the objects found are meant. */
export function matches(value: unknown, { at, on }: { readonly at: string; readonly on: "key" | "value" }): Match[] {
  let found: Match[] = [{ pointer: "", value, on }];
  for (const step of pointerSteps(at))
    found = found.flatMap((match) =>
      entriesOf(match)
        .filter(({ key }) => step === "*" || key === step)
        .map(({ match: child }) => child),
    );
  return on === "value"
    ? found
    : found.flatMap((match) => entriesOf(match).map(({ key, match: child }) => ({ ...child, value: key })));
}

function entriesOf({ pointer, value, on }: Match): { readonly key: string; readonly match: Match }[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).map(([key, field]) => ({
    key,
    match: { pointer: appendPointer(pointer, key), value: field as unknown, on },
  }));
}
