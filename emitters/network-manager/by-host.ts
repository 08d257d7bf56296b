import { defineBuilder } from "../../compiler/emit/builder.ts";
import { type Candidates, createCandidates } from "../../compiler/machines/candidates.ts";
import { selects } from "../../compiler/resolve/host-selection.ts";
import type { Host } from "../../schemas/generated/types.ts";
import type { Bond } from "./scores.ts";

/** Which bonds and hosts may concern each other. */
export interface ByHost {
  /** Every host with the bonds that it has, both in their order. */
  readonly all: readonly { readonly host: Host; readonly bonds: readonly Bond[] }[];
  readonly candidates: Candidates;
}

export const orderByHost = defineBuilder(
  "network-manager/by-host",
  (hosts: readonly Host[], bonds: readonly Bond[]): ByHost => {
    const all = hosts.map((host) => ({ host, bonds: [] as Bond[] }));
    const byName = new Map(all.map((one) => [one.host.metadata.name, one]));
    const candidates = createCandidates(hosts);
    for (const bond of bonds)
      for (const host of candidates(bond.document.spec.hosts))
        if (selects(bond.document.spec.hosts, host)) byName.get(host.metadata.name)?.bonds.push(bond);
    return { all, candidates };
  },
);
