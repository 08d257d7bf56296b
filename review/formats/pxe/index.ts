import { type ParsedLine, parseIpxe } from "../../../formats/ipxe/parse.ts";
import { compareFieldItems } from "../field-item.ts";
import { withoutName } from "../normal-text.ts";
import { defineFormat, type ReadItem } from "../reader.ts";
import { type BootScript, scriptRules } from "./rules.ts";
import { chainOf, partsOfScript } from "./script.ts";

/** The scripts of a boot server, by the machine or the network card that they are for. */
export const pxeFormat = defineFormat<BootScript>({
  matches: (path) => path.endsWith(".ipxe"),
  read: ({ path, text, device }) => {
    const lines = parseIpxe(text);
    if (lines === undefined) return undefined;
    const [, folder = "", name = ""] = /(?:^|\/)(?:(hosts|mac)\/)?([^/]+)\.ipxe$/.exec(path) ?? [];
    if (folder === "hosts") return [hostScript(name, lines, text)];
    if (folder === "mac") return [cardScript(name, lines, text)];
    const { fields, rest } = partsOfScript(lines);
    const value: BootScript = {
      kind: "shared",
      name: `boot script ${device.name}/${name}`,
      fields,
      texts: new Map([["script", rest]]),
      machines: [],
      content: text,
    };
    return [{ id: `shared\0${device.name}\0${name}`, value }];
  },
  compare: (before, after) => compareFieldItems(before, after, scriptRules[(after ?? before)?.kind ?? "shared"]),
  content: ({ kind, content }) => `${kind}\0${content}`,
});

function hostScript(host: string, lines: readonly ParsedLine[], text: string): ReadItem<BootScript> {
  const { fields, rest } = partsOfScript(lines);
  const value: BootScript = {
    kind: "host",
    name: `boot of ${host}`,
    fields,
    texts: new Map([["script", rest]]),
    machines: [host],
    content: withoutName(text, host),
  };
  return { id: `host\0${host}`, value };
}

/** iPXE asks for the script of a card by its address: 52-54-00-12-34-56. */
function cardScript(mac: string, lines: readonly ParsedLine[], text: string): ReadItem<BootScript> {
  const target = chainOf(lines);
  const host = /(?:^|\/)hosts\/([^/]+)\.ipxe$/.exec(target ?? "")?.[1];
  const { fields, rest } = partsOfScript(lines);
  const value: BootScript = {
    kind: "card",
    name: `boot of the card ${mac.replaceAll("-", ":")}`,
    fields: new Map([...(host === undefined ? [] : [["machine", host] as const]), ...fields]),
    texts: new Map([["script", host === undefined ? rest : withoutName(rest, host)]]),
    machines: host === undefined ? [] : [host],
    content: text,
  };
  return { id: `card\0${mac.toLowerCase()}`, value };
}
