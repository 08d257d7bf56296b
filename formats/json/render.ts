import { type Rendered, seal } from "../rendered.ts";
import { createYamlLocator } from "../yaml/locate.ts";

/** JSON with two spaces of indent, keys in the order of the model, one last line end. Undefined fields are left out. */
export function renderJson(model: object): Rendered {
  const text = `${JSON.stringify(model, undefined, 2)}\n`;
  return seal(text, model, createYamlLocator(text));
}

/** JSON without spaces, for bytes that are hashed. Keys in the order of the model. */
export function compactJson(model: unknown): string {
  return JSON.stringify(model);
}
