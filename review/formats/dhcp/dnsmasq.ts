import { isAddress } from "../../../devices/opnsense/values/network.ts";
import { type DnsmasqPart, partText } from "../../../formats/dnsmasq/dnsmasq.ts";
import { dnsmasqOption } from "../../../formats/dnsmasq/option.ts";
import { type ParsedDnsmasqLine, parseDnsmasq } from "../../../formats/dnsmasq/parse.ts";
import { normalText } from "../normal-text.ts";
import type { ReadItem, SideFile } from "../reader.ts";
import { networkOf, orderItem, type Served } from "./served.ts";

/** The lines of dnsmasq's file for a network, each an item of its own; undefined where it can't be read. */
export function readDnsmasq({ text, path }: SideFile): readonly ReadItem<Served>[] | undefined {
  const lines = parseDnsmasq(text);
  const network = networkOf(path);
  if (lines === undefined) return undefined;
  const hosts = lines.flatMap((line) => (line.directive === "dhcp-host" ? (hostOf(line).get("name") ?? []) : []));
  const found = lines.map((line) => ({ line, ...servedBy(line) }));
  const order = found.flatMap(({ kind, words }) => (kind === "boot" ? [words] : []));
  const items = found.map(({ line, words, machines = hosts, alias, ...served }): ReadItem<Served> => {
    const name = `${words} of ${network}`;
    return {
      id: `${network}\0${words}`,
      ...(alias !== undefined && { alias: `${network}\0${alias}` }),
      value: { ...served, name, service: "dnsmasq", machines },
      range: [line.line, line.line],
    };
  });
  return [...items, orderItem(network, "dnsmasq", order)];
}

/** What a line says, and what people know it by. */
type ServedLine = Pick<Served, "kind" | "fields" | "code" | "machines"> & {
  readonly words: string;
  readonly alias?: string;
};

function servedBy(line: ParsedDnsmasqLine): ServedLine {
  const { directive } = line;
  const parts = line.parts.map(textOf);
  const isTag = (part: string): boolean => /^(tag|set):/.test(part);
  const [tags, rest] = [parts.filter(isTag), parts.filter((part) => !isTag(part))];
  switch (directive) {
    case "dhcp-host": {
      const fields = hostOf(line);
      const [name, mac] = [fields.get("name"), fields.get("mac")];
      const machines = name === undefined ? [] : [name];
      const alias = mac === undefined ? {} : { alias: `host ${normalText(mac)}` };
      return {
        kind: "reservation",
        words: `DHCP reservation ${name ?? mac ?? parts.join()}`,
        fields,
        machines,
        ...alias,
      };
    }
    case "dhcp-range": {
      const [first = "", last = "", ...others] = rest;
      // What else there is are a mask, a broadcast address, and the time at the end.
      const time = others.findLast(isTime);
      const mask = others.filter((one) => one !== time).join(",");
      const fields = stated({ first, last, mask, "lease-time": time ?? "", tags: tags.join(",") });
      return { kind: "range", words: `DHCP range ${(tags[0] ?? first).replace(/^(set|tag):/, "")}`, fields };
    }
    case "dhcp-option":
    case "dhcp-option-force": {
      const [option = "", ...value] = rest;
      // In quotes, an address is a text.
      const isText = line.parts.some((part) => typeof part === "object" && "text" in part);
      const forWhom = tags.join(" ");
      const fields = stated({
        value: value.join(","),
        form: isText ? "text" : "",
        force: directive === "dhcp-option" ? "" : "1",
      });
      const code = codeOf(option);
      return {
        kind: "option",
        words: `DHCP option ${option} ${forWhom}`.trim(),
        fields,
        ...(code !== undefined && { code }),
      };
    }
    case "dhcp-boot": {
      const [file = "", server = "", ...addresses] = rest;
      return {
        kind: "boot",
        words: `boot file ${tags.join(" ")}`.trim(),
        fields: stated({ file, server, address: addresses.join(",") }),
      };
    }
    case "dhcp-match":
    case "dhcp-userclass":
    case "dhcp-vendorclass":
    case "dhcp-mac":
      return { kind: "client", words: `${directive} ${parts.join()}`, fields: stated({ parts: parts.join() }) };
    default:
      return { kind: "other", words: directive, fields: stated({ value: parts.join() }) };
  }
}

/** A reservation: who it is for, by addresses of cards, then what they get (dnsmasq(8), --dhcp-host). */
function hostOf({ parts }: ParsedDnsmasqLine): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const part of parts) {
    const text = textOf(part);
    const kind = typeof part === "object" ? "name" : (words.find(({ is }) => is(text))?.kind ?? "name");
    const known = fields.get(kind);
    fields.set(kind, known === undefined ? text : `${known},${text}`);
  }
  return fields;
}

/** What a word of a reservation is, by its form. */
const words: readonly { readonly kind: string; readonly is: (text: string) => boolean }[] = [
  { kind: "client-id", is: (text) => text.startsWith("id:") },
  { kind: "tags", is: (text) => /^(set|tag|net):/.test(text) },
  { kind: "mac", is: (text) => /^([0-9a-f*]{1,2}[:-]){5}[0-9a-f*]{1,2}$/i.test(text) },
  { kind: "address", is: (text) => isAddress(text.replace(/^\[|\]$/g, "")) },
  { kind: "lease-time", is: isTime },
  { kind: "ignore", is: (text) => text === "ignore" },
];

function isTime(text: string): boolean {
  return /^(\d+[smhdw]?|infinite)$/.test(text);
}

/** The number of an option that goes by its number, or by a name that dnsmasq has for it. */
function codeOf(option: string): number | undefined {
  const number = /^(?:option:)?(\d+)$/.exec(option)?.[1];
  if (number !== undefined) return Number(number);
  return [3, 6, 15, 26, 42, 60, 93, 119, 121].find((code) => dnsmasqOption(code) === option);
}

function textOf(part: DnsmasqPart): string {
  if (typeof part === "string") return part;
  return "text" in part ? part.text : partText(part);
}

function stated(fields: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(fields).filter(([, text]) => text !== ""));
}
