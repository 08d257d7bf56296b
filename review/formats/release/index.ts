import { parseJson } from "../../../formats/json/parse.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../../formats/json/value.ts";
import { createLineIndex } from "../../../formats/text/line-index.ts";
import { compareFieldItems } from "../field-item.ts";
import { flatJson, jsonItems, linesAt } from "../flat-json.ts";
import { defineFormat, type ReadItem } from "../reader.ts";
import { type ReleasePart, rulesOf } from "./rules.ts";

/** release.json: what a cluster and machines pull, by chart, image and folder. */
export const releaseFormat = defineFormat<ReleasePart>({
  matches: (path) => path === "release.json",
  read: ({ text, device }, alone) => {
    const [document] = parseJson(text).documents;
    if (document === undefined || !isJsonObject(document.value) || document.value["format"] !== 1) return undefined;
    const whole = document.value;
    const id = (part: ReleasePart): string => `${device.name}\0${part.name}`;
    // What comes or goes as a whole is the topology's release, and each part is seen elsewhere.
    if (alone) {
      const release: ReleasePart = { kind: "release", name: "release", fields: new Map() };
      return [{ id: id(release), value: release }];
    }
    const lines = createLineIndex(text);
    const parts = partsOf(whole).map(({ part, pointer }): ReadItem<ReleasePart> => {
      const range = linesAt(document.places, pointer, lines);
      // Another tag of an image is the image, changed.
      const alias = part.alias === undefined ? {} : { alias: `${device.name}\0${part.alias}` };
      return { id: id(part), value: part, ...alias, ...(range && { range }) };
    });
    return parts;
  },
  compare: (before, after) => compareFieldItems(before, after, rulesOf((after ?? before)?.kind)),
});

interface PlacedPart {
  readonly part: ReleasePart;
  /** A JSON pointer. */
  readonly pointer: string;
}

function partsOf(release: JsonObject): readonly PlacedPart[] {
  const listed = (field: string, partOf: (item: JsonObject) => ReleasePart): readonly PlacedPart[] =>
    jsonItems(release[field], `/${field}`).map(({ item, pointer }) => ({ part: partOf(item), pointer }));
  const { charts: _, images: __, assets: ___, bundle, ...rest } = release;
  return [
    { part: { kind: "release", name: "release", fields: new Map(flatJson(rest)) }, pointer: "" },
    ...(isJsonObject(bundle)
      ? [{ part: { kind: "bundle", name: "bundle", fields: fieldsOf(bundle) } as const, pointer: "/bundle" }]
      : []),
    ...listed("charts", (chart) => ({
      kind: "recipe" in chart ? "chart" : "third-party chart",
      name: `chart ${textOf(chart["name"])}`,
      fields: fieldsOf(chart),
    })),
    ...listed("images", (image) => {
      const reference = textOf(image["reference"]).replace(/@.*$/, "");
      const fields = new Map([["reference", reference], ...fieldsOf(image)]);
      return { kind: "image", name: `image ${reference}`, fields, alias: textOf(image["repository"]) };
    }),
    ...listed("assets", (asset) => ({
      kind: "asset",
      name: `files ${textOf(asset["name"])}`,
      fields: fieldsOf(asset),
    })),
  ];
}

/** The recipe is what the digest is made by. */
function fieldsOf(part: JsonObject): ReadonlyMap<string, string> {
  const told = Object.entries(part).filter(([key]) => !/^(recipe|name|reference)$/.test(key));
  return new Map(told.flatMap(([key, value]) => flatJson(value, key)));
}

function textOf(value: JsonValue | undefined): string {
  return typeof value === "string" ? value : "";
}
