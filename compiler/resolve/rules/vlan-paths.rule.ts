import { joinWords } from "../../../diagnostics/did-you-mean.ts";
import { toPointer } from "../../../formats/json/pointer.ts";
import { idOf } from "../../../schemas/document-id.ts";
import type { Network, Switch } from "../../../schemas/generated/types.ts";
import { at, type Validated } from "../../validate/validated.ts";
import { resolveDiagnostics } from "../diagnostics.ts";
import type { DeviceRule } from "./device-rule.ts";
import { gatewayNeeds, servingNeeds } from "./firewall-needs.ts";
import type { BondLink, FirewallLink, Links, Port } from "./links.ts";

/**
 * A network of a bond gets to the firewall that it needs: hosts and firewall end at one switch, or both switches lead the
 * network on by a port that is neither a host's nor a firewall's. Where a cable is not stated, nobody can tell.
 */
export const vlanPathsRule: DeviceRule = {
  name: "vlan-paths",
  check(links, { symbols, report }) {
    if (symbols.failedKinds.has("Switch")) return;
    const told = new Set<string>();
    for (const link of links.bonds) {
      const near = switchesOf(
        link.hosts.flatMap(({ ports }) => ports),
        links,
      );
      for (const { network } of link.networks)
        for (const exit of exitsOf(network, link, links)) {
          const far = switchesOf(exit.ports, links);
          if (exit.ports.some(({ cable }) => cable === undefined) || far.size === 0) continue;
          for (const [from, port] of near) {
            const lacking = gap(from, [...far.keys()], network);
            const key = [from, exit.firewall, network].map((one) => idOf(one.document)).join(" ");
            if (lacking.length === 0 || told.has(key)) continue;
            told.add(key);
            report(missing({ link, network, exit, from, port, far: [...far.keys()], lacking }));
          }
        }
    }
  },
};

interface Gap {
  readonly link: BondLink;
  readonly network: Validated<Network>;
  readonly exit: FirewallLink;
  readonly from: Validated<Switch>;
  readonly port: Port;
  readonly far: readonly Validated<Switch>[];
  readonly lacking: readonly Validated<Switch>[];
}

function missing({ link, network, exit, from, port, far, lacking }: Gap) {
  const { name } = network.document.metadata;
  return resolveDiagnostics.create(
    "no-path",
    {
      at: at(link.bond, toPointer(["spec", "networks", name]), "key"),
      related: [
        { message: "A host's cable ends here.", at: at(port.owner, `${port.pointer}/cable`) },
        { message: "The firewall has it here.", at: at(exit.firewall, exit.pointer, "key") },
        ...lacking.map((one) => ({
          message: `The ports of ${one.document.metadata.name} stand here.`,
          at: at(one, "/spec/ports", "key"),
        })),
      ],
    },
    {
      network: name,
      bond: idOf(link.bond.document),
      from: from.document.metadata.name,
      to: joinWords(far.map(nameOf), "or"),
      firewall: exit.firewall.document.metadata.name,
      lacking: joinWords(lacking.map(nameOf), "and"),
    },
  );
}

/** The interfaces by which the firewall that a network needs is in it. */
function exitsOf(network: Validated<Network>, { topology }: BondLink, links: Links): FirewallLink[] {
  const needs = [...servingNeeds(network, links), ...gatewayNeeds(network, topology, links)];
  const needed = new Set(needs.map(({ firewall }) => firewall));
  return links.firewallLinks.filter((link) => link.network === network && needed.has(link.firewall));
}

/** The switches at the other ends of some ports, each with the first port that is cabled to it. */
function switchesOf(ports: readonly Port[], links: Links): Map<Validated<Switch>, Port> {
  const found = new Map<Validated<Switch>, Port>();
  for (const port of ports) {
    const one = port.cable && links.switchOf(port.cable.switch);
    if (one !== undefined && !found.has(one)) found.set(one, port);
  }
  return found;
}

/** The switches that do not lead a network on, of the two ends of its way. */
function gap(from: Validated<Switch>, far: readonly Validated<Switch>[], network: Validated<Network>) {
  if (far.includes(from)) return [];
  const ends = far.some((one) => leadsOn(one, network)) ? [] : far;
  return [...(leadsOn(from, network) ? [] : [from]), ...ends];
}

function leadsOn({ document }: Validated<Switch>, network: Validated<Network>): boolean {
  const { name } = network.document.metadata;
  return Object.values(document.spec.ports ?? {}).some(
    ({ tagged, untagged }) => untagged === name || (tagged ?? []).includes(name),
  );
}

function nameOf({ document }: Validated<Switch>): string {
  return document.metadata.name;
}
