import { rawElement } from "../../formats/markup/markup.ts";
import { type Colour, dark, hues, levelColours, light, nodeColours } from "./palette.ts";

const root = ".harmony-map";

type Scheme = "light" | "dark";

function variables(scheme: Scheme): string {
  const colours = Object.entries(scheme === "light" ? light : dark).map(([name, value]) => `--${name}:${value}`);
  const lines = hues.map((pair, hue) => `--hue-${hue}:${pair[scheme === "light" ? 0 : 1]}`);
  return [...colours, ...lines].join(";");
}

/** A declaration for browsers, and before it one for viewers that know neither variables nor the reader's scheme. */
function paint(property: "fill" | "stroke", colour: Colour): string {
  return `${property}:${light[colour]};${property}:var(--${colour})`;
}

function mix(property: "fill" | "stroke", variable: string, percent: number): string {
  return `${property}:color-mix(in srgb,var(--${variable}) ${percent}%,var(--panel))`;
}

type Rule = readonly [selector: string, ...declarations: readonly string[]];

const rules: readonly Rule[] = [
  ["text", paint("fill", "ink")],
  [".dim", paint("fill", "dim")],
  [".strong", "font-weight:600"],
  [".ground", paint("fill", "ground")],
  [".frame", paint("fill", "panel"), paint("stroke", "edge")],
  [".node rect", paint("fill", "panel")],
  ...Object.entries(nodeColours).flatMap(([kind, colour]): Rule[] => [
    [`.is-${kind}`, `--tint:var(--${colour})`],
    [`.is-${kind} rect`, `stroke:${light[colour]}`],
  ]),
  ...hues.flatMap(([plain], hue): Rule[] => [
    [`.hue-${hue}`, `--tint:var(--hue-${hue})`],
    [`.hue-${hue}.tap,.hue-${hue} rect`, `stroke:${plain}`],
  ]),
  [".node rect", mix("fill", "tint", 9), mix("stroke", "tint", 60)],
  [".is-cluster rect", "fill:none", "stroke:none"],
  [".square rect", `fill:${light.cable}`, mix("fill", "tint", 55), "stroke:none"],
  [".port rect", "fill:none", paint("stroke", "edge")],
  [".port text", "opacity:.65"],
  [".port-used rect", paint("fill", "port"), paint("stroke", "cable")],
  [".joint rect", `fill:${light.cable}`, "fill:var(--tint)", paint("stroke", "panel")],
  [".wire", "fill:none", "stroke-width:1.3", "stroke-linejoin:round"],
  [".cable", paint("stroke", "cable")],
  [".use", paint("stroke", "dim")],
  // As specific as the plain colours above.
  [".wire.tap", "stroke:var(--tint)", "stroke-width:2"],
  [".wire:hover,.wire.lit", paint("stroke", "ink"), "stroke-width:2.6"],
  [".wire.found-wire", paint("stroke", "found"), "stroke-width:2.6"],
  [".node:hover rect", paint("stroke", "ink"), "stroke-width:1.6"],
  ...Object.entries(levelColours).flatMap(([level, colour]): Rule[] => [
    [`.level-${level}`, `--mark:var(--${colour})`],
    [`.level-${level} rect`, `stroke:${light[colour]}`, `stroke:var(--${colour})`],
  ]),
  [".marked rect", mix("fill", "mark", 22), "stroke-width:2.2"],
  [".marked .dim", paint("fill", "ink")],
  [".marked.square rect", `fill:${light.ink}`, "fill:var(--mark)"],
  [".level-unknown rect", "stroke-dasharray:4 2"],
  [".level-destroys rect", "stroke-width:3.4"],
  [".found rect", paint("stroke", "found"), "stroke-width:4"],
];

function below([selectors, ...declarations]: Rule): string {
  const scoped = selectors.split(",").map((selector) => `${root} ${selector}`);
  return `${scoped.join()}{${declarations.join(";")}}`;
}

const fonts = 'ui-monospace,"DejaVu Sans Mono","Liberation Mono",Menlo,Consolas,monospace';

/**
 * The look of a map, light and dark. The text is of fixed width, so that what was measured by counting characters fits.
 * Everything is below `.harmony-map`: in a page it touches nothing else.
 */
export const mapStyle = rawElement(
  "style",
  [
    `${root}{font-family:${fonts};${variables("light")};background:var(--ground)}`,
    `@media (prefers-color-scheme:dark){${root}{${variables("dark")}}}`,
    ...rules.map(below),
    // What no change touches steps back.
    `${root}.has-marks .node:not(.marked){opacity:.5}`,
    `@media print{${root}{${variables("light")};--ground:#fff}}`,
  ].join("\n"),
);
