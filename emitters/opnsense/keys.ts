import { createHash } from "node:crypto";
import type { Firewall } from "../../schemas/generated/types.ts";
import { interfaceNames } from "./site.ts";

/** Numbers below are left to those that an administrator gives by hand, here or on the firewall's pages. */
const [lowest, count] = [1000, 9000];

/**
 * The keys of a firewall's interfaces under `<interfaces>`, by their names in the spec. OPNsense knows `wan`, `lan` and
 * `opt1`, `opt2` and so on, and rules refer to these keys, so that no change of the spec may move one to another
 * interface. A name that is such a key keeps it. Of any other the number follows from the name alone: `mgmt` is `opt` with
 * the same number beside whatever interfaces come or go. Only where two names share a number does the later one, in the
 * alphabet, take the next free one. The description holds the name.
 */
export function interfaceKeys(firewall: Firewall): ReadonlyMap<string, string> {
  return allot(interfaceNames(firewall), "opt", /^(?:wan|lan|opt[1-9][0-9]*)$/);
}

/**
 * The devices of a firewall's link groups, `lagg` with a number, by the names of their interfaces; allotted like keys, for
 * VLANs stand on them. An interface that is named `lagg0` has that device.
 */
export function laggDevices(firewall: Firewall): ReadonlyMap<string, string> {
  const names = interfaceNames(firewall).filter((name) => firewall.spec.interfaces[name]?.lagg !== undefined);
  return allot(names, "lagg", /^lagg(?:0|[1-9][0-9]{0,4})$/);
}

function allot(names: readonly string[], prefix: string, own: RegExp): ReadonlyMap<string, string> {
  const allotted = new Map(names.filter((name) => own.test(name)).map((name) => [name, name]));
  const taken = new Set(allotted.values());
  for (const name of names.filter((one) => !own.test(one))) {
    let number = numberOf(name);
    while (taken.has(`${prefix}${lowest + number}`)) number = (number + 1) % count;
    allotted.set(name, `${prefix}${lowest + number}`);
    taken.add(`${prefix}${lowest + number}`);
  }
  return allotted;
}

function numberOf(name: string): number {
  return createHash("sha256").update(name).digest().readUInt32BE(0) % count;
}
