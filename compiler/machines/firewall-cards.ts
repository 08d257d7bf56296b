import type { Firewall } from "../../schemas/generated/types.ts";
import { own } from "./own.ts";

/**
 * The network cards that an interface of a firewall sends over: its own, those of its link group, or those that the VLAN's
 * parent has, as the firewall names them. Empty where the parents lead in a circle or nowhere.
 */
export function cardsOf({ spec }: Firewall, name: string): readonly string[] {
  const seen = new Set<string>();
  for (let at = name; !seen.has(at); ) {
    seen.add(at);
    const one = own(spec.interfaces, at);
    // A VLAN may stand on a card that is no interface.
    if (one === undefined) return at === name ? [] : [at];
    if (one.device !== undefined) return [one.device];
    if (one.lagg !== undefined) return one.lagg.devices;
    if (one.vlan !== undefined) at = one.vlan.parent;
  }
  return [];
}
