import type { SiteRule } from "../site-rule.ts";
import { addressesRule } from "./addresses.rule.ts";
import { cablesRule } from "./cables.rule.ts";
import { databaseRule } from "./database.rule.ts";
import { deliveryRule } from "./delivery.rule.ts";
import { acrossDevices } from "./device-rule.ts";
import { dhcpRangesRule } from "./dhcp-ranges.rule.ts";
import { dhcpServicesRule } from "./dhcp-services.rule.ts";
import { firstBootRule } from "./first-boot.rule.ts";
import { linkGroupsRule } from "./link-groups.rule.ts";
import { linkSizesRule } from "./link-sizes.rule.ts";
import { networkBootsRule } from "./network-boots.rule.ts";
import { networksRule } from "./networks.rule.ts";
import { pinningRule } from "./pinning.rule.ts";
import { registriesRule } from "./registries.rule.ts";
import { reservationsRule } from "./reservations.rule.ts";
import { serversRule } from "./servers.rule.ts";
import { switchesRule } from "./switches.rule.ts";
import { uniqueRule } from "./unique.rule.ts";
import { vlanPathsRule } from "./vlan-paths.rule.ts";

/** The laws between documents. The order says nothing: all that they find is sorted by place. */
export const siteRules: readonly SiteRule[] = [
  uniqueRule,
  networksRule,
  addressesRule,
  cablesRule,
  databaseRule,
  pinningRule,
  deliveryRule,
  registriesRule,
  acrossDevices([
    dhcpRangesRule,
    dhcpServicesRule,
    firstBootRule,
    linkGroupsRule,
    linkSizesRule,
    networkBootsRule,
    reservationsRule,
    serversRule,
    switchesRule,
    vlanPathsRule,
  ]),
];
