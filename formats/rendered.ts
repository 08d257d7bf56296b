import type { JsonPointer } from "./json/pointer.ts";

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
}

/** Makes a body. For formats alone: the import law refuses `seal` everywhere else. */
export function seal(text: string, model: unknown, locate: (line: number) => JsonPointer): Rendered {
  return Object.freeze({ text, model, locate }) as Rendered;
}
