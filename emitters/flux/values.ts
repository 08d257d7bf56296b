import { defineBuilder } from "../../compiler/emit/builder.ts";
import { compareText } from "../../system/path.ts";

type Values = Readonly<Record<string, unknown>>;

/**
 * A third party's values as the spec has them, in the order of their keys, whatever they were written in: a node for
 * each object in them, so that each line knows its field.
 */
export const buildValues = defineBuilder(
  "flux/values",
  (values: Values): Values =>
    Object.fromEntries(
      Object.entries(values)
        .sort(([a], [b]) => compareText(a, b))
        .map(([key, value]) => [key, copyOf(value)]),
    ),
);

const buildList = defineBuilder("flux/values", (values: readonly unknown[]): readonly unknown[] => values.map(copyOf));

function copyOf(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  return Array.isArray(value) ? buildList(value as readonly unknown[]) : buildValues(value as Values);
}
