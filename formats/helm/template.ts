import { type Rendered, seal } from "../rendered.ts";
import { createYamlLocator } from "../yaml/locate.ts";
import { yamlText } from "../yaml/render.ts";

/**
 * A template of a chart that holds no template code: the YAML of the model, in which each `{{` of a user's data is an
 * action that prints it. Helm's engine gives back the YAML, byte for byte. No line is added, so places stay true.
 */
export function renderTemplate(model: object): Rendered {
  const text = yamlText(model);
  return seal(escapeActions(text), model, createYamlLocator(text));
}

/** Text that Go's template engine prints unchanged. A closing `}}` outside of an action is text already. */
function escapeActions(text: string): string {
  return text.replaceAll("{{", '{{ "{{" }}');
}
