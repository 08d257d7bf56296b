import type { Host, HostSelection } from "../../schemas/generated/types.ts";

/** The hosts that a selection may take, by name. Whoever asks looks at the selection again. */
export type Candidates = (selection: HostSelection) => readonly Host[];

/** Finds candidates without a look at every host: those that a selection names, or all. Ten thousand bonds of one host each stay cheap. */
export function createCandidates(hosts: readonly Host[]): Candidates {
  const byName = new Map(hosts.map((host) => [host.metadata.name, host]));
  return ({ names }) =>
    names === undefined ? hosts : [...new Set(names)].sort().flatMap((name) => byName.get(name) ?? []);
}
