import { compareNatural, sortNatural } from "../../formats/text/natural-order.ts";
import type { Attachment, DrawnFirewall, DrawnHost, DrawnService, SiteDrawing } from "../site-drawing.ts";

/** Who is on the same networks, of one sort. */
export type MemberGroup = { readonly networks: readonly string[] } & (
  | { readonly firewall: DrawnFirewall }
  | { readonly services: readonly DrawnService[] }
  | { readonly hosts: readonly DrawnHost[] }
);

/** A group for each firewall, then one for each set of networks that services are on, then the same for hosts. */
export function groupMembers({ firewalls, services, hosts }: SiteDrawing): readonly MemberGroup[] {
  return [
    ...sortNatural(firewalls, ({ name }) => name).map((firewall) => ({
      networks: networksOf(firewall.interfaces),
      firewall,
    })),
    ...bySet(services).map(({ networks, members }) => ({ networks, services: members })),
    ...bySet(hosts).map(({ networks, members }) => ({ networks, hosts: members })),
  ];
}

interface MemberSet<T> {
  readonly networks: readonly string[];
  readonly members: readonly T[];
}

/** Who is on no network comes last. */
function bySet<T extends { readonly attachments: readonly Attachment[] }>(all: readonly T[]): readonly MemberSet<T>[] {
  const sets = new Map<string, { readonly networks: readonly string[]; readonly members: T[] }>();
  for (const one of all) {
    const networks = networksOf(one.attachments);
    const key = JSON.stringify(networks);
    const found = sets.get(key);
    if (found === undefined) sets.set(key, { networks, members: [one] });
    else found.members.push(one);
  }
  const isNowhere = ({ networks }: MemberSet<T>): number => (networks.length === 0 ? 1 : 0);
  return [...sets]
    .sort(([a, left], [b, right]) => isNowhere(left) - isNowhere(right) || compareNatural(a, b))
    .map(([, set]) => set);
}

function networksOf(attachments: readonly Attachment[]): readonly string[] {
  return sortNatural(new Set(attachments.map(({ network }) => network)), (name) => name);
}
