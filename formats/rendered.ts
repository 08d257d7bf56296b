import type { JsonPointer } from "./json/pointer.ts";

/** A secret by the name that is kept for it, and the key in it. The value is never known here. */
export interface SecretReference {
  readonly name: string;
  readonly key: string;
}

/** A place of a file that apply fills with a secret. */
export interface SecretPlace {
  /** The node of the file's model that holds the token, alone or, where a file carries another one, in a text. */
  readonly pointer: JsonPointer;
  readonly secret: SecretReference;
  /** How the value is written in place of the token, innermost first: `keyfile`, `percent`. Empty for the value itself. */
  readonly encodings: readonly string[];
}

declare const rendered: unique symbol;

/**
 * The body of a file in `out/`: text that a format made from a model, so that every value in it is escaped.
 * Only `formats/` can make one; a plain string does not type-check where a body belongs.
 */
export interface Rendered {
  readonly [rendered]: true;
  /** UTF-8 text, lines end in LF, the last one too. */
  readonly text: string;
  /** What was rendered. `explain` looks up in it which builder made the node behind a line. */
  readonly model: unknown;
  /** The pointer in `model` of the node that a line (counted from 1) states. */
  readonly locate: (line: number) => JsonPointer;
  /** Where a token stands for a secret, in the order of the text. */
  readonly secrets: readonly SecretPlace[];
}

/** Makes a body. For formats alone: the import law refuses `seal` everywhere else. */
export function seal(
  text: string,
  model: unknown,
  locate: (line: number) => JsonPointer,
  secrets: readonly SecretPlace[] = [],
): Rendered {
  return Object.freeze({ text, model, locate, secrets }) as Rendered;
}
