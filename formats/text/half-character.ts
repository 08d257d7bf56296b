/**
 * Has a text half of a surrogate pair, as from the escape `\ud83d` alone? It stands for no character: UTF-8 has no
 * bytes for it, and readers of YAML refuse its escape.
 */
export function hasHalfCharacter(text: string): boolean {
  return /\p{Surrogate}/u.test(text);
}

export const halfCharacterMessage =
  "This text has half of a surrogate pair, which is no character: no file can hold it.";
