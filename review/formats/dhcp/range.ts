import ipaddr from "ipaddr.js";
import { isAddress } from "../../../devices/opnsense/values/network.ts";
import { type Verdict } from "../verdict.ts";

import { rangeAdded, rangeLost } from "./verdicts.ts";

/** The addresses that a server lends, both ends inside. */
export interface AddressRange {
  readonly first: string | undefined;
  readonly last: string | undefined;
}

/** What becomes of those who have an address of a range: nothing, where all of it is lent still. */
export function rangeVerdict(before: AddressRange, after: AddressRange): Verdict {
  // None but the machines with a reservation had one (dnsmasq(8), --dhcp-range).
  if (before.last === "static") return rangeAdded;
  const [oldFirst, oldLast, first, last] = [before.first, before.last, after.first, after.last].map(numberOf);
  if (oldFirst === undefined || oldLast === undefined || first === undefined || last === undefined) return rangeLost;
  return first <= oldFirst && oldLast <= last ? rangeAdded : rangeLost;
}

function numberOf(text: string | undefined): bigint | undefined {
  if (text === undefined || !isAddress(text)) return undefined;
  return BigInt(`0x${Buffer.from(ipaddr.parse(text).toByteArray()).toString("hex")}`);
}
