import type { ErrorObject } from "ajv";
import { didYouMean, joinWords, quote } from "../diagnostics/did-you-mean.ts";
import { appendPointer, lastStep } from "../formats/json/pointer.ts";
import type { SchemaFault, SchemaFaultKind } from "./fault.ts";
import { validators } from "./generated/validators.js";

export type GateName = keyof typeof validators;

/**
 * All that is wrong with a value of a kind. Defaults are filled into the value on the way, so it must be the
 * caller's own.
 */
export function schemaFaults(name: GateName, value: unknown): SchemaFault[] {
  const validate = validators[name];
  if (validate(value)) return [];
  const faults = (validate.errors ?? []).flatMap((error) => {
    if (error.propertyName !== undefined) return [keyFault(error, error.propertyName)];
    const read = readers[error.keyword];
    return read === undefined ? [] : [withSchemaWords(read(error), error)].flat();
  });
  return faults.filter(
    (fault, index) =>
      faults.findIndex((other) => other.pointer === fault.pointer && other.message === fault.message) === index,
  );
}

type Subschema = {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Subschema>>;
  readonly pattern?: string;
  readonly format?: string;
  readonly examples?: readonly unknown[];
  readonly [keyword: string]: unknown;
};

function schemaOf(error: ErrorObject): Subschema {
  return error.parentSchema ?? {};
}

/** How each keyword's error reads. Keywords that are left out say nothing that another does not say better. */
const readers: Readonly<Record<string, (error: ErrorObject) => SchemaFault | []>> = {
  additionalProperties: (error) => {
    const field = String(error.params["additionalProperty"]);
    const known = Object.keys(schemaOf(error).properties ?? {});
    return {
      kind: "unknown-field",
      pointer: appendPointer(error.instancePath, field),
      on: "key",
      message: `There is no field ${quote(field)}${within(error.instancePath)}.`,
      help: didYouMean(field, known, "fields"),
    };
  },
  required: (error) => {
    const field = String(error.params["missingProperty"]);
    const description = schemaOf(error).properties?.[field]?.description;
    return {
      kind: "missing-field",
      pointer: error.instancePath,
      on: /\/\d+$/.test(error.instancePath) ? "value" : "key",
      message: `The field ${quote(field)} is missing${within(error.instancePath)}.`,
      ...(description === undefined ? {} : { help: `${quote(field)}: ${firstSentence(description)}` }),
    };
  },
  type: (error) =>
    value(
      error,
      "wrong-type",
      `must be ${typeNames(error.params["type"])}, but is ${nameOf(error.data)}`,
      quoteHint(error),
    ),
  enum: (error) => {
    const allowed = (error.params["allowedValues"] as readonly unknown[]).map(String);
    const unquoted = typeof error.data !== "string" && allowed.includes(String(error.data));
    const help = unquoted
      ? `Quote it: \`"${String(error.data)}"\`.`
      : didYouMean(String(error.data), allowed, "values");
    return value(error, "not-one-of", `can't be ${shown(error.data)}`, help);
  },
  const: (error) =>
    value(error, "not-one-of", `must be ${shown(error.params["allowedValue"])}, but is ${shown(error.data)}`),
  minimum: (error) =>
    value(error, "out-of-range", `is ${shown(error.data)}, but must be at least ${error.params["limit"]}`),
  maximum: (error) =>
    value(error, "out-of-range", `is ${shown(error.data)}, but must be at most ${error.params["limit"]}`),
  exclusiveMinimum: (error) =>
    value(error, "out-of-range", `is ${shown(error.data)}, but must be more than ${error.params["limit"]}`),
  exclusiveMaximum: (error) =>
    value(error, "out-of-range", `is ${shown(error.data)}, but must be less than ${error.params["limit"]}`),
  multipleOf: (error) =>
    value(error, "out-of-range", `is ${shown(error.data)}, but must be a multiple of ${error.params["multipleOf"]}`),
  pattern: (error) =>
    value(error, "malformed", `can't be ${shown(error.data)}: it must match ${error.params["pattern"]}`),
  format: (error) => value(error, "malformed", `can't be ${shown(error.data)}: that is no ${formatWords(error)}`),
  minLength: (error) =>
    value(
      error,
      "wrong-length",
      error.params["limit"] === 1 ? "is empty" : `must have at least ${error.params["limit"]} characters`,
    ),
  maxLength: (error) =>
    value(
      error,
      "wrong-length",
      `has ${Array.from(String(error.data)).length} characters; ${error.params["limit"]} is the most`,
    ),
  minItems: (error) =>
    value(
      error,
      "wrong-length",
      error.params["limit"] === 1 ? "is empty" : `needs at least ${error.params["limit"]} items`,
    ),
  maxItems: (error) =>
    value(
      error,
      "wrong-length",
      `has ${(error.data as readonly unknown[]).length} items; ${error.params["limit"]} is the most`,
    ),
  uniqueItems: (error) =>
    value(
      error,
      "wrong-length",
      `holds the same item twice (items ${error.params["j"]} and ${error.params["i"]}, counted from 0)`,
    ),
  minProperties: (error) => value(error, "wrong-choice", `needs ${choice(error)}`),
  maxProperties: (error) => value(error, "wrong-choice", `takes only ${choice(error)}`),
  discriminator: (error) => {
    const tag = String(error.params["tag"]);
    const given: unknown = error.params["tagValue"];
    // A tag that is missing is told as a missing field.
    if (given === undefined) return [];
    const pointer = appendPointer(error.instancePath, tag);
    const message = `${quote(lastNamed(pointer))} can't be ${shown(given)}.`;
    return {
      kind: "wrong-choice",
      pointer,
      on: "value",
      message,
      help: didYouMean(typeof given === "string" ? given : "", tagValues(error, tag), "values"),
    };
  },
};

/** A key of a map that its notation does not allow. */
function keyFault(error: ErrorObject, key: string): SchemaFault {
  const pointer = appendPointer(error.instancePath, key);
  const notation = error.keyword === "format" ? `: that is no ${formatWords(error)}` : "";
  const message = `${quote(key === "" ? '""' : key)} can't be a key${within(error.instancePath)}${notation}.`;
  const description = schemaOf(error).description;
  return {
    kind: "malformed",
    pointer,
    on: "key",
    message,
    ...(description === undefined ? {} : { help: firstSentence(description) }),
  };
}

const acronyms: Readonly<Record<string, string>> = { ipv4: "IPv4", ipv6: "IPv6" };

/** `dns-label` -> "DNS label". */
function formatWords({ params }: ErrorObject): string {
  return String(params["format"])
    .replaceAll("-", " ")
    .replace(/\b(dns|http|ip|ipv4|ipv6|mac|oci|tls|url|vlan|cpu)\b/g, (word) => acronyms[word] ?? word.toUpperCase());
}

/** What the structs of a union say in the field that tells them apart. */
function tagValues(error: ErrorObject, tag: string): string[] {
  const arms = (schemaOf(error)["oneOf"] ?? []) as readonly Subschema[];
  return arms.map((arm) => String(arm.properties?.[tag]?.["const"]));
}

function value(error: ErrorObject, kind: SchemaFaultKind, predicate: string, help?: string): SchemaFault {
  const subject = error.instancePath === "" ? "The document" : quote(lastNamed(error.instancePath));
  return {
    kind,
    pointer: error.instancePath,
    on: "value",
    message: `${subject} ${predicate}.`,
    ...(help === undefined || help === "" ? {} : { help }),
  };
}

/** Adds what the schema says of the field, where the fault has no better help. */
function withSchemaWords(fault: SchemaFault | [], error: ErrorObject): SchemaFault | [] {
  if (Array.isArray(fault)) return fault;
  const description =
    fault.kind === "unknown-field" || fault.kind === "missing-field" ? undefined : schemaOf(error).description;
  if (description === undefined || fault.pointer === "") return fault;
  const words = `${quote(lastNamed(fault.pointer))}: ${firstSentence(description)}`;
  return { ...fault, help: fault.help === undefined ? words : `${fault.help} ${words}` };
}

/** `ports[0].name`: a list's item is named with its list. */
function lastNamed(pointer: string): string {
  const steps = pointer.split("/").slice(1);
  let name = "";
  for (const step of steps.reverse()) {
    name = /^\d+$/.test(step) ? `[${step}]${name}` : step.replaceAll("~1", "/").replaceAll("~0", "~") + name;
    if (!/^\d+$/.test(step)) break;
  }
  return name;
}

function within(pointer: string): string {
  return pointer === "" ? "" : ` in ${quote(lastNamed(pointer) || lastStep(pointer))}`;
}

const typeWords: Readonly<Record<string, string>> = {
  object: "an object",
  array: "a list",
  string: "a string",
  integer: "a whole number",
  number: "a number",
  boolean: "true or false",
  null: "null",
};

function typeNames(type: unknown): string {
  return joinWords(
    [type].flat().map((name) => typeWords[String(name)] ?? String(name)),
    "or",
  );
}

function nameOf(data: unknown): string {
  if (data === null) return "null";
  if (Array.isArray(data)) return "a list";
  if (typeof data === "object") return "an object";
  return `the ${typeof data} ${shown(data)}`;
}

function shown(data: unknown): string {
  const text = JSON.stringify(data) ?? "nothing";
  return quote(text.length > 60 ? `${text.slice(0, 57)}…` : text);
}

function choice(error: ErrorObject): string {
  const keys = Object.keys(schemaOf(error).properties ?? {});
  const count = error.params["limit"] === 1 ? "one" : String(error.params["limit"]);
  return keys.length === 0 ? `${count} field` : `${count} of ${joinWords(keys.map(quote), "and")}`;
}

/** A number where a string belongs is most often a version or a port that lost its quotes. */
function quoteHint(error: ErrorObject): string | undefined {
  const wantsString = [error.params["type"]].flat().includes("string");
  if (!wantsString || (typeof error.data !== "number" && typeof error.data !== "boolean")) return undefined;
  // `1.10` and `1.1` are one number: only the author knows the digits.
  if (typeof error.data === "number" && !Number.isInteger(error.data)) return "Put it in quotes, as it is to read.";
  return `Quote it: \`"${String(error.data)}"\`.`;
}

function firstSentence(description: string): string {
  const text = description.replaceAll("\n", " ").trim();
  return /^.*?[.](?= |$)/.exec(text)?.[0] ?? text;
}
