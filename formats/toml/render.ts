import { stringify } from "smol-toml";
import { type Rendered, seal } from "../rendered.ts";

/** What a TOML document is made of here. */
export type TomlValue = string | number | boolean | readonly string[] | TomlTable | readonly TomlTable[];

export interface TomlTable {
  readonly [key: string]: TomlValue;
}

/** A TOML 1.0 document, keys in the order of the model, those of a table before its subtables. */
export function renderToml(model: TomlTable): Rendered {
  return seal(`${stringify(model).trimEnd()}\n`, model, () => "");
}
