import { toPointer } from "../../../formats/json/pointer.ts";
import type { Firewall, Host, Network } from "../../../schemas/generated/types.ts";
import { own } from "../../machines/own.ts";
import { at, type Validated } from "../../validate/validated.ts";
import { resolveDiagnostics } from "../diagnostics.ts";
import { parseIp } from "../ip.ts";
import type { DeviceRule } from "./device-rule.ts";
import { answersIn, type FirewallNeed, firewallsAround, gatewayNeeds, servingNeeds } from "./firewall-needs.ts";
import { holds, type Links } from "./links.ts";

/** Who serves a network by DHCP or with boot files, or leads out of it, has an address in it. */
export const serversRule: DeviceRule = {
  name: "servers",
  check(links, { symbols, report }) {
    const bonds = new Map(
      links.bonds.flatMap((link) => link.networks.map(({ network }) => [network, link] as const)).reverse(),
    );
    for (const network of links.networks) {
      const { bootServer } = network.document.spec;
      const host = bootServer?.host && symbols.find("Host", bootServer.host);
      if (host) checkHost(network, host as Validated<Host>);
      if (!symbols.failedKinds.has("BareMetalTopology")) checkFirewallIsThere(network);
      const serving = servingNeeds(network, links);
      const bond = bonds.get(network);
      const leading = bond === undefined ? [] : gatewayNeeds(network, bond.topology, links);
      const needs = [...serving, ...leading];
      const unmet = needs.find(
        (need) =>
          areNetworksKnown(need.firewall, links) &&
          !needs.some((other) => other.pointer === need.pointer && answersIn(other, network)),
      );
      if (unmet === undefined) continue;
      const carried = bond && {
        message: `${bond.bond.document.metadata.name} carries the network.`,
        at: at(bond.bond, toPointer(["spec", "networks", network.document.metadata.name]), "key"),
      };
      report(
        resolveDiagnostics.create(
          "server-outside",
          {
            at: at(network, unmet.pointer),
            related: [addressOf(unmet, network), ...(carried === undefined ? [] : [carried])],
          },
          {
            server: `The firewall ${unmet.firewall.document.metadata.name}`,
            family: `IPv${unmet.family}`,
            network: network.document.metadata.name,
            role: unmet.role,
            remedy: "Give one of its interfaces this network and an address in it.",
          },
        ),
      );
    }

    function checkHost(network: Validated<Network>, host: Validated<Host>): void {
      const { name } = network.document.metadata;
      const addresses = own(host.document.spec.addresses, name) ?? [];
      if (addresses.some((address) => parseIp(address)?.family === 4)) return;
      report(
        resolveDiagnostics.create(
          "server-outside",
          {
            at: at(network, "/spec/bootServer/host"),
            related: [
              { message: "Its addresses stand here.", at: at(host, toPointer(["spec", "addresses", name]), "key") },
            ],
          },
          {
            server: `The host ${host.document.metadata.name}`,
            family: "IPv4",
            network: name,
            role: "whose boot server it is",
            remedy: `Give it one: \`addresses: {${name}: […]}\`.`,
          },
        ),
      );
    }

    function checkFirewallIsThere(network: Validated<Network>): void {
      const homes = links.topologies.filter((topology) => holds(topology, network));
      const [home] = homes;
      if (network.document.spec.dhcp !== "firewall" || home === undefined) return;
      if (homes.some(({ firewall }) => firewall === "unknown") || firewallsAround(network, links).length > 0) return;
      report(
        resolveDiagnostics.create(
          "no-firewall",
          {
            at: at(network, "/spec/dhcp"),
            related: [{ message: "The topology is stated here.", at: at(home.topology, "/spec", "key") }],
          },
          { network: network.document.metadata.name, topology: home.topology.document.metadata.name },
        ),
      );
    }
  },
};

/** An interface may have the network but for a misspelt name, which is told by itself. */
function areNetworksKnown({ document }: Validated<Firewall>, links: Links): boolean {
  return Object.values(document.spec.interfaces).every(
    ({ network }) => network === undefined || links.networkOf(network) !== undefined,
  );
}

/** The interface that lacks an address, or all of them. */
function addressOf({ firewall }: FirewallNeed, { document: { metadata } }: Validated<Network>) {
  const entries = Object.entries(firewall.document.spec.interfaces);
  const [name] = entries.find(([, one]) => one.network === metadata.name) ?? [];
  return name === undefined
    ? { message: "No interface of the firewall has the network.", at: at(firewall, "/spec/interfaces", "key") }
    : { message: "This interface has the network.", at: at(firewall, toPointer(["spec", "interfaces", name]), "key") };
}
