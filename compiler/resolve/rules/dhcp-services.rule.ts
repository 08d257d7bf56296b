import { didYouMean } from "../../../diagnostics/did-you-mean.ts";
import { idOf } from "../../../schemas/document-id.ts";
import type { DhcpService, Network } from "../../../schemas/generated/types.ts";
import { at, type Validated } from "../../validate/validated.ts";
import { resolveDiagnostics } from "../diagnostics.ts";
import { documentsOf } from "../site-rule.ts";
import type { DeviceRule } from "./device-rule.ts";
import { offersDhcp } from "./links.ts";

/** A network has one DHCP service, by the server that it names, and what is lent out is a range that it has. */
export const dhcpServicesRule: DeviceRule = {
  name: "dhcp-services",
  check(links, context) {
    const first = new Map<Validated<Network>, Validated<DhcpService>>();
    for (const service of documentsOf(context, "DhcpService")) {
      const network = links.networkOf(service.document.spec.network);
      if (network === undefined) continue;
      const other = first.get(network);
      if (other === undefined) first.set(network, service);
      else context.report(twoServices(other, service, network));
      const home = links.homeOf(service);
      // Where no network has a server, the topology lacks the capability: that is told by the binding.
      if (network.document.spec.dhcp === undefined && home !== undefined && offersDhcp(home, links))
        context.report(noServer(service, network));
      const problem = unknownRange(service, network);
      if (problem !== undefined) context.report(problem);
    }
  },
};

function twoServices(first: Validated<DhcpService>, second: Validated<DhcpService>, network: Validated<Network>) {
  return resolveDiagnostics.create(
    "two-dhcp-services",
    {
      at: at(second, "/spec/network"),
      related: [{ message: "The other one stands here.", at: at(first, "/spec/network") }],
    },
    { first: idOf(first.document), second: idOf(second.document), network: network.document.metadata.name },
  );
}

function noServer(service: Validated<DhcpService>, network: Validated<Network>) {
  return resolveDiagnostics.create(
    "no-dhcp-server",
    {
      at: at(service, "/spec/network"),
      related: [{ message: "The network is stated here.", at: at(network, "/spec", "key") }],
    },
    { score: idOf(service.document), network: network.document.metadata.name },
  );
}

function unknownRange(service: Validated<DhcpService>, network: Validated<Network>) {
  const { range } = service.document.spec;
  const { ipv4, ipv6 } = network.document.spec;
  const names = [...Object.keys(ipv4?.ranges ?? {}), ...Object.keys(ipv6?.ranges ?? {})];
  if (range === undefined || names.includes(range)) return undefined;
  return resolveDiagnostics.create(
    "unknown-range",
    {
      at: at(service, "/spec/range"),
      related: [
        { message: "The network is stated here.", at: at(network, ipv4 === undefined ? "/spec" : "/spec/ipv4/ranges") },
      ],
    },
    {
      network: network.document.metadata.name,
      range,
      suggestion: didYouMean(range, names, "ranges") || "It has no ranges: give it one by `ranges`.",
    },
  );
}
