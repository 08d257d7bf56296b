import { defineBuilder } from "../../compiler/emit/builder.ts";
import { selects } from "../../compiler/resolve/host-selection.ts";
import type { DiagnosticContext } from "../../diagnostics/define.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { fieldOf } from "../../formats/json/field-of.ts";
import type { PointerStep } from "../../formats/json/pointer.ts";
import type { Host } from "../../schemas/generated/types.ts";
import { networkManagerDiagnostics as catalogue } from "./diagnostics.ts";
import { type BondNetwork, linkMtu, mtuOf, networksOf, vlanInterface, vlansOf } from "./networks.ts";
import { bondMac, portsOf } from "./ports.ts";
import type { BareMetal, Bond } from "./scores.ts";

/** The longest name of an interface: IFNAMSIZ of the kernel less the byte that ends it. */
const longestName = 15;

/** The modes that an option has a meaning for: `_bond_option_unsupp_mode` of libnm, bonding.rst of the kernel. */
const modesOf = {
  lacpRate: ["802.3ad"],
  primary: ["active-backup", "balance-tlb", "balance-alb"],
  xmitHashPolicy: ["802.3ad", "balance-xor", "balance-tlb"],
} as const satisfies Readonly<Record<string, readonly Bond["document"]["spec"]["mode"][]>>;

/** What NetworkManager or the kernel would refuse of a bond, or drop without a word. */
export const checkBond = defineBuilder(
  "network-manager/check-bond",
  (bond: Bond, topology: BareMetal): readonly Diagnostic[] => {
    const hosts = topology.inventory.hosts.filter((host) => selects(bond.document.spec.hosts, host));
    const noHosts = catalogue.create("no-hosts", at(bond.id, "spec", "hosts"), {
      bond: bond.id,
      topology: topology.name,
    });
    return [
      ...checkOptions(bond),
      ...checkNetworks(bond),
      ...checkMtu(bond),
      ...checkNames(bond),
      ...(hosts.length === 0 ? [noHosts] : hosts.flatMap((host) => checkHost(bond, host))),
    ];
  },
);

function checkOptions({ id, document: { spec } }: Bond): Diagnostic[] {
  return (["lacpRate", "primary", "xmitHashPolicy"] as const).flatMap((option) => {
    const modes: readonly string[] = modesOf[option];
    if (spec[option] === undefined || modes.includes(spec.mode)) return [];
    const holes = { option, mode: spec.mode, modes: modes.join(", ") };
    return [catalogue.create("option-misfit", at(id, "spec", option), holes)];
  });
}

function checkNetworks(bond: Bond): Diagnostic[] {
  const networks = networksOf(bond);
  const [first, ...others] = networks.filter(({ untagged }) => untagged);
  return [
    ...networks.flatMap((one) => {
      if (one.untagged || one.network.spec.vlan !== undefined) return [];
      const place = at(bond.id, "spec", "networks", one.network.metadata.name);
      const related = [{ message: "The network is stated here.", at: fieldOf(nameOf(one), "spec") }];
      return [catalogue.create("no-vlan", { ...place, related }, { network: nameOf(one), bond: bond.id })];
    }),
    ...(first === undefined ? [] : others.map((second) => twoUntagged(bond, first, second))),
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
    { first: nameOf(first), second: nameOf(second), bond: bond.id },
  );
}

function nameOf({ network }: BondNetwork): string {
  return `Network/${network.metadata.name}`;
}

/** An interface has one MTU: what is untagged shares that of the widest VLAN. */
function checkMtu(bond: Bond): Diagnostic[] {
  const networks = networksOf(bond).map(({ network }) => network);
  const untagged = networksOf(bond).find((one) => one.untagged)?.network;
  const widest = networks.find((network) => mtuOf(network) === linkMtu(bond));
  if (untagged === undefined || widest === undefined || mtuOf(untagged) === mtuOf(widest)) return [];
  const widestId = `Network/${widest.metadata.name}`;
  const context = {
    ...at(bond.id, "spec", "networks", untagged.metadata.name),
    related: [{ message: "The larger packets come from here.", at: fieldOf(widestId, "spec", "mtu") }],
  };
  const holes = {
    bond: bond.id,
    mtu: mtuOf(widest),
    untagged: `Network/${untagged.metadata.name}`,
    own: mtuOf(untagged),
    network: widestId,
  };
  return [catalogue.create("untagged-mtu", context, holes)];
}

function checkNames(bond: Bond): Diagnostic[] {
  const names = [bond.name, ...vlansOf(bond).map((vlan) => vlanInterface(bond, vlan))];
  // One is enough: the longest says by how much the bond's name must shrink.
  const longest = names.reduce((one, other) => (other.length > one.length ? other : one));
  if (longest.length <= longestName) return [];
  const holes = { name: longest, length: longest.length, excess: longest.length - longestName };
  return [catalogue.create("interface-name-too-long", at(bond.id, "metadata", "name"), holes)];
}

function checkHost(bond: Bond, host: Host): Diagnostic[] {
  const ports = portsOf(bond, host);
  const { primary } = bond.document.spec;
  const hostId = `Host/${host.metadata.name}`;
  const related = [{ message: "The bond is stated here.", at: fieldOf(bond.id, "spec", "ports") }];
  const interfaces = { ...at(hostId, "spec", "interfaces"), related };
  if (ports.length === 0) return [catalogue.create("no-ports", interfaces, { bond: bond.id, host: hostId })];
  const leased = networksOf(bond).find(({ network }) => network.spec.addressing === "dhcp");
  const found: Diagnostic[] = [];
  if (leased !== undefined && bondMac(bond, host) === undefined)
    found.push(
      catalogue.create("no-boot-port", interfaces, {
        bond: bond.id,
        host: hostId,
        network: `Network/${leased.network.metadata.name}`,
      }),
    );
  if (primary !== undefined && !ports.includes(primary))
    found.push(
      catalogue.create(
        "primary-not-a-port",
        {
          ...at(bond.id, "spec", "primary"),
          related: [{ message: "The interfaces stand here.", at: fieldOf(hostId, "spec", "interfaces") }],
        },
        { primary, bond: bond.id, host: hostId, ports: ports.join(", ") },
      ),
    );
  return found;
}

function at(document: string, ...steps: readonly PointerStep[]): DiagnosticContext {
  return { at: fieldOf(document, ...steps) };
}
