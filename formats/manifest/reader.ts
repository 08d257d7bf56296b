import { type JsonPointer, type PointerStep, toPointer } from "../json/pointer.ts";
import { isJsonObject, type JsonValue } from "../json/value.ts";

/** What is wrong with a manifest, and where. */
export interface ManifestFault {
  /** Into the manifest; "" for the whole. */
  readonly pointer: JsonPointer;
  /** A sentence. */
  readonly message: string;
}

/** Where a value stands: a step, and what it was taken from; undefined for the whole. A manifest has many fields, and few faults. */
export type Path = { readonly parent: Path; readonly step: PointerStep } | undefined;

/** Reads a value as a T, or says what is wrong with it and gives undefined. */
export type Reader<T> = (value: JsonValue | undefined, at: Path, faults: ManifestFault[]) => T | undefined;

/** A string that matches a pattern; `what` completes "This is no ...". */
export function text(pattern: RegExp, what: string): Reader<string> {
  return (value, at, faults) =>
    typeof value === "string" && pattern.test(value) ? value : refuse(at, value, what, faults);
}

/** A string that a function turns into another value. */
export function converted<T>(convert: (text: string) => T | undefined, what: string): Reader<T> {
  return (value, at, faults) =>
    (typeof value === "string" ? convert(value) : undefined) ?? refuse(at, value, what, faults);
}

/** One given value: the number of a form's version. */
export function literal<const T extends string | number>(expected: T, what: string): Reader<T> {
  return (value, at, faults) => (value === expected ? expected : refuse(at, value, what, faults));
}

/** A list. An item that can't be read is left out, and told. */
export function list<T>(item: Reader<T>): Reader<readonly T[]> {
  return (value, at, faults) => {
    if (!Array.isArray(value)) return refuse(at, value, "list", faults);
    return (value as readonly JsonValue[]).flatMap((entry, index) => {
      const read = item(entry, { parent: at, step: index }, faults);
      return read === undefined ? [] : [read];
    });
  };
}

/** An object with any keys. A field that can't be read is left out, and told. */
export function record<T>(field: Reader<T>): Reader<Readonly<Record<string, T>>> {
  return (value, at, faults) => {
    if (!isJsonObject(value)) return refuse(at, value, "object", faults);
    const entries = Object.entries(value).flatMap(([key, entry]) => {
      const read = field(entry, { parent: at, step: key }, faults);
      return read === undefined ? [] : [[key, read] as const];
    });
    return Object.fromEntries(entries);
  };
}

/** Any object: another program's data. */
export const anyObject: Reader<Readonly<Record<string, JsonValue>>> = (value, at, faults) =>
  isJsonObject(value) ? value : refuse(at, value, "object", faults);

type Readers<T> = { readonly [Key in keyof T]-?: Reader<Exclude<T[Key], undefined>> };
type OptionalKeys<T> = { [Key in keyof T]-?: undefined extends T[Key] ? Key : never }[keyof T] & string;

/** An object of known fields, of which the optional ones are named. Without a required one there is no value; another field is a fault. */
export function object<T extends object>(fields: Readers<T>, optional: readonly OptionalKeys<T>[] = []): Reader<T> {
  const readers: [string, Reader<unknown>][] = Object.entries(fields);
  const mayLack = new Set<string>(optional);
  return (value, at, faults) => {
    if (!isJsonObject(value)) return refuse(at, value, "object", faults);
    for (const key of Object.keys(value))
      if (!Object.hasOwn(fields, key))
        faults.push({
          pointer: pointerTo({ parent: at, step: key }),
          message: `The field ${JSON.stringify(key)} is unknown.`,
        });
    let complete = true;
    const made: Record<string, unknown> = {};
    for (const [key, read] of readers) {
      const field = Object.hasOwn(value, key) ? value[key] : undefined;
      if (field === undefined && mayLack.has(key)) continue;
      made[key] = read(field, { parent: at, step: key }, faults);
      complete &&= made[key] !== undefined;
    }
    // Every field went through its reader, which the type of `fields` demands.
    return complete ? (made as T) : undefined;
  };
}

function refuse(at: Path, value: JsonValue | undefined, what: string, faults: ManifestFault[]): undefined {
  const shown = value === undefined ? "Nothing stands here" : `This (${JSON.stringify(value).slice(0, 60)}) is wrong`;
  faults.push({ pointer: pointerTo(at), message: `${shown}: a ${what} belongs here.` });
  return undefined;
}

/** A path as a fault says it. */
export function pointerTo(at: Path): JsonPointer {
  const steps: PointerStep[] = [];
  for (let path = at; path !== undefined; path = path.parent) steps.unshift(path.step);
  return toPointer(steps);
}
