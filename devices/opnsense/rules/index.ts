import { checkDnsmasq } from "./dnsmasq.ts";
import type { MountRule } from "./item-fault.ts";
import { checkLaggs } from "./lagg.ts";
import { checkVips } from "./vip.ts";
import { checkVlans } from "./vlan.ts";

/** The rules that a model states in code, by the model; one that has none is not named. */
export const mountRules: Readonly<Record<string, MountRule>> = {
  "OPNsense.Interfaces.Vlan": checkVlans,
  "OPNsense.Interfaces.Lagg": checkLaggs,
  "OPNsense.Interfaces.Vip": checkVips,
  "OPNsense.Dnsmasq.Dnsmasq": checkDnsmasq,
};
