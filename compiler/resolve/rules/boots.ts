import type { Host, Network, NetworkBoot } from "../../../schemas/generated/types.ts";
import { bootPortOf } from "../../machines/boot-port.ts";
import type { Validated } from "../../validate/validated.ts";
import { documentsOf, type SiteRuleContext } from "../site-rule.ts";
import type { BondLink, Links } from "./links.ts";

/** Hosts that boot over the network the same way. */
export interface BootGroup {
  readonly boot: Validated<NetworkBoot>;
  /** The bond that takes their boot ports; undefined where none does. */
  readonly link: BondLink | undefined;
  /** What is untagged on the bond, or what the boot names. */
  readonly network: Validated<Network> | undefined;
  readonly hosts: readonly Validated<Host>[];
}

/** The hosts of every boot, by the bond over their boot ports. Those without a boot port are left out. */
export function bootGroups(links: Links, context: SiteRuleContext): BootGroup[] {
  const bonds = bondsByHost(links);
  return documentsOf(context, "NetworkBoot").flatMap((boot): BootGroup[] => {
    const groups = new Map<BondLink | undefined, Validated<Host>[]>();
    for (const host of links.homeOf(boot)?.select(boot.document.spec.hosts) ?? []) {
      const port = bootPortOf(host.document);
      if (port === undefined) continue;
      const link = bonds.get(host)?.find(({ ports }) => ports.has(port.name))?.link;
      const same = groups.get(link);
      if (same === undefined) groups.set(link, [host]);
      else same.push(host);
    }
    const { network: name } = boot.document.spec;
    return [...groups].map(([link, hosts]) => {
      const untagged = link?.networks.find((one) => one.untagged)?.network;
      return { boot, link, hosts, network: name === undefined ? untagged : links.networkOf(name) };
    });
  });
}

interface Bonded {
  readonly link: BondLink;
  readonly ports: ReadonlySet<string>;
}

function bondsByHost({ bonds }: Links): Map<Validated<Host>, Bonded[]> {
  const found = new Map<Validated<Host>, Bonded[]>();
  for (const link of bonds)
    for (const { host, ports } of link.hosts) {
      const bonded = { link, ports: new Set(ports.map(({ name }) => name)) };
      const same = found.get(host);
      if (same === undefined) found.set(host, [bonded]);
      else same.push(bonded);
    }
  return found;
}
