const codes = { bold: 1, red: 31, green: 32, yellow: 33, blue: 34, cyan: 36, dim: 2 } as const;

export type Style = keyof typeof codes;

/** Puts a text into an ANSI style (SGR, ECMA-48), or leaves it as it is. */
export type Paint = (style: Style, text: string) => string;

export function createPaint(colour: boolean): Paint {
  return colour ? (style, text) => `\u001b[${codes[style]}m${text}\u001b[0m` : (_style, text) => text;
}
