import { widestMtu } from "../../compiler/machines/bond.ts";
import type { Firewall, Network } from "../../schemas/generated/types.ts";
import { laggDevices } from "./keys.ts";
import { type FirewallSite, interfaceNames, networkOf } from "./site.ts";

/**
 * The device of an interface: its card, its link group, or its VLAN, which OPNsense names by number alone, `vlan0.10`, and
 * `qinq0.10` where it stands on another VLAN (Interfaces/Vlan.php).
 */
export function deviceOf(site: FirewallSite, name: string): string {
  const one = site.firewall.spec.interfaces[name];
  if (one?.lagg !== undefined) return laggDevices(site.firewall).get(name) ?? name;
  if (one?.vlan === undefined) return one?.device ?? name;
  const prefix = parentOf(site, name).includes("vlan") ? "qinq" : "vlan";
  return `${prefix}0.${networkOf(site, name)?.spec.vlan}`;
}

/** The device that a VLAN stands on: that of the interface it names, or a card that is no interface. */
export function parentOf(site: FirewallSite, name: string): string {
  const parent = site.firewall.spec.interfaces[name]?.vlan?.parent ?? "";
  return interfaceNames(site.firewall).includes(parent) ? deviceOf(site, parent) : parent;
}

/** The interfaces that stand on one, itself included: VLANs name it, or its card. */
function interfacesOn(firewall: Firewall, name: string): string[] {
  const { interfaces } = firewall.spec;
  const lower = new Set([name, interfaces[name]?.device]);
  const upper = interfaceNames(firewall).filter((other) => {
    const parent = interfaces[other]?.vlan?.parent;
    return parent !== undefined && lower.has(parent);
  });
  return [name, ...upper.flatMap((other) => interfacesOn(firewall, other))];
}

/** The networks that an interface carries: its own, and those of the VLANs on top of it. */
export function networksOn(site: FirewallSite, name: string): Network[] {
  return interfacesOn(site.firewall, name).flatMap((one) => networkOf(site, one) ?? []);
}

/** What an interface must let through, in bytes: the largest packet of any network that it carries. */
export function mtuOn(site: FirewallSite, name: string): number {
  return widestMtu(networksOn(site, name));
}
