import type { FieldRule, TextChange } from "../field-item.ts";
import { normalText } from "../normal-text.ts";
import { interrupts, later, none, reload, restart, type Verdict } from "../verdict.ts";

// What comes of the lines of a DHCP server, whichever it is: a running machine asks again when half of its lease is over
// (RFC 2131, 4.4.5), and firmware asks when it boots.

/**
 * Any change of its configuration: dnsmasq does not read it again while it runs (dnsmasq(8), SIGHUP), and OPNsense stops
 * and starts both (ApiMutableServiceControllerBase.php).
 */
export function restartOf(service: string): Verdict {
  return restart("dhcp-restart", `${service} restarts: DHCP is silent for a moment`);
}

export const reservationAdded: Verdict = later(
  "at renewal",
  none("reserved", "the machine gets the address that is reserved for it"),
);

export const addressLost: Verdict = later(
  "at renewal",
  interrupts("address", "the machine keeps its address until its lease ends, then has another one or none"),
);

const otherAddress: Verdict = later(
  "at renewal",
  interrupts("address", "the machine keeps its old address until it renews the lease, then answers at another"),
);

const otherCard: Verdict = later(
  "at renewal",
  interrupts("other-card", "the address is kept for another network card; the old one gets another address, or none"),
);

export const otherName: Verdict = later("at renewal", none("name", "the machine is told another name"));

export const otherLeaseTime: Verdict = later("at renewal", none("lease-time", "leases last longer, or shorter"));

export const rangeAdded: Verdict = later(
  "at renewal",
  none("range", "machines without a reservation get addresses from it"),
);

export const rangeLost: Verdict = later(
  "at renewal",
  interrupts("range", "machines with an address that is not lent any more get another, or none"),
);

/** The kind of client that a machine counts as, and what one is told. */
export const otherClient: Verdict = later(
  "at next boot",
  none("boot-client", "other machines count as this kind of client"),
);

export const otherBootFile: Verdict = later(
  "at next boot",
  none("boot-file", "machines load another program to boot from the network, or none"),
);

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
    return later("at renewal", reload("routes", "the machines get other routes"));
  return later("at renewal", none("dhcp-option", "the machines are told something else"));
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
