import type { SiteRule, SiteRuleContext } from "../site-rule.ts";
import { createLinks, type Links } from "./links.ts";

/** A law across devices; one a file, listed in `index.ts`. */
export interface DeviceRule {
  readonly name: string;
  readonly check: (links: Links, context: SiteRuleContext) => void;
}

/** All of them as one: cables and bonds are followed once. */
export function acrossDevices(rules: readonly DeviceRule[]): SiteRule {
  return {
    name: "across-devices",
    check(context) {
      const links = createLinks(context);
      for (const rule of rules) rule.check(links, context);
    },
  };
}
