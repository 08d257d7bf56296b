import type { FieldRule, TextChange, Verdict } from "../field-item.ts";
import { normalText } from "../normal-text.ts";

// What comes of the lines of a DHCP server, whichever it is: a running machine asks again when half of its lease is over
// (RFC 2131, 4.4.5), and firmware asks when it boots.

/**
 * Any change of its configuration: dnsmasq does not read it again while it runs (dnsmasq(8), SIGHUP), and OPNsense stops
 * and starts both (ApiMutableServiceControllerBase.php).
 */
export function restartOf(service: string): Verdict {
  return { level: "restart", reason: "dhcp-restart", text: `${service} restarts: DHCP is silent for a moment` };
}

export const reservationAdded: Verdict = {
  level: "none",
  reason: "reserved",
  text: "the machine gets the address that is reserved for it",
  when: "at renewal",
};

export const addressLost: Verdict = {
  level: "interrupts",
  reason: "address",
  text: "the machine keeps its address until its lease ends, then has another one or none",
  when: "at renewal",
};

const otherAddress: Verdict = {
  level: "interrupts",
  reason: "address",
  text: "the machine keeps its old address until it renews the lease, then answers at another",
  when: "at renewal",
};

const otherCard: Verdict = {
  level: "interrupts",
  reason: "other-card",
  text: "the address is kept for another network card; the old one gets another address, or none",
  when: "at renewal",
};

export const otherName: Verdict = {
  level: "none",
  reason: "name",
  text: "the machine is told another name",
  when: "at renewal",
};

export const otherLeaseTime: Verdict = {
  level: "none",
  reason: "lease-time",
  text: "leases last longer, or shorter",
  when: "at renewal",
};

export const rangeAdded: Verdict = {
  level: "none",
  reason: "range",
  text: "machines without a reservation get addresses from it",
  when: "at renewal",
};

export const rangeLost: Verdict = {
  level: "interrupts",
  reason: "range",
  text: "machines with an address that is not lent any more get another, or none",
  when: "at renewal",
};

/** The kind of client that a machine counts as, and what one is told. */
export const otherClient: Verdict = {
  level: "none",
  reason: "boot-client",
  text: "other machines count as this kind of client",
  when: "at next boot",
};

export const otherBootFile: Verdict = {
  level: "none",
  reason: "boot-file",
  text: "machines load another program to boot from the network, or none",
  when: "at next boot",
};

/** Options that the programs of a boot read alone: RFC 2132 and 4578, PXE, iPXE. */
const bootOptions: ReadonlySet<number> = new Set([
  13, 17, 43, 60, 66, 67, 77, 93, 94, 97, 128, 129, 130, 131, 132, 133, 134, 135, 175, 209, 210, 211,
]);
/** Routers and routes (RFC 2132, RFC 3442): a client changes its table when it renews. */
const routeOptions: ReadonlySet<number> = new Set([3, 33, 121, 249]);

/** What becomes of another value of an option, by its number; undefined where it has none. */
export function optionVerdict(code: number | undefined): Verdict {
  if (code !== undefined && bootOptions.has(code)) return otherBootFile;
  if (code !== undefined && routeOptions.has(code))
    return { level: "reload", reason: "routes", text: "the machines get other routes", when: "at renewal" };
  return { level: "none", reason: "dhcp-option", text: "the machines are told something else", when: "at renewal" };
}

/** The fields of a reservation, whatever they are called. Lists are parted by commas. */
export function reservationFields<T>(address: RegExp, card: RegExp, name: RegExp): readonly FieldRule<T>[] {
  return [
    { at: address, says: (change) => (isKept(change) ? reservationAdded : otherAddress) },
    { at: card, says: (change) => (isKept(change) ? reservationAdded : otherCard) },
    { at: name, says: otherName },
  ];
}

/** Is all that was there still there? */
function isKept({ before = "", after = "" }: TextChange): boolean {
  const now = new Set(listOf(after));
  return listOf(before).every((one) => now.has(one));
}

function listOf(text: string): readonly string[] {
  return text
    .split(",")
    .map((one) => normalText(one.trim()))
    .filter((one) => one !== "");
}
