import type { Host, HostSelection } from "../../../schemas/generated/types.ts";
import type { Validated } from "../../validate/validated.ts";
import { selects } from "../host-selection.ts";

/** Finds the hosts of a selection without a look at each: ten thousand bonds of one host each stay cheap. */
export type SelectHosts = (selection: HostSelection) => readonly Validated<Host>[];

/** Orders hosts by their name, their roles and their labels. */
export function createSelectHosts(hosts: readonly Validated<Host>[]): SelectHosts {
  const byMark = new Map<string, Validated<Host>[]>();
  for (const host of hosts)
    for (const mark of marksOf(host.document)) {
      const same = byMark.get(mark);
      if (same === undefined) byMark.set(mark, [host]);
      else same.push(host);
    }
  return (selection) => {
    const { role, names, matchLabels } = selection;
    const [label] = Object.entries(matchLabels ?? {});
    const marked = (mark: string): readonly Validated<Host>[] => byMark.get(mark) ?? [];
    if (names !== undefined) return [...new Set(names)].flatMap((name) => marked(`name ${name}`));
    if (role !== undefined) return marked(`role ${role}`);
    if (label === undefined) return hosts;
    return marked(`label ${label.join("=")}`).filter(({ document }) => selects(selection, document));
  };
}

function marksOf({ metadata, spec }: Host): readonly string[] {
  return [
    `name ${metadata.name}`,
    ...[...new Set(spec.roles)].map((role) => `role ${role}`),
    ...Object.entries(metadata.labels ?? {}).map((label) => `label ${label.join("=")}`),
  ];
}
