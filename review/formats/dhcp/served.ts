import { compareFieldItems, type FieldItem, type FieldRule, type ItemRules, unknownField } from "../field-item.ts";
import type { ComparedItem, ReadItem } from "../reader.ts";
import { none } from "../verdict.ts";
import { rangeVerdict } from "./range.ts";
import {
  addressLost,
  optionVerdict,
  otherBootFile,
  otherClient,
  otherLeaseTime,
  rangeAdded,
  rangeLost,
  reservationAdded,
  reservationFields,
  restartOf,
} from "./verdicts.ts";

/** What a DHCP server of a host is told: one thing of a kind. */
export interface Served extends FieldItem {
  readonly service: "dnsmasq" | "Kea";
  readonly kind: "reservation" | "range" | "option" | "client" | "boot" | "subnet" | "listener" | "order" | "other";
  /** The number of an option, where it is one. */
  readonly code?: number;
}

/** Their fields have the same names for both servers. */
export function compareServed(before: Served | undefined, after: Served | undefined): ComparedItem | undefined {
  const item = after ?? before;
  if (item === undefined || (item.kind === "order" && (before === undefined || after === undefined))) return undefined;
  return compareFieldItems(before, after, { ...rules[item.kind], always: [restartOf(item.service)] });
}

/** The item that says in which order things stand that are asked for one after the other. */
export function orderItem(network: string, service: Served["service"], order: readonly string[]): ReadItem<Served> {
  const value: Served = {
    name: `what is booted over ${network}`,
    service,
    kind: "order",
    fields: new Map(),
    orders: new Map([["order", order]]),
    machines: [],
  };
  return { id: `${network}\0order`, value };
}

/** A server's file is named for the network that it serves. */
export function networkOf(path: string): string {
  return path.replace(/^.*\/|\.[a-z]+$/g, "");
}

const nobody = { level: "interrupts", reason: "subnet", when: "at renewal" } as const;
const newSubnet = none("subnet", "the server lends addresses of one more network");

/** What a running machine notices, and when: see verdicts.ts. */
const rules: Readonly<Record<Served["kind"], Omit<ItemRules<Served>, "always">>> = {
  reservation: {
    added: [reservationAdded],
    removed: [addressLost],
    fields: [
      ...reservationFields<Served>(/^address$/, /^mac$/, /^(name|client-id)$/),
      { at: /^lease-time$/, says: otherLeaseTime },
      { at: /^ignore$/, says: ({ after }) => (after === undefined ? reservationAdded : addressLost) },
      { at: /^(tags|client-classes.*)$/, says: otherClient },
      { at: /^(boot-file-name|next-server|server-hostname)$/, says: otherBootFile },
      { at: /^option-data/, says: optionVerdict(undefined) },
    ],
  },
  range: {
    added: [rangeAdded],
    removed: [rangeLost],
    fields: [
      {
        at: /^(first|last)$/,
        says: (_, before, after) => rangeVerdict(endsOf(before), endsOf(after)),
      },
      { at: /^lease-time$/, says: otherLeaseTime },
      { at: /^/, says: rangeLost },
    ],
  },
  option: {
    added: ({ code }) => [optionVerdict(code)],
    removed: ({ code }) => [optionVerdict(code)],
    fields: [{ at: /^/, says: (_, __, { code }) => optionVerdict(code) }],
  },
  client: { added: [otherClient], removed: [otherClient], fields: clientFields() },
  boot: { added: [otherBootFile], removed: [otherBootFile], fields: [{ at: /^/, says: otherBootFile }] },
  subnet: {
    added: [newSubnet],
    removed: [{ ...nobody, text: "the server lends no address of the network any more" }],
    fields: [
      { at: /^valid-lifetime$|-timer$/, says: otherLeaseTime },
      {
        at: /^(id|subnet|match-client-id)$/,
        says: {
          ...nobody,
          text: "the server does not find the leases that it has given: machines may get other addresses",
        },
      },
    ],
  },
  listener: {
    added: [{ ...newSubnet, reason: "listener", text: "the server listens where its networks are" }],
    removed: [{ ...newSubnet, reason: "listener", text: "the server listens nowhere by this file" }],
    fields: [
      {
        at: /^/,
        says: { ...nobody, reason: "listener", text: "the server may not hear the machines of a network any more" },
      },
    ],
  },
  // dnsmasq takes the last that fits (find_boot of its rfc2131.c); a class of Kea may ask for those before it.
  order: { added: [], removed: [], fields: [{ at: /^/, says: otherBootFile }] },
  other: { added: [unknownField], removed: [unknownField], fields: [] },
};

/** A class of Kea says both, who is in it and what they boot. */
function clientFields(): readonly FieldRule<Served>[] {
  return [
    { at: /^(boot-file-name|next-server|server-hostname)$|^option-data/, says: otherBootFile },
    { at: /^/, says: otherClient },
  ];
}

function endsOf({ fields }: Served): { first: string | undefined; last: string | undefined } {
  return { first: fields.get("first"), last: fields.get("last") };
}
