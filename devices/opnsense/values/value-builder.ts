/** One value as a caller states it. */
export type SingleValue = string | number | boolean;

/** Why one value is refused. */
export type ValueFaultKind = "type" | "range" | "option" | "mask" | "length" | "form" | "character";

export type SingleOutcome =
  | { readonly ok: true; readonly text: string }
  /** The message continues a sentence that begins with the field's name. */
  | { readonly ok: false; readonly kind: ValueFaultKind; readonly message: string };

/** Makes the text of one value, or says why the model would refuse it. */
export type ValueBuilder<Description> = (description: Description, value: SingleValue) => SingleOutcome;

export function accept(text: string): SingleOutcome {
  return { ok: true, text };
}

export function refuse(kind: ValueFaultKind, message: string): SingleOutcome {
  return { ok: false, kind, message };
}

/** A builder for texts that one expression describes. `what` completes "takes ...". */
export function patternBuilder(pattern: RegExp, what: string): ValueBuilder<unknown> {
  return (_, value) => {
    if (typeof value !== "string") return refuse("type", `takes ${what}, as a text`);
    return pattern.test(value) ? accept(value) : refuse("form", `takes ${what}, not ${JSON.stringify(value)}`);
  };
}
