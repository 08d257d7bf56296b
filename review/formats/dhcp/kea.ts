import { parseJson } from "../../../formats/json/parse.ts";
import { appendPointer, type JsonPointer } from "../../../formats/json/pointer.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../../formats/json/value.ts";
import { createLineIndex } from "../../../formats/text/line-index.ts";
import type { LineRange } from "../../change.ts";
import { flatJson, isObjectList, jsonItems, linesAt } from "../flat-json.ts";
import { normalText } from "../normal-text.ts";
import type { ReadItem, SideFile } from "../reader.ts";
import { networkOf, orderItem, type Served } from "./served.ts";

type Found = Omit<Served, "name" | "service" | "machines"> & {
  readonly words: string;
  readonly alias?: string;
  readonly machine?: string;
  readonly pointer: JsonPointer;
};

/** The parts of Kea's file for a network (Kea Administrator Reference Manual, "The DHCPv4 Server"); undefined where it is none. */
export function readKea({ text, path }: SideFile): readonly ReadItem<Served>[] | undefined {
  const [document] = parseJson(text).documents;
  const root = document?.value;
  const dhcp = isJsonObject(root) ? root["Dhcp4"] : undefined;
  if (document === undefined || !isJsonObject(dhcp) || !areLists(dhcp)) return undefined;
  const network = networkOf(path);
  const found = partsOf(dhcp, "/Dhcp4");
  const machines = found.flatMap(({ machine }) => machine ?? []);
  const lines = createLineIndex(text);
  const order = found.flatMap(({ kind, words }) => (kind === "client" ? [words] : []));
  const items = found.map(({ words, alias, machine, pointer, ...served }): ReadItem<Served> => {
    const range = ownLines(linesAt(document.places, pointer, lines), (key) =>
      served.kind === "subnet" ? linesAt(document.places, appendPointer(pointer, key), lines) : undefined,
    );
    return {
      id: `${network}\0${words}`,
      ...(alias !== undefined && { alias: `${network}\0${alias}` }),
      value: {
        ...served,
        name: `${words} of ${network}`,
        service: "Kea",
        machines: served.kind === "reservation" ? [machine ?? []].flat() : machines,
      },
      ...(range !== undefined && { range }),
    };
  });
  return [...items, orderItem(network, "Kea", order)];
}

/** Keys whose values are lists of parts of their own. */
const lists: ReadonlySet<string> = new Set(["subnet4", "client-classes", "option-data", "pools", "reservations"]);

/** Are the lists of a part, and of the parts in it, lists of parts? */
function areLists(part: JsonObject): boolean {
  return [...lists].every((key) => {
    const value = part[key];
    return value === undefined || (isObjectList(value) && value.every(areLists));
  });
}

/** The lines of a part, up to the first list of others in it. */
function ownLines(
  range: LineRange | undefined,
  linesOf: (key: string) => LineRange | undefined,
): LineRange | undefined {
  if (range === undefined) return undefined;
  const [first, last] = range;
  const inner = [...lists].flatMap((key) => linesOf(key)?.[0] ?? []);
  return [first, Math.max(first, Math.min(last, ...inner.map((line) => line - 1)))];
}

function partsOf(dhcp: JsonObject, pointer: JsonPointer): readonly Found[] {
  const at = (key: string): JsonPointer => appendPointer(pointer, key);
  const settings = Object.entries(dhcp)
    .filter(([key]) => !lists.has(key))
    .map(
      ([key, value]): Found => ({
        kind: key === "interfaces-config" ? "listener" : "other",
        words: key,
        fields: fieldsOf({ [key]: value }),
        pointer: at(key),
      }),
    );
  return [
    ...settings,
    ...optionsOf(dhcp["option-data"], at("option-data"), ""),
    ...jsonItems(dhcp["client-classes"], at("client-classes")).map(({ item, pointer: place }): Found => {
      return { kind: "client", words: `DHCP class ${wordOf(item, "name")}`, fields: fieldsOf(item), pointer: place };
    }),
    ...jsonItems(dhcp["subnet4"], at("subnet4")).flatMap(({ item, pointer: place }) => subnetParts(item, place)),
  ];
}

function subnetParts(subnet: JsonObject, pointer: JsonPointer): readonly Found[] {
  const at = (key: string): JsonPointer => appendPointer(pointer, key);
  const where = normalText(wordOf(subnet, "subnet"));
  const own = Object.fromEntries(Object.entries(subnet).filter(([key]) => !lists.has(key)));
  return [
    { kind: "subnet", words: `DHCP subnet ${where}`, fields: fieldsOf(own), pointer },
    ...jsonItems(subnet["pools"], at("pools")).map(({ item, pointer: place }): Found => {
      const { pool, ...others } = item;
      const [first = "", last = first] = String(pool)
        .split("-")
        .map((end) => end.trim());
      const fields = new Map([["first", first], ["last", last], ...fieldsOf(others)]);
      return { kind: "range", words: `DHCP range of ${where}`, fields, pointer: place };
    }),
    ...optionsOf(subnet["option-data"], at("option-data"), ` in ${where}`),
    ...jsonItems(subnet["reservations"], at("reservations")).map(({ item, pointer: place }) =>
      reservationOf(item, place),
    ),
  ];
}

function optionsOf(list: JsonValue | undefined, pointer: JsonPointer, where: string): readonly Found[] {
  return jsonItems(list, pointer).map(({ item, pointer: place }): Found => {
    const code = Number(item["code"]);
    const words = `DHCP option ${wordOf(item, "name") || String(code)}${where}`;
    const fields = fieldsOf(item);
    return { kind: "option", words, fields, pointer: place, ...(Number.isInteger(code) && { code }) };
  });
}

function reservationOf(item: JsonObject, pointer: JsonPointer): Found {
  const { "hw-address": mac, "ip-address": address, hostname, ...others } = item;
  const fields = fieldsOf({
    ...(mac !== undefined && { mac }),
    ...(address !== undefined && { address }),
    ...(hostname !== undefined && { name: hostname }),
    ...others,
  });
  const [name, card] = [wordOf(item, "hostname"), normalText(wordOf(item, "hw-address"))];
  return {
    kind: "reservation",
    words: `DHCP reservation ${name || card}`,
    fields,
    pointer,
    ...(card !== "" && { alias: `host ${card}` }),
    ...(name !== "" && { machine: name }),
  };
}

function wordOf(item: JsonObject, key: string): string {
  const word = item[key];
  return typeof word === "string" ? word : "";
}

function fieldsOf(item: JsonObject): ReadonlyMap<string, string> {
  return new Map(flatJson(item).filter(([, text]) => text !== ""));
}
