import { type BareMetal } from "../../compiler/machines/bare-metal.ts";
import { mtuOf } from "../../compiler/machines/bond.ts";
import { type BondNetwork, networksOf } from "../../compiler/machines/bond-networks.ts";
import type { DiagnosticContext } from "../../diagnostics/define.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { fieldOf } from "../../formats/json/field-of.ts";
import type { PointerStep } from "../../formats/json/pointer.ts";
import { idOf } from "../../schemas/document-id.ts";
import { networkManagerDiagnostics as catalogue } from "./diagnostics.ts";
import { families, familyName, isOfFamily } from "./families.ts";
import { linkMtu } from "./networks.ts";
import type { Bond } from "./scores.ts";

/** What is wrong with the networks of a bond, whatever its hosts. */
export function checkNetworks(bond: Bond, topology: BareMetal): Diagnostic[] {
  const networks = networksOf(bond);
  const [first, ...others] = networks.filter(({ untagged }) => untagged);
  return [
    ...networks.flatMap((one) => {
      if (one.untagged || one.network.spec.vlan !== undefined) return [];
      const place = at(bond.id, "spec", "networks", one.network.metadata.name);
      const related = [{ message: "The network is stated here.", at: fieldOf(idOf(one.network), "spec") }];
      return [catalogue.create("no-vlan", { ...place, related }, { network: idOf(one.network), bond: bond.id })];
    }),
    ...(first === undefined ? [] : others.map((second) => twoUntagged(bond, first, second))),
    ...checkMtu(bond),
    ...checkMembership(bond, topology),
    ...checkNameServers(bond),
  ];
}

function twoUntagged(bond: Bond, first: BondNetwork, second: BondNetwork): Diagnostic {
  const steps = ["spec", "networks"];
  return catalogue.create(
    "two-untagged",
    {
      ...at(bond.id, ...steps, second.network.metadata.name),
      related: [{ message: "The other one stands here.", at: fieldOf(bond.id, ...steps, first.network.metadata.name) }],
    },
    { first: idOf(first.network), second: idOf(second.network), bond: bond.id },
  );
}

function checkMembership(bond: Bond, topology: BareMetal): Diagnostic[] {
  const own = new Set(topology.inventory.networks.map(({ metadata }) => metadata.name));
  return networksOf(bond)
    .filter(({ network }) => !own.has(network.metadata.name))
    .map((one) => {
      const place = at(bond.id, "spec", "networks", one.network.metadata.name);
      const related = [
        { message: "Its networks stand here.", at: fieldOf(idOf(topology.document), "spec", "networks") },
      ];
      const holes = { network: idOf(one.network), bond: bond.id, topology: topology.name };
      return catalogue.create("foreign-network", { ...place, related }, holes);
    });
}

/** A name server stands in the section of its family, which only an interface with addresses of that family has. */
function checkNameServers(bond: Bond): Diagnostic[] {
  const written = networksOf(bond).filter(({ network }) => network.spec.addressing === "static");
  return written.flatMap((one) =>
    families
      .filter((family) => one.network.spec[family] === undefined)
      .flatMap((family) =>
        (one.network.spec.dns ?? []).flatMap((server, index) => {
          if (!isOfFamily(server, family)) return [];
          const holes = { server, family: familyName[family], network: idOf(one.network) };
          return [catalogue.create("name-server-left-out", at(idOf(one.network), "spec", "dns", index), holes)];
        }),
      ),
  );
}

/** An interface has one MTU: what is untagged shares that of the widest VLAN. */
function checkMtu(bond: Bond): Diagnostic[] {
  const networks = networksOf(bond).map(({ network }) => network);
  const untagged = networksOf(bond).find((one) => one.untagged)?.network;
  const widest = networks.find((network) => mtuOf(network) === linkMtu(bond));
  if (untagged === undefined || widest === undefined || mtuOf(untagged) === mtuOf(widest)) return [];
  const widestId = idOf(widest);
  const context = {
    ...at(bond.id, "spec", "networks", untagged.metadata.name),
    related: [{ message: "The larger packets come from here.", at: fieldOf(widestId, "spec", "mtu") }],
  };
  const holes = {
    bond: bond.id,
    mtu: mtuOf(widest),
    untagged: idOf(untagged),
    own: mtuOf(untagged),
    network: widestId,
  };
  return [catalogue.create("untagged-mtu", context, holes)];
}

function at(document: string, ...steps: readonly PointerStep[]): DiagnosticContext {
  return { at: fieldOf(document, ...steps) };
}
