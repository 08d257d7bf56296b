import { defineBuilder } from "../../compiler/emit/builder.ts";
import { selects } from "../../compiler/resolve/host-selection.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Host } from "../../schemas/generated/types.ts";
import { networkManagerDiagnostics as catalogue } from "./diagnostics.ts";
import { vlanInterface, vlansOf } from "./networks.ts";
import { portsOf } from "./ports.ts";
import type { BareMetal, Bond } from "./scores.ts";

/** On a host, each interface has one profile. */
export const checkInterfaces = defineBuilder(
  "network-manager/check-interfaces",
  (topology: BareMetal, bonds: readonly Bond[]): readonly Diagnostic[] =>
    topology.inventory.hosts.flatMap((host) => checkHostInterfaces(host, bonds)),
);

function checkHostInterfaces(host: Host, bonds: readonly Bond[]): Diagnostic[] {
  const owners = new Map<string, Bond>();
  const found: Diagnostic[] = [];
  for (const bond of bonds.filter(({ document }) => selects(document.spec.hosts, host)))
    for (const name of interfacesOf(bond, host)) {
      const other = owners.get(name);
      if (other === undefined) owners.set(name, bond);
      else
        found.push(
          catalogue.create(
            "interface-taken",
            {
              at: { document: bond.id, pointer: "/spec/ports" },
              related: [
                { message: "The other profile comes from here.", at: { document: other.id, pointer: "/spec" } },
              ],
            },
            { host: `Host/${host.metadata.name}`, first: other.id, second: bond.id, name },
          ),
        );
    }
  return found;
}

function interfacesOf(bond: Bond, host: Host): string[] {
  return [bond.name, ...portsOf(bond, host), ...vlansOf(bond).map((vlan) => vlanInterface(bond, vlan))];
}
