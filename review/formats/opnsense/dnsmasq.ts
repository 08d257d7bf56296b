import { dnsmasqMount } from "../../../devices/opnsense/26.7.2/dnsmasq.ts";
import { rangeVerdict } from "../dhcp/range.ts";
import {
  addressLost,
  optionVerdict,
  otherBootFile,
  otherClient,
  otherLeaseTime,
  otherName,
  rangeAdded,
  rangeLost,
  reservationAdded,
  reservationFields,
} from "../dhcp/verdicts.ts";
import { normalSet } from "../normal-text.ts";
import { none, type Verdict } from "../verdict.ts";
import { restartsDnsmasq as always, dnsmasqSettings } from "./dnsmasq-settings.ts";
import { description, type Fields, type ItemTable, type MountTable, type OpnsenseItem, said } from "./item.ts";

const notes = { at: /^(descr|description|comments|nosync)$/, says: description };
const asked: Verdict = none("dns", "names of the domain are asked of another server");

const hosts: ItemTable = {
  path: "hosts",
  noun: "DHCP reservation",
  nameOf: (fields) =>
    [said(fields, "host") || said(fields, "hwaddr"), said(fields, "domain")].filter((one) => one !== "").join("."),
  nameMore: (fields) => said(fields, "hwaddr"),
  // A renamed machine has the same card.
  aliasOf: (fields) => said(fields, "hwaddr") && normalSet(said(fields, "hwaddr").split(",")),
  machinesOf: (fields) => [said(fields, "host")].filter((host) => /^[^*]+$/.test(host)),
  rules: {
    always,
    added: [reservationAdded],
    removed: [addressLost],
    fields: [
      ...reservationFields<OpnsenseItem>(/^ip$/, /^hwaddr$/, /^(host|domain|local|cnames|aliases|client_id)$/),
      { at: /^lease_time$/, says: otherLeaseTime },
      { at: /^ignore$/, says: ({ after }) => (after === "1" ? addressLost : reservationAdded) },
      { at: /^set_tag$/, says: otherClient },
      notes,
    ],
    meaningOf: (_, text) => normalSet(text.split(",")),
  },
};

const ranges: ItemTable = {
  path: "dhcp_ranges",
  noun: "DHCP range",
  nameOf: (fields) => `on ${said(fields, "interface") || said(fields, "constructor") || "every interface"}`,
  nameMore: (fields) => `from ${said(fields, "start_addr")}`,
  machinesOf: () => [],
  rules: {
    always,
    added: [rangeAdded],
    removed: [rangeLost],
    fields: [
      { at: /^(start|end)_addr$/, says: (_, before, after) => rangeVerdict(endsOf(before), endsOf(after)) },
      { at: /^lease_time$/, says: otherLeaseTime },
      { at: /^(domain|domain_type)$/, says: otherName },
      { at: /^ra_/, says: optionVerdict(undefined) },
      notes,
      { at: /^/, says: rangeLost },
    ],
  },
};

const options: ItemTable = {
  path: "dhcp_options",
  noun: "DHCP option",
  nameOf: (fields) => {
    const number = said(fields, "option") || `IPv6 ${said(fields, "option6")}`;
    const value = said(fields, "value") === "" ? "" : `=${said(fields, "value")}`;
    return said(fields, "type") === "match"
      ? `match ${number}${value} as ${said(fields, "set_tag")}`
      : [number, ...whereOf(fields)].join(" ");
  },
  machinesOf: (fields, hostsOf) => hostsOf(said(fields, "description")),
  rules: {
    always,
    added: ({ fields }) => [judgeOption(fields)],
    removed: ({ fields }) => [judgeOption(fields)],
    fields: [notes, { at: /^/, says: (_, __, { fields }) => judgeOption(fields) }],
  },
};

const boots: ItemTable = {
  path: "dhcp_boot",
  noun: "boot file",
  // Of those that fit a client, dnsmasq takes the last (find_boot of its rfc2131.c).
  ordered: "boot files",
  nameOf: (fields) => whereOf(fields).join(" ") || "for all",
  machinesOf: (fields, hostsOf) => hostsOf(said(fields, "description")),
  rules: {
    always,
    added: [otherBootFile],
    removed: [otherBootFile],
    fields: [notes, { at: /^/, says: otherBootFile }],
  },
};

const tags: ItemTable = {
  path: "dhcp_tags",
  noun: "DHCP tag",
  nameOf: (fields) => said(fields, "tag"),
  machinesOf: () => [],
  rules: { always, added: [otherClient], removed: [otherClient], fields: [{ at: /^/, says: otherClient }] },
};

const overrides: ItemTable = {
  path: "domainoverrides",
  noun: "domain",
  nameOf: (fields) => said(fields, "domain"),
  nameMore: (fields) => `for ${said(fields, "srcip") || said(fields, "ip")}`,
  rules: {
    always,
    added: [asked],
    removed: [asked],
    fields: [notes, { at: /^/, says: asked }],
  },
};

export const dnsmasqTable: MountTable = {
  root: "dnsmasq",
  description: dnsmasqMount,
  references: { dhcp_tags: "tag" },
  items: [dnsmasqSettings, hosts, overrides, tags, ranges, options, boots],
};

/** For whom, and where. */
function whereOf(fields: Fields): readonly string[] {
  const [tag, key] = [said(fields, "tag"), said(fields, "interface")];
  return [...(tag === "" ? [] : [`for ${tag}`]), ...(key === "" ? [] : [`on ${key}`])];
}

/** A match says which clients have a tag; a set one, what they are told. */
function judgeOption(fields: Fields): Verdict {
  return said(fields, "type") === "match" ? otherClient : optionVerdict(Number(said(fields, "option")) || undefined);
}

function endsOf({ fields }: OpnsenseItem): { first: string | undefined; last: string | undefined } {
  return { first: fields.get("start_addr"), last: fields.get("end_addr") };
}
