import { type ParsedKeyfile, parseKeyfile, readText } from "../../../formats/keyfile/parse.ts";
import { isSecretName } from "../../shown-value.ts";
import type { FieldItem } from "../field-item.ts";
import { normalSet, normalText } from "../normal-text.ts";

/** A connection of NetworkManager (nm-settings-keyfile(5)): its fields are `[<section>] <key>`. */
export interface Connection extends FieldItem {
  readonly id: string;
  /** vlan, bond, ethernet … */
  readonly type: string;
}

/** Reads a connection of a machine; undefined where the text is no key file. */
export function readConnection(text: string, machine: string, fallbackId: string): Connection | undefined {
  const parsed = parseKeyfile(text);
  if (parsed.faults.length > 0) return undefined;
  const fields = fieldsOf(parsed);
  const id = fields.get("[connection] id") ?? fallbackId;
  const type = fields.get("[connection] type") ?? "";
  return { name: `connection ${machine}/${id}`, machines: [machine], id, type, fields };
}

/** Is it a port of a bond or a bridge? */
export function isPort({ fields }: Connection): boolean {
  return fields.has("[connection] controller");
}

/** What a VLAN keeps when it gets another number: its addresses, and what it stands on. */
export function movedAlias({ type, fields }: Connection): string | undefined {
  const addresses = [...fields].filter(([field]) => /^\[ipv[46]\] address\d+$/.test(field)).map(([, text]) => text);
  return type === "vlan" && addresses.length > 0
    ? JSON.stringify([fields.get("[vlan] parent"), normalSet(addresses)])
    : undefined;
}

/** Two names of one thing: the older ones are still read. */
const sections: Readonly<Record<string, string>> = {
  "802-3-ethernet": "ethernet",
  "802-11-wireless": "wifi",
  "802-11-wireless-security": "wifi-security",
};
const keys: Readonly<Record<string, string>> = {
  "[connection] master": "[connection] controller",
  "[connection] slave-type": "[connection] port-type",
  "[connection] autoconnect-slaves": "[connection] autoconnect-ports",
};

function fieldsOf(parsed: ParsedKeyfile): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const { name, entries } of parsed.sections)
    for (const entry of entries) {
      const path = `[${sections[name] ?? name}] ${entry.key}`;
      const text = readText(entry) ?? entry.raw;
      for (const [field, value] of spelledOut(keys[path] ?? path, text)) {
        const known = fields.get(field);
        // Two routes may lead to one place.
        fields.set(field, known === undefined || known === value ? value : `${known};${value}`);
      }
    }
  return fields;
}

/** The gateway behind an address is a field of its own, and a route is known by where it leads: its number says nothing. */
function spelledOut(field: string, text: string): readonly (readonly [field: string, text: string])[] {
  const [, section = "", kind = ""] = /^(\[ipv[46]\]) (address|route)\d+$/.exec(field) ?? [];
  const [first = "", ...others] = text.split(",");
  if (kind === "route") return [[`${section} route ${normalText(first)}`, text]];
  if (kind !== "address" || others.length !== 1) return [[field, text]];
  return [
    [field, first],
    [`${section} gateway`, others.join()],
  ];
}

/** Lists whose order says nothing (nm-settings-keyfile(5)); that of name servers does. */
const free =
  /^\[connection\] (permissions|secondaries)$|^\[match\] |^\[ethernet\] mac-address-(deny|black)list$|^\[bond\] (arp_ip_target|ns_ip6_target)$|^\[bridge\] vlans$|^\[vlan\] (in|e)gress-priority-map$|^\[ipv[46]\] dns-options$/;

/** The text that two values of a key share if they mean the same. */
export function meaningOfKey(field: string, text: string): string {
  if (isSecretName(field)) return text;
  const parts = text
    .split(/[;,]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  if (free.test(field)) return normalSet(parts);
  if (/^\[ipv[46]\] /.test(field)) return JSON.stringify(parts.map(normalText));
  return text === "true" ? "1" : text === "false" ? "0" : normalText(text);
}
