import { readDataUrl } from "../../../formats/ignition/data-url.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../../formats/json/value.ts";
import { flatJson } from "../flat-json.ts";
import { movedAlias, readConnection } from "../keyfile/connection.ts";
import type { IgnitionPart } from "./parts.ts";

/** A part in words, and what it says. */
interface DescribedPart {
  /** `file /etc/hostname` */
  readonly words: string;
  readonly fields: ReadonlyMap<string, string>;
  readonly texts: ReadonlyMap<string, string>;
  /** What it keeps under another name. */
  readonly alias?: string;
}

/** What a part says: contents as they will be in the file, a connection of NetworkManager by its keys. */
export function describePart({ kind, key, value }: IgnitionPart, host: string): DescribedPart {
  const words = `${kind} ${key}`.trim();
  if (!isJsonObject(value)) return { words, fields: new Map(flatJson(value)), texts: new Map() };
  if (kind === "unit") return { words, ...describeUnit(value) };
  const { mode, contents, ...others } = value;
  const fields = new Map(flatJson(others).filter(([field]) => field !== ""));
  // JSON has no octal numbers.
  if (mode !== undefined)
    fields.set("mode", typeof mode === "number" ? mode.toString(8).padStart(4, "0") : JSON.stringify(mode));
  const { source, ...how } = isJsonObject(contents) ? contents : {};
  if (contents !== undefined && !isJsonObject(contents)) fields.set("contents", JSON.stringify(contents));
  for (const [field, text] of flatJson(how)) if (field !== "") fields.set(`contents.${field}`, text);
  const held = typeof source === "string" ? readDataUrl(source) : undefined;
  if (held === undefined) {
    if (source !== undefined)
      fields.set("contents.source", typeof source === "string" ? source : JSON.stringify(source));
    return { words, fields, texts: new Map() };
  }
  const connection = key.endsWith(".nmconnection") ? readConnection(held, host, key) : undefined;
  if (connection === undefined) return { words, fields, texts: new Map([["contents", held]]) };
  const alias = movedAlias(connection);
  return {
    words,
    fields: new Map([...fields, ...connection.fields]),
    texts: new Map(),
    ...(alias !== undefined && { alias }),
  };
}

/** A unit and its drop-ins by their lines. */
function describeUnit({ contents, dropins, ...others }: JsonObject): Omit<DescribedPart, "words"> {
  const texts = new Map<string, string>();
  const fields = new Map(flatJson(others).filter(([field]) => field !== ""));
  const add = (field: string, value: JsonValue | undefined): void => {
    if (typeof value === "string") texts.set(field, value);
    else if (value !== undefined) fields.set(field, JSON.stringify(value));
  };
  add("contents", contents);
  const list: readonly JsonValue[] = Array.isArray(dropins) ? dropins : [];
  for (const [index, one] of list.entries()) {
    const { name, contents: held, ...more } = isJsonObject(one) ? one : { more: one };
    const word = `dropin ${typeof name === "string" ? name : index}`;
    add(word, held);
    for (const [field, text] of flatJson(more)) if (field !== "") fields.set(`${word} ${field}`, text);
  }
  return { fields, texts };
}
