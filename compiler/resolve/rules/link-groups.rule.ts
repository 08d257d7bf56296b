import { idOf } from "../../../schemas/document-id.ts";
import { own } from "../../machines/own.ts";
import { at, type Validated } from "../../validate/validated.ts";
import { resolveDiagnostics } from "../diagnostics.ts";
import type { DeviceRule } from "./device-rule.ts";
import type { Links, Port } from "./links.ts";

/** Several ports as one link: how they are joined, and which they are. */
interface LinkGroup {
  /** In words: `NetworkBond/bond0 on Host/w0`. */
  readonly link: string;
  readonly mode: string;
  /** The mode of the same program that needs no group on the switch. */
  readonly other: string;
  readonly stated: { readonly validated: Validated; readonly pointer: string };
  readonly ports: readonly Port[];
}

/**
 * Modes for which the switch must know that the ports are one link: bonding.rst of the kernel ("Switch Configuration"),
 * lagg(4) of FreeBSD.
 */
const groupModes: ReadonlySet<string> = new Set(["802.3ad", "balance-xor", "balance-rr", "broadcast"]);
const groupProtocols: ReadonlySet<string> = new Set(["lacp", "loadbalance", "roundrobin"]);

/** Modes in which the partners agree by LACP: an aggregator takes ports of one speed (IEEE 802.1AX, the operational key). */
const lacpModes: ReadonlySet<string> = new Set(["802.3ad", "lacp"]);

/** Ports that are one link end at one switch, and those joined by LACP have one speed. */
export const linkGroupsRule: DeviceRule = {
  name: "link-groups",
  check(links, { report }) {
    for (const group of [...bondGroups(links), ...firewallGroups(links)]) {
      const cabled = group.ports.filter(({ cable }) => cable !== undefined && links.switchOf(cable.switch));
      const [first, ...others] = cabled;
      const second = others.find(({ cable }) => cable?.switch !== first?.cable?.switch);
      if (first !== undefined && second !== undefined) report(twoSwitches(group, first, second));
      if (!lacpModes.has(group.mode)) continue;
      const [slow, ...rest] = group.ports.filter(({ speed }) => speed !== undefined);
      const fast = rest.find(({ speed }) => speed !== slow?.speed);
      if (slow !== undefined && fast !== undefined) report(mixedSpeeds(group, slow, fast));
    }
  },
};

function twoSwitches(group: LinkGroup, first: Port, second: Port) {
  const switches = [first, second].map(({ cable }) => cable?.switch ?? "");
  return resolveDiagnostics.create(
    "two-switches",
    {
      at: at(second.owner, `${second.pointer}/cable/switch`),
      related: [
        { message: "The other port ends here.", at: at(first.owner, `${first.pointer}/cable/switch`) },
        { message: "They are made one link here.", at: at(group.stated.validated, group.stated.pointer) },
      ],
    },
    {
      link: group.link,
      mode: group.mode,
      first: first.name,
      second: second.name,
      switches: switches.join(" and "),
      other: group.other,
    },
  );
}

function mixedSpeeds(group: LinkGroup, first: Port, second: Port) {
  return resolveDiagnostics.create(
    "mixed-speeds",
    {
      at: at(second.owner, `${second.pointer}/speed`),
      related: [
        { message: "The other port's speed stands here.", at: at(first.owner, `${first.pointer}/speed`) },
        { message: "They are made one link here.", at: at(group.stated.validated, group.stated.pointer) },
      ],
    },
    {
      link: group.link,
      first: first.name,
      slow: first.speed ?? "",
      second: second.name,
      fast: second.speed ?? "",
    },
  );
}

function bondGroups({ bonds }: Links): LinkGroup[] {
  return bonds.flatMap(({ bond, hosts }) => {
    const { mode } = bond.document.spec;
    if (!groupModes.has(mode)) return [];
    return hosts.map(({ host, ports }) => ({
      link: `${idOf(bond.document)} on ${idOf(host.document)}`,
      mode,
      other: "`mode: active-backup`",
      stated: { validated: bond, pointer: "/spec/mode" },
      ports,
    }));
  });
}

function firewallGroups({ firewallLinks }: Links): LinkGroup[] {
  return firewallLinks.flatMap(({ firewall, name, pointer, ports }) => {
    const lagg = own(firewall.document.spec.interfaces, name)?.lagg;
    if (lagg === undefined || !groupProtocols.has(lagg.protocol)) return [];
    return [
      {
        link: `${idOf(firewall.document)} interface ${name}`,
        mode: lagg.protocol,
        other: "`protocol: failover`",
        stated: { validated: firewall, pointer: `${pointer}/lagg` },
        ports,
      },
    ];
  });
}
