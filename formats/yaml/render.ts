import { dump } from "js-yaml";
import { type Rendered, seal } from "../rendered.ts";
import { createYamlLocator } from "./locate.ts";

/**
 * One YAML document in block style, keys in the order of the model, no anchors, no folding. Strings that any YAML
 * reader would take for something else (`no`, `1_000`, `0x1f`) are quoted. Fields that are undefined are left out.
 * @throws if the model holds a function, a symbol or a bigint: our bug.
 */
export function renderYaml(model: object): Rendered {
  const text = yamlText(model);
  return seal(text, model, createYamlLocator(text));
}

/** A stream of YAML documents. A line's pointer starts with the index of its document. */
export function renderYamlStream(models: readonly object[]): Rendered {
  const text = models.map(yamlText).join("---\n");
  return seal(text, models, createYamlLocator(text, { stream: true }));
}

/** The YAML of a model, for formats that wrap it in something else. */
export function yamlText(model: unknown): string {
  return dump(withoutUndefined(model), { lineWidth: -1, noRefs: true });
}

/** js-yaml throws on undefined, and dropping it there would drop functions too. */
function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUndefined);
  if (typeof value !== "object" || value === null) return value;
  const kept: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(value)) if (field !== undefined) kept[key] = withoutUndefined(field);
  return kept;
}
