import { renderJson } from "../json/render.ts";
import type { Rendered } from "../rendered.ts";
import type { KeaConfig } from "./kea.ts";

/** A configuration file of Kea: JSON, without the comments that Kea would take. */
export function renderKea(model: KeaConfig): Rendered {
  return renderJson(model);
}
