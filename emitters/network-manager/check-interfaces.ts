import { defineBuilder } from "../../compiler/emit/builder.ts";
import { portsOf } from "../../compiler/machines/bond.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { fieldOf } from "../../formats/json/field-of.ts";
import { isKeyfileText } from "../../formats/keyfile/escape.ts";
import { idOf } from "../../schemas/document-id.ts";
import type { Host } from "../../schemas/generated/types.ts";
import { networkManagerDiagnostics as catalogue } from "./diagnostics.ts";
import { vlanInterface, vlansOf } from "./networks.ts";
import type { Bond } from "./scores.ts";

/** On a host, each interface has one profile, and what an interface states has one to stand in. */
export const checkInterfaces = defineBuilder(
  "network-manager/check-interfaces",
  (host: Host, bonds: readonly Bond[]): readonly Diagnostic[] => {
    const owners = new Map<string, Bond>();
    const found: Diagnostic[] = [];
    for (const bond of bonds)
      for (const name of interfacesOf(bond, host)) {
        const other = owners.get(name);
        if (other === undefined) owners.set(name, bond);
        else
          found.push(
            catalogue.create(
              "interface-taken",
              {
                at: fieldOf(bond.id, "spec", "ports"),
                related: [{ message: "The other profile comes from here.", at: fieldOf(other.id, "spec") }],
              },
              { host: idOf(host), first: other.id, second: bond.id, name },
            ),
          );
      }
    return [...found, ...checkAuthentication(host, owners)];
  },
);

/** Only the ports of bonds have profiles. */
function checkAuthentication(host: Host, owners: ReadonlyMap<string, Bond>): Diagnostic[] {
  const id = idOf(host);
  return Object.entries(host.spec.interfaces).flatMap(([name, { authentication }]) => {
    if (authentication === undefined) return [];
    const steps = ["spec", "interfaces", name, "authentication"];
    if (!owners.has(name))
      return [catalogue.create("authentication-unused", { at: fieldOf(id, ...steps) }, { name, host: id })];
    if (isKeyfileText(authentication.identity)) return [];
    return [catalogue.create("unwritable-text", { at: fieldOf(id, ...steps, "identity") }, { field: "identity" })];
  });
}

function interfacesOf(bond: Bond, host: Host): string[] {
  return [bond.name, ...portsOf(bond.document, host), ...vlansOf(bond).map((vlan) => vlanInterface(bond, vlan))];
}
