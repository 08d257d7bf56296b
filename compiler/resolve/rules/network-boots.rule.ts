import { toPointer } from "../../../formats/json/pointer.ts";
import { idOf } from "../../../schemas/document-id.ts";
import type { Host, Network, NetworkBoot } from "../../../schemas/generated/types.ts";
import { bootPortOf } from "../../machines/boot-port.ts";
import { own } from "../../machines/own.ts";
import { at, type Validated } from "../../validate/validated.ts";
import { resolveDiagnostics } from "../diagnostics.ts";
import { documentsOf } from "../site-rule.ts";
import { type BootGroup, bootGroups } from "./boots.ts";
import type { DeviceRule } from "./device-rule.ts";
import { type BondLink, offersDhcp } from "./links.ts";

/** A host that boots over the network has a port to do so, on a network that reaches firmware and has a DHCP server. */
export const networkBootsRule: DeviceRule = {
  name: "network-boots",
  check(links, context) {
    for (const boot of documentsOf(context, "NetworkBoot"))
      for (const host of links.homeOf(boot)?.select(boot.document.spec.hosts) ?? [])
        if (bootPortOf(host.document) === undefined) context.report(noPort(boot, host));
    for (const group of bootGroups(links, context)) {
      const { boot, link, network } = group;
      const fault = link === undefined ? undefined : tagged(boot, link);
      if (fault !== undefined) context.report(fault);
      const home = links.homeOf(boot);
      // Where no network has a server, the topology lacks the capability: that is told by the binding.
      if (network?.document.spec.dhcp === undefined && network !== undefined && home && offersDhcp(home, links))
        context.report(noServer(group, network));
    }
  },
};

function noPort(boot: Validated<NetworkBoot>, host: Validated<Host>) {
  return resolveDiagnostics.create(
    "no-boot-port",
    {
      at: at(host, "/spec/interfaces", "key"),
      related: [{ message: "It is selected here.", at: at(boot, "/spec/hosts") }],
    },
    { boot: idOf(boot.document), host: host.document.metadata.name },
  );
}

/** Firmware sends no tags: what it boots over must be the untagged network of the link. */
function tagged(boot: Validated<NetworkBoot>, { bond, networks }: BondLink) {
  const { network: name } = boot.document.spec;
  const carried = bond.document.spec.networks;
  // What is not known of the networks' names is told by the references.
  const isKnown = Object.keys(carried).length === networks.length;
  const isUntagged = ([network, { untagged }]: readonly [string, { readonly untagged: boolean }]): boolean =>
    untagged && (name === undefined || network === name);
  if (!isKnown || Object.entries(carried).some(isUntagged)) return undefined;
  const problem =
    name === undefined
      ? "no network is untagged"
      : own(carried, name) === undefined
        ? `there is no network ${name}`
        : `the network ${name} is tagged`;
  const steps = name === undefined || own(carried, name) === undefined ? [] : [name];
  return resolveDiagnostics.create(
    "tagged-boot",
    {
      at: at(bond, toPointer(["spec", "networks", ...steps]), "key"),
      related: [
        {
          message: "Hosts boot over it here.",
          at: name === undefined ? at(boot, "/spec", "key") : at(boot, "/spec/network"),
        },
      ],
    },
    { boot: idOf(boot.document), bond: idOf(bond.document), problem },
  );
}

function noServer({ boot, link, hosts }: BootGroup, network: Validated<Network>) {
  const { name } = network.document.metadata;
  const asking = hosts.find(({ document }) => document.spec.firstBoot === "dhcp");
  const isStated = boot.document.spec.network !== undefined;
  return resolveDiagnostics.create(
    "no-dhcp-server",
    {
      at: at(boot, isStated ? "/spec/network" : "/spec/hosts"),
      related: [
        { message: "The network is stated here.", at: at(network, "/spec", "key") },
        ...(link === undefined || isStated
          ? []
          : [
              {
                message: "It is that of the boot port.",
                at: at(link.bond, toPointer(["spec", "networks", name]), "key"),
              },
            ]),
        ...(asking === undefined ? [] : [{ message: "A host asks it.", at: at(asking, "/spec/firstBoot") }]),
      ],
    },
    { score: idOf(boot.document), network: name },
  );
}
