import { defineBuilder } from "../../compiler/emit/builder.ts";
import type { BootFact } from "../../compiler/emit/facts.ts";
import { type BareMetal } from "../../compiler/machines/bare-metal.ts";
import type { ByHost } from "./by-host.ts";
import { answersOf, type BootClient } from "./clients.ts";
import { type BootPlace, placeOf } from "./place.ts";
import type { Boot } from "./scores.ts";

/** What the DHCP server of each network in which hosts boot must tell them, by the network's name. */
export const buildBootFacts = defineBuilder(
  "pxe/boot-facts",
  (topology: BareMetal, boots: readonly Boot[], byHost: ByHost): readonly BootFact[] =>
    bootFactsOf(topology, boots, byHost).flatMap(
      ({ network }) => buildBootFact(topology, boots, byHost, network.metadata.name) ?? [],
    ),
);

/** Each is a node of its own, so that whoever takes one alone can tell what it rests on. */
const buildBootFact = defineBuilder(
  "pxe/boot-fact",
  (topology: BareMetal, boots: readonly Boot[], byHost: ByHost, network: string): BootFact | undefined =>
    bootFactsOf(topology, boots, byHost).find((fact) => fact.network.metadata.name === network),
);

/** The facts; what is read for them is read by the caller. */
export function bootFactsOf(topology: BareMetal, boots: readonly Boot[], byHost: ByHost): BootFact[] {
  const found = new Map<string, { readonly place: BootPlace; readonly clients: Set<BootClient> }>();
  for (const boot of boots)
    for (const host of byHost.selected(boot.document.spec.hosts)) {
      const place = placeOf(boot, host, topology, byHost);
      if (place === undefined) continue;
      const name = place.network.metadata.name;
      const clients = found.get(name)?.clients ?? new Set();
      for (const client of place.clients) clients.add(client);
      found.set(name, { place, clients });
    }
  return [...found]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(
      ([
        ,
        {
          place: { network, server },
          clients,
        },
      ]) => ({ network, server, answers: answersOf(server, clients) }),
    );
}
