import { describe, expect, it } from "vitest";
import { type Colour, dark, hues, levelColours, light, nodeColours } from "../../drawing/render/palette.ts";

type Rgb = readonly [number, number, number];

function rgb(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** Like `color-mix` in sRGB. */
function mix(a: Rgb, part: number, b: Rgb): Rgb {
  const at = (index: 0 | 1 | 2): number => a[index] * part + b[index] * (1 - part);
  return [at(0), at(1), at(2)];
}

/** Relative luminance (WCAG 2.2). */
function luminance(colour: Rgb): number {
  const [r = 0, g = 0, b = 0] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: Rgb, b: Rgb): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((one, other) => other - one);
  return (high + 0.05) / (low + 0.05);
}

describe.each([
  ["light", light, 0],
  ["dark", dark, 1],
] as const)("the %s colours", (_, palette: Readonly<Record<Colour, string>>, side) => {
  const panel = rgb(palette.panel);
  const tints = [...Object.values(nodeColours).map((name) => palette[name]), ...hues.map((pair) => pair[side])];
  const marks = Object.values(levelColours).map((name) => palette[name]);

  it("let texts be read on whatever they stand on", () => {
    const grounds = [
      rgb(palette.ground),
      panel,
      rgb(palette.port),
      ...tints.map((tint) => mix(rgb(tint), 0.09, panel)),
    ];
    for (const ground of grounds)
      for (const ink of [palette.ink, palette.dim]) expect(contrast(rgb(ink), ground)).toBeGreaterThanOrEqual(4.5);
    for (const mark of marks)
      expect(contrast(rgb(palette.ink), mix(rgb(mark), 0.22, panel))).toBeGreaterThanOrEqual(4.5);
  });

  it("let marks and lines be seen", () => {
    for (const colour of [...marks, ...hues.map((pair) => pair[side])])
      expect(contrast(rgb(colour), panel)).toBeGreaterThanOrEqual(3);
  });
});
