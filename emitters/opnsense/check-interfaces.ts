import { defineBuilder } from "../../compiler/emit/builder.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { didYouMean } from "../../diagnostics/did-you-mean.ts";
import { fieldOf } from "../../formats/json/field-of.ts";
import { idOf } from "../../schemas/document-id.ts";
import type { Firewall } from "../../schemas/generated/types.ts";
import { opnsenseDiagnostics as catalogue } from "./diagnostics.ts";
import { type FirewallSite, interfaceNames, networkOf } from "./site.ts";

/** A card that an interface names, and where. */
interface CardUse {
  readonly card: string;
  readonly name: string;
  readonly steps: readonly (string | number)[];
}

/** What the interfaces of a firewall say of each other and of their networks. */
export const checkInterfaces = defineBuilder(
  "opnsense/check-interfaces",
  (firewall: Firewall, site: FirewallSite): readonly Diagnostic[] => [
    ...interfaceNames(firewall).flatMap((name) => checkInterface(site, name)),
    ...checkCards(firewall),
    ...checkNetworks(site),
    ...checkVirtualIps(site),
  ],
);

function checkInterface(site: FirewallSite, name: string): Diagnostic[] {
  const { firewall } = site;
  const one = firewall.spec.interfaces[name];
  const network = networkOf(site, name);
  const at = (...steps: string[]): ReturnType<typeof fieldOf> =>
    fieldOf(idOf(firewall), "spec", "interfaces", name, ...steps);
  const found: Diagnostic[] = [];
  if (one === undefined) return found;
  if (one.dhcp && one.address !== undefined)
    found.push(
      catalogue.create(
        "address-and-dhcp",
        { at: at("dhcp"), related: [{ message: "The address stands here.", at: at("address") }] },
        { name },
      ),
    );
  const needs = [
    ["address", one.address !== undefined, "an address"],
    ["address6", one.address6 !== undefined, "an address"],
    ["vlan", one.vlan !== undefined, "a VLAN"],
  ] as const;
  const need = one.network === undefined ? needs.find(([, isStated]) => isStated) : undefined;
  if (need !== undefined) found.push(catalogue.create("no-network", { at: at(need[0]) }, { name, what: need[2] }));
  if (one.network !== undefined && network === undefined) {
    const { topology } = site;
    const related = [
      { message: "The topology is stated here.", at: fieldOf(idOf(topology.document), "spec", "networks") },
    ];
    const holes = { name, network: `Network/${one.network}`, topology: idOf(topology.document) };
    found.push(catalogue.create("foreign-network", { at: at("network"), related }, holes));
  }
  if (one.vlan !== undefined && network !== undefined && network.spec.vlan === undefined)
    found.push(
      catalogue.create(
        "no-vlan",
        {
          at: at("network"),
          related: [{ message: "The network is stated here.", at: fieldOf(idOf(network), "spec") }],
        },
        { name, network: idOf(network) },
      ),
    );
  const path = pathToItself(firewall, name);
  if (path !== undefined)
    found.push(catalogue.create("parent-cycle", { at: at("vlan", "parent") }, { name, path: path.join(" -> ") }));
  return found;
}

/** The parents from an interface back to itself; undefined where they end. */
function pathToItself({ spec }: Firewall, name: string): string[] | undefined {
  const path = [name];
  for (let at = spec.interfaces[name]?.vlan?.parent; at !== undefined; at = spec.interfaces[at]?.vlan?.parent) {
    if (at === name) return [...path, name];
    if (path.includes(at)) return undefined;
    path.push(at);
  }
  return undefined;
}

function checkCards(firewall: Firewall): Diagnostic[] {
  const first = new Map<string, CardUse>();
  return cardUses(firewall).flatMap((use) => {
    const { card, name, steps } = use;
    const isParent = steps.at(-1) === "parent";
    const at = fieldOf(idOf(firewall), "spec", "interfaces", name, ...steps);
    const known = Object.keys(firewall.spec.devices ?? {});
    if (firewall.spec.devices !== undefined && !known.includes(card)) {
      const words = isParent ? [...known, ...interfaceNames(firewall)] : known;
      const help = didYouMean(card, words, isParent ? "cards and interfaces" : "cards");
      return [catalogue.create("unknown-card", { at, help }, { card })];
    }
    const other = first.get(card);
    // A card may carry VLANs beside what is untagged on it.
    if (isParent && (other === undefined || other.steps[0] === "device")) return [];
    if (other === undefined) {
      first.set(card, use);
      return [];
    }
    const related = [
      {
        message: "The other one stands here.",
        at: fieldOf(idOf(firewall), "spec", "interfaces", other.name, ...other.steps),
      },
    ];
    return [catalogue.create("card-taken", { at, related }, { first: other.name, second: name, card })];
  });
}

/** The cards that interfaces name, those of VLANs last. */
function cardUses(firewall: Firewall): CardUse[] {
  const { interfaces } = firewall.spec;
  const names = interfaceNames(firewall);
  return [
    ...names.flatMap((name): CardUse[] => {
      const { device, lagg } = interfaces[name] ?? {};
      const members = lagg?.devices ?? [];
      return [
        ...(device === undefined ? [] : [{ card: device, name, steps: ["device"] }]),
        ...members.map((card, index) => ({ card, name, steps: ["lagg", "devices", index] })),
      ];
    }),
    ...names.flatMap((name): CardUse[] => {
      const parent = interfaces[name]?.vlan?.parent;
      return parent === undefined || names.includes(parent) ? [] : [{ card: parent, name, steps: ["vlan", "parent"] }];
    }),
  ];
}

function checkNetworks(site: FirewallSite): Diagnostic[] {
  const first = new Map<string, string>();
  return interfaceNames(site.firewall).flatMap((second) => {
    const network = networkOf(site, second);
    const other = network && first.get(network.metadata.name);
    if (network === undefined) return [];
    if (other === undefined) {
      first.set(network.metadata.name, second);
      return [];
    }
    const at = (name: string): ReturnType<typeof fieldOf> =>
      fieldOf(idOf(site.firewall), "spec", "interfaces", name, "network");
    const related = [{ message: "The other one stands here.", at: at(other) }];
    const holes = { first: other, second, network: idOf(network) };
    return [catalogue.create("network-twice", { at: at(second), related }, holes)];
  });
}

/** A further address is one of the network that its interface is in. */
function checkVirtualIps(site: FirewallSite): Diagnostic[] {
  const { firewall } = site;
  return (firewall.spec.virtualIps ?? []).flatMap(({ interface: name }, index) => {
    const at = fieldOf(idOf(firewall), "spec", "virtualIps", index, "interface");
    const names = interfaceNames(firewall);
    if (!names.includes(name)) {
      const help = didYouMean(name, names, "interfaces");
      return [catalogue.create("unknown-interface", { at, help }, { name })];
    }
    return networkOf(site, name) === undefined
      ? [catalogue.create("no-network", { at }, { name, what: "a virtual IP" })]
      : [];
  });
}
