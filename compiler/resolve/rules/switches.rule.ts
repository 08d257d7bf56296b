import { toPointer } from "../../../formats/json/pointer.ts";
import { idOf } from "../../../schemas/document-id.ts";
import { at, type Validated } from "../../validate/validated.ts";
import { resolveDiagnostics } from "../diagnostics.ts";
import type { SiteRuleContext } from "../site-rule.ts";
import type { DeviceRule } from "./device-rule.ts";
import type { Links, MachineTopology } from "./links.ts";

/** The switch that a cable or a bond names is one of its topology's, where that names any. */
export const switchesRule: DeviceRule = {
  name: "switches",
  check(links, context) {
    for (const { bond, topology } of links.bonds) {
      const { cabledTo } = bond.document.spec.ports;
      if (cabledTo !== undefined) judge(bond, "/spec/ports/cabledTo", cabledTo, [topology]);
    }
    for (const [owner, homes] of homesOf(links)) {
      const { document } = owner;
      const field = document.kind === "Host" ? "interfaces" : "devices";
      const ports =
        document.kind === "Host" ? document.spec.interfaces : document.kind === "Firewall" ? document.spec.devices : {};
      for (const [name, { cable }] of Object.entries(ports ?? {}))
        if (cable !== undefined) judge(owner, toPointer(["spec", field, name, "cable", "switch"]), cable.switch, homes);
    }

    function judge(owner: Validated, pointer: string, name: string, homes: readonly MachineTopology[]): void {
      const stated = homes.filter(({ topology }) => topology.document.spec.switches !== undefined);
      const [first] = stated;
      const isThere = stated.some(({ topology }) => topology.document.spec.switches?.includes(name));
      if (first === undefined || isThere || !isKnown(name, context)) return;
      context.report(
        resolveDiagnostics.create(
          "switch-outside",
          {
            at: at(owner, pointer),
            related: [
              { message: "The topology's switches stand here.", at: at(first.topology, "/spec/switches", "key") },
            ],
          },
          { owner: idOf(owner.document), switch: name, topology: first.topology.document.metadata.name },
        ),
      );
    }
  },
};

/** What is no switch of the site at all is told by its reference. */
function isKnown(name: string, { symbols }: SiteRuleContext): boolean {
  return symbols.find("Switch", name) !== undefined;
}

/** The topologies that hold each host and each firewall. */
function homesOf({ topologies }: Links): Map<Validated, MachineTopology[]> {
  const homes = new Map<Validated, MachineTopology[]>();
  for (const topology of topologies) {
    const { hosts, firewall } = topology;
    for (const one of [...hosts, ...(firewall === undefined || firewall === "unknown" ? [] : [firewall])])
      homes.set(one, [...(homes.get(one) ?? []), topology]);
  }
  return homes;
}
