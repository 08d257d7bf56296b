import {
  addressLost,
  optionVerdict,
  otherLeaseTime,
  rangeLost,
  reservationAdded,
  reservationFields,
  restartOf,
} from "../dhcp/verdicts.ts";
import type { FieldRule } from "../field-item.ts";
import { normalSet, normalText } from "../normal-text.ts";
import { interrupts, later, none, reload, restart, type Verdict } from "../verdict.ts";
import { description, type ItemTable, type MountTable, type OpnsenseItem, said } from "./item.ts";

const notes: FieldRule<OpnsenseItem> = { at: /^(descr|description)$/, says: description };

/** net/haproxy's rc-wrapper.sh: a hard reload ends the old process at once (`-st`), a soft or seamless one lets it finish (`-sf`). */
function haproxyReload({ settings }: OpnsenseItem): readonly Verdict[] {
  const isSoft = ["general.seamlessReload", "general.gracefulStop"].some((field) => said(settings, field) === "1");
  return isSoft
    ? [reload("soft-reload", "HAProxy's old process ends when its sessions do, or after a time")]
    : [interrupts("hard-reload", "HAProxy's old process ends at once, and its sessions with it")];
}

const balanced: Verdict = none("balancer", "new sessions are led in another way");
const listener: Verdict = interrupts("listener", "clients find nobody at the old address");

function haproxyItems(path: string, noun: string, removed: Verdict = balanced): ItemTable {
  return {
    path,
    noun,
    nameOf: (fields, key) => said(fields, "name") || key,
    rules: {
      always: haproxyReload,
      added: [balanced],
      removed: [removed],
      fields: [
        { at: /^bind$/, says: listener },
        { at: /^enabled$/, says: ({ after }) => (after === "1" ? balanced : removed) },
        notes,
        { at: /^/, says: balanced },
      ],
      // A number that each item is given anew by the firewall.
      meaningOf: (field, text) => (field === "id" ? "" : normalText(text)),
    },
  };
}

export const haproxyTable: MountTable = {
  root: "HAProxy",
  references: { "servers.server": "name", "backends.backend": "name", "acls.acl": "name", "actions.action": "name" },
  items: [
    { ...haproxyItems("", "HAProxy's settings"), nameOf: () => "" },
    haproxyItems("frontends.frontend", "front end", listener),
    haproxyItems("backends.backend", "back end"),
    haproxyItems("servers.server", "server"),
    haproxyItems("healthchecks.healthcheck", "health check"),
    haproxyItems("acls.acl", "condition"),
    haproxyItems("actions.action", "action"),
  ],
};

/** unbound.inc, start.sh: stopped and started, its cache written out and read again. */
const always: readonly Verdict[] = [restart("dns-restart", "Unbound restarts: names are not answered for a moment")];
const dnsRecord: Verdict = none("dns", "clients hear it when what they remember has expired");

function unboundItems(path: string, noun: string, nameOf: ItemTable["nameOf"]): ItemTable {
  return {
    path,
    noun,
    nameOf,
    nameMore: (fields) => [said(fields, "rr"), said(fields, "server")].filter((one) => one !== "").join(" "),
    rules: { always, added: [dnsRecord], removed: [dnsRecord], fields: [notes, { at: /^/, says: dnsRecord }] },
  };
}

export const unboundTable: MountTable = {
  root: "unboundplus",
  references: { "hosts.host": "hostname" },
  items: [
    unboundItems("", "Unbound's settings", () => ""),
    unboundItems("hosts.host", "DNS record", (fields) => `${said(fields, "hostname")}.${said(fields, "domain")}`),
    unboundItems("aliases.alias", "DNS alias", (fields) => `${said(fields, "hostname")}.${said(fields, "domain")}`),
    unboundItems("dots.dot", "DNS forwarding", (fields) => said(fields, "domain") || said(fields, "server")),
  ],
};

const keaAlways = [restartOf("Kea")];

export const keaTable: MountTable = {
  root: "dhcp4",
  references: { "subnets.subnet4": "subnet" },
  items: [
    {
      path: "reservations.reservation",
      noun: "DHCP reservation",
      nameOf: (fields) => said(fields, "hostname") || said(fields, "hw_address"),
      nameMore: (fields) => said(fields, "hw_address"),
      aliasOf: (fields) => normalText(said(fields, "hw_address")),
      machinesOf: (fields) => [said(fields, "hostname")].filter((host) => host !== ""),
      rules: {
        always: keaAlways,
        added: [reservationAdded],
        removed: [addressLost],
        fields: [
          ...reservationFields<OpnsenseItem>(/^ip_address$/, /^hw_address$/, /^(hostname|client_id)$/),
          notes,
          { at: /^(next_server|option\b)/, says: optionVerdict(67) },
        ],
      },
    },
    {
      path: "subnets.subnet4",
      noun: "DHCP subnet",
      nameOf: (fields) => normalText(said(fields, "subnet")),
      machinesOf: () => [],
      rules: {
        always: keaAlways,
        added: [none("subnet", "Kea lends addresses of one more network")],
        removed: [rangeLost],
        fields: [
          { at: /^(pools|subnet_id|match-client-id)$/, says: rangeLost },
          { at: /^valid_lifetime$/, says: otherLeaseTime },
          { at: /^option\.routers$|^option\.static_routes$/, says: optionVerdict(3) },
          { at: /^(next_server|option\.(boot_file_name|tftp_server_name))$/, says: optionVerdict(67) },
          { at: /^(option|ddns)/, says: optionVerdict(undefined) },
          notes,
        ],
        meaningOf: (field, text) => (field === "pools" ? normalSet(text.trim().split(/\s*\n\s*/)) : normalText(text)),
      },
    },
  ],
};

/** Its two settings; the files that it serves are no part of the configuration. */
export const tftpTable: MountTable = {
  root: "tftp",
  items: [
    {
      path: "",
      noun: "TFTP's settings",
      nameOf: () => "",
      rules: {
        added: [],
        removed: [],
        always: [restart("tftp-restart", "the TFTP server restarts: what loads from it starts over")],
        fields: [
          {
            at: /\benabled$/,
            says: ({ after }) => ({
              level: "none",
              reason: "tftp",
              text: after === "1" ? "machines can load from it" : "machines that boot from the network find nothing",
              when: "at next boot",
            }),
          },
          {
            at: /\blisten$/,
            says: later("at next boot", none("tftp", "it answers elsewhere")),
          },
        ],
      },
    },
  ],
};
