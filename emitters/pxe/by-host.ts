import { defineBuilder } from "../../compiler/emit/builder.ts";
import type { ProfileFact } from "../../compiler/emit/facts.ts";
import { type BareMetal } from "../../compiler/machines/bare-metal.ts";
import { type Candidates, createCandidates } from "../../compiler/machines/candidates.ts";
import { selects } from "../../compiler/resolve/host-selection.ts";
import { type ResolvedScore, scoresOf } from "../../compiler/resolve/resolved-site.ts";
import type { Host, HostSelection } from "../../schemas/generated/types.ts";

/** What may concern a host, found without a look at all there is: ten thousand hosts with a bond each stay cheap. */
export interface ByHost {
  /** Bonds that may select the host: whoever asks looks at the selection again. */
  bonds(host: string): readonly ResolvedScore<"NetworkBond">[];
  profiles(host: string): readonly ProfileFact[];
  readonly candidates: Candidates;
  /** The hosts that it takes. */
  selected(selection: HostSelection): readonly Host[];
}

export const orderByHost = defineBuilder(
  "pxe/by-host",
  (topology: BareMetal, profiles: readonly ProfileFact[]): ByHost => {
    const bonds = scoresOf(topology, "NetworkBond");
    const named = new Map<string, ResolvedScore<"NetworkBond">[]>();
    for (const bond of bonds) for (const host of namesOf(bond.document.spec.hosts)) append(named, host, bond);
    const open = bonds.filter(({ document }) => document.spec.hosts.names === undefined);
    const made = new Map<string, ProfileFact[]>();
    for (const profile of profiles) append(made, profile.host, profile);
    const candidates = createCandidates(topology.inventory.hosts);
    return {
      bonds: (host) => [...(named.get(host) ?? []), ...open],
      profiles: (host) => made.get(host) ?? [],
      candidates,
      selected: (selection) => candidates(selection).filter((host) => selects(selection, host)),
    };
  },
);

/** The hosts that a selection names, each once. */
function namesOf({ names }: HostSelection): readonly string[] {
  return [...new Set(names ?? [])];
}

function append<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
