import type { Network, Switch } from "../../../schemas/generated/types.ts";
import { mtuOf } from "../../machines/bond.ts";
import { at, type Validated } from "../../validate/validated.ts";
import { resolveDiagnostics } from "../diagnostics.ts";
import type { DeviceRule } from "./device-rule.ts";
import type { Links, Port } from "./links.ts";

/** Each switch that a network's hosts and firewalls are cabled to forwards its largest packet. */
export const linkSizesRule: DeviceRule = {
  name: "link-sizes",
  check(links, { report }) {
    for (const [network, cabled] of switchesByNetwork(links))
      for (const [one, port] of cabled) {
        const [mtu, limit] = [mtuOf(network.document), one.document.spec.mtu];
        if (mtu <= limit) continue;
        report(
          resolveDiagnostics.create(
            "mtu-misfit",
            {
              at: at(network, "/spec/mtu"),
              related: [
                { message: "The switch is stated here.", at: at(one, "/spec/mtu") },
                { message: "A cable of the network ends at it.", at: at(port.owner, `${port.pointer}/cable/switch`) },
              ],
            },
            { network: network.document.metadata.name, mtu, switch: one.document.metadata.name, limit },
          ),
        );
      }
  },
};

type Cabled = Map<Validated<Switch>, Port>;

/** The switches that each network meets, each with the first port that is cabled to it. */
function switchesByNetwork(links: Links): Map<Validated<Network>, Cabled> {
  const found = new Map<Validated<Network>, Cabled>();
  const add = (network: Validated<Network>, ports: Iterable<Port>): void => {
    const cabled: Cabled = found.get(network) ?? new Map();
    found.set(network, cabled);
    for (const port of ports) {
      const one = port.cable && links.switchOf(port.cable.switch);
      if (one !== undefined && !cabled.has(one)) cabled.set(one, port);
    }
  };
  for (const { networks, hosts } of links.bonds)
    for (const { network } of networks)
      add(
        network,
        hosts.flatMap(({ ports }) => ports),
      );
  for (const { network, ports } of links.firewallLinks) if (network !== undefined) add(network, ports);
  return found;
}
