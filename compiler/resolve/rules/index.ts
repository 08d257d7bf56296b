import type { SiteRule } from "../site-rule.ts";
import { addressesRule } from "./addresses.rule.ts";
import { cablesRule } from "./cables.rule.ts";
import { databaseRule } from "./database.rule.ts";
import { deliveryRule } from "./delivery.rule.ts";
import { networksRule } from "./networks.rule.ts";
import { pinningRule } from "./pinning.rule.ts";
import { registriesRule } from "./registries.rule.ts";
import { uniqueRule } from "./unique.rule.ts";

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
];
