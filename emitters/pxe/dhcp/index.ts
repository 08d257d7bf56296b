import { type ArtifactFile, file } from "../../../compiler/emit/artifact.ts";
import { defineBuilder } from "../../../compiler/emit/builder.ts";
import type { BootFact } from "../../../compiler/emit/facts.ts";
import { type BareMetal, isBareMetal } from "../../../compiler/machines/bare-metal.ts";
import type { ResolvedTopology } from "../../../compiler/resolve/resolved-site.ts";
import { type Diagnostic, hasErrors } from "../../../diagnostics/diagnostic.ts";
import { renderDnsmasq } from "../../../formats/dnsmasq/render.ts";
import { renderKea } from "../../../formats/kea/render.ts";
import { idOf } from "../../../schemas/document-id.ts";
import { checkDhcp } from "./check.ts";
import { buildDnsmasqConfig } from "./dnsmasq.ts";
import { buildKeaConfig } from "./kea.ts";
import { reservationOf } from "./reservation.ts";
import { type ServedNetwork, servedNetworks } from "./scores.ts";

/** Does a program on a host serve DHCP in one of its networks? */
export function isServedHere(topology: ResolvedTopology): topology is BareMetal {
  return isBareMetal(topology) && servedNetworks(topology).length > 0;
}

/** The configuration of the DHCP server of each network that dnsmasq or Kea serves; nothing where the firewall does. */
export function buildDhcpFiles(
  topology: BareMetal,
  boots: readonly BootFact[],
  report: (diagnostic: Diagnostic) => void,
): readonly ArtifactFile[] {
  const found = checkDhcp(topology, boots);
  for (const diagnostic of found) report(diagnostic);
  // What a file can't hold has been said; no other file of the site is written either.
  if (hasErrors(found)) return [];
  return servedNetworks(topology).map((served) => buildDhcpFile(served.service, served, topology, boots).file);
}

const buildDhcpFile = defineBuilder(
  "pxe/dhcp",
  (
    { id }: ServedNetwork["service"],
    served: ServedNetwork,
    { inventory: { hosts } }: BareMetal,
    boots: readonly BootFact[],
  ): { readonly file: ArtifactFile } => {
    const { network, service, server } = served;
    const { name } = network.metadata;
    const reserved = hosts.filter((host) => reservationOf(service.document, network, host) !== undefined);
    const options = {
      target: { kind: "dhcp-server", device: network.spec.bootServer?.host ?? name },
      documents: [id, idOf(network), ...reserved.map(idOf)],
      root: "dhcp",
    };
    return server === "dnsmasq"
      ? { file: file(`dhcp/${name}.conf`, renderDnsmasq(buildDnsmasqConfig(served, reserved, boots)), options) }
      : { file: file(`dhcp/${name}.json`, renderKea(buildKeaConfig(service, served, reserved, boots)), options) };
  },
);
