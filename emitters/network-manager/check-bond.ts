import { defineBuilder } from "../../compiler/emit/builder.ts";
import { type BareMetal } from "../../compiler/machines/bare-metal.ts";
import type { Candidates } from "../../compiler/machines/candidates.ts";
import { selects } from "../../compiler/resolve/host-selection.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { fieldOf } from "../../formats/json/field-of.ts";
import { checkHost } from "./check-host.ts";
import { checkNetworks } from "./check-networks.ts";
import { networkManagerDiagnostics as catalogue } from "./diagnostics.ts";
import { vlanInterface, vlansOf } from "./networks.ts";
import type { Bond } from "./scores.ts";

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
  (bond: Bond, topology: BareMetal, candidates: Candidates): readonly Diagnostic[] => {
    const selection = bond.document.spec.hosts;
    const hosts = candidates(selection).filter((host) => selects(selection, host));
    const noHosts = catalogue.create(
      "no-hosts",
      { at: fieldOf(bond.id, "spec", "hosts") },
      {
        bond: bond.id,
        topology: topology.name,
      },
    );
    return [
      ...checkOptions(bond),
      ...checkNetworks(bond, topology),
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
    return [catalogue.create("option-misfit", { at: fieldOf(id, "spec", option) }, holes)];
  });
}

function checkNames(bond: Bond): Diagnostic[] {
  const names = [bond.name, ...vlansOf(bond).map((vlan) => vlanInterface(bond, vlan))];
  // One is enough: the longest says by how much the bond's name must shrink.
  const longest = names.reduce((one, other) => (other.length > one.length ? other : one));
  if (longest.length <= longestName) return [];
  const holes = { name: longest, length: longest.length, excess: longest.length - longestName };
  return [catalogue.create("interface-name-too-long", { at: fieldOf(bond.id, "metadata", "name") }, holes)];
}
