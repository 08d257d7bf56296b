import { parseJson } from "../../../formats/json/parse.ts";
import { isJsonObject } from "../../../formats/json/value.ts";
import { createLineIndex } from "../../../formats/text/line-index.ts";
import { compareFieldItems } from "../field-item.ts";
import { linesAt } from "../flat-json.ts";
import { withoutName } from "../normal-text.ts";
import { defineFormat, type ReadItem } from "../reader.ts";
import { describePart } from "./part-fields.ts";
import { partsOfIgnition } from "./parts.ts";
import { type FirstBoot, firstBootRules } from "./rules.ts";

/**
 * What a machine is given when it is installed, by file, unit, user and disk. A configuration that comes or goes as a whole
 * is one item: it is a machine that does.
 */
export const ignitionFormat = defineFormat<FirstBoot>({
  matches: (path) => path.endsWith(".ign"),
  read: ({ path, text }, alone) => {
    const [document] = parseJson(text).documents;
    if (document === undefined || !isJsonObject(document.value)) return undefined;
    const file = path.replace(/^.*\/|\.ign$/g, "");
    const host = file.replace(/\.own$/, "");
    const parts = partsOfIgnition(document.value).map((part) => ({ part, ...describePart(part, host) }));
    if (alone) {
      const value: FirstBoot = {
        name: `Ignition of ${file}`,
        machines: [host],
        kinds: [...new Set(parts.map(({ part }) => part.kind))],
        fields: new Map(parts.flatMap(({ words, fields }) => underWords(words, fields))),
        texts: new Map(parts.flatMap(({ words, texts }) => underWords(words, texts))),
        content: withoutName(text, host),
      };
      return [{ id: `${file}\0`, value }];
    }
    const lines = createLineIndex(text);
    return parts.map(({ part, words, fields, texts, alias }): ReadItem<FirstBoot> => {
      const range = linesAt(document.places, part.pointer, lines);
      const value: FirstBoot = {
        name: `Ignition of ${file}: ${words}`,
        machines: [host],
        kinds: [part.kind],
        fields,
        texts,
        content: JSON.stringify([file, part.kind, withoutName(JSON.stringify(part.value), part.key)]),
      };
      return {
        id: `${file}\0${words}`,
        ...(alias !== undefined && { alias: `${file}\0${alias}` }),
        value,
        ...(range && { range }),
      };
    });
  },
  compare: (before, after) => compareFieldItems(before, after, firstBootRules),
  content: ({ content }) => content,
});

function underWords(words: string, texts: ReadonlyMap<string, string>): readonly (readonly [string, string])[] {
  return [...texts].map(([key, text]) => [`${words} ${key}`, text]);
}
