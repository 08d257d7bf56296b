import { isXmlText } from "../../formats/xml/element.ts";
import type { FieldDescription, FieldType } from "./description.ts";
import { buildHostname } from "./values/hostname.ts";
import { buildNetwork, buildPort } from "./values/network.ts";
import { buildBoolean, buildDevice, buildInteger, buildInterface, buildKey, buildMac } from "./values/plain.ts";
import { buildOption, buildRelation, buildText } from "./values/text.ts";
import type { SingleValue, ValueBuilder, ValueFaultKind } from "./values/value-builder.ts";

/** What a caller states of a field. */
export type FieldValue = SingleValue | readonly SingleValue[];

/** Why the model would refuse a value. */
export interface FieldFault {
  readonly field: string;
  readonly kind: ValueFaultKind | "required" | "not-a-list" | "separator" | "unknown-field" | "at-most-one";
  /** A sentence, without place. */
  readonly message: string;
}

export type BuiltValue =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly fault: FieldFault };

/** The one builder of each field type. */
const builders: { readonly [Type in FieldType]: ValueBuilder<Extract<FieldDescription, { type: Type }>> } = {
  boolean: buildBoolean,
  integer: buildInteger,
  option: buildOption,
  text: buildText,
  hostname: buildHostname,
  network: buildNetwork,
  port: buildPort,
  mac: buildMac,
  interface: buildInterface,
  device: buildDevice,
  relation: buildRelation,
  key: buildKey,
};

/**
 * The text of a field as the configuration holds it: what is stated, or where nothing is (undefined) the default.
 * A list is parted by commas; an empty one, and the empty text, is an empty element.
 */
export function fieldValue(description: FieldDescription, value: FieldValue | undefined): BuiltValue {
  const { name: field } = description;
  const refuse = (kind: FieldFault["kind"], message: string): BuiltValue => ({
    ok: false,
    fault: { field, kind, message },
  });
  if (value !== undefined && isList(value) !== (description.list === true)) {
    return refuse("not-a-list", `The field ${field} takes ${description.list === true ? "a list" : "one value"}.`);
  }
  const values = value === undefined ? [] : isList(value) ? value : value === "" ? [] : [value];
  const texts: string[] = [];
  for (const one of values) {
    const built = buildSingle(description, one);
    if (!built.ok) return refuse(built.kind, `The field ${field} ${built.message}.`);
    if (description.list === true && (built.text === "" || built.text.includes(","))) {
      return refuse("separator", `An item of the list ${field} is empty or holds a comma.`);
    }
    texts.push(built.text);
  }
  const text = value === undefined ? (description.default ?? "") : texts.join(",");
  if (text === "" && description.required === true) return refuse("required", `The field ${field} must be stated.`);
  return { ok: true, text };
}

function buildSingle(description: FieldDescription, value: SingleValue): ReturnType<ValueBuilder<never>> {
  if (typeof value === "string" && !isXmlText(value)) {
    return { ok: false, kind: "character", message: "holds a character that a configuration can't" };
  }
  // The table above gives each type its own builder, which the type checker can't follow through the index.
  const build = builders[description.type] as ValueBuilder<FieldDescription>;
  return build(description, value);
}

function isList(value: FieldValue): value is readonly SingleValue[] {
  return typeof value === "object";
}
