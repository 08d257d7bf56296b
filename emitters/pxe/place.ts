import { type BareMetal } from "../../compiler/machines/bare-metal.ts";
import { bootPortOf, type HostPort } from "../../compiler/machines/boot-port.ts";
import { type BootServer, bootServerOf } from "../../compiler/machines/boot-server.ts";
import type { Host, Network } from "../../schemas/generated/types.ts";
import type { ByHost } from "./by-host.ts";
import { type BootClient, clientsOf } from "./clients.ts";
import { bootNetworkOf } from "./links.ts";
import type { Boot } from "./scores.ts";

/** Where a host boots: over which port and network, from whom, and as whom it asks. */
export interface BootPlace {
  readonly port: HostPort;
  readonly network: Network;
  readonly server: BootServer;
  readonly clients: ReadonlySet<BootClient>;
}

/** As much of it as the documents say. */
export function partsOfPlace(boot: Boot, host: Host, topology: BareMetal, byHost: ByHost): Partial<BootPlace> {
  const port = bootPortOf(host);
  if (port === undefined) return {};
  const network = bootNetworkOf(boot, host, port, topology, byHost);
  if (network === undefined) return { port };
  const server = bootServerOf(network, topology.inventory);
  if (server === undefined) return { port, network };
  return { port, network, server, clients: clientsOf(boot.document, host, server) };
}

/** All of it; undefined where something is missing, of which the check has told. */
export function placeOf(boot: Boot, host: Host, topology: BareMetal, byHost: ByHost): BootPlace | undefined {
  const place = partsOfPlace(boot, host, topology, byHost);
  return isWhole(place) ? place : undefined;
}

/** Is nothing missing? Each part follows from those before it. */
export function isWhole(place: Partial<BootPlace>): place is BootPlace {
  return place.clients !== undefined;
}
