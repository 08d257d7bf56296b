import { type ParsedEntry, type ParsedKeyfile, parseKeyfile, readText } from "../../formats/keyfile/parse.ts";
import type { Effect, FieldChange } from "../change.ts";
import { isSecretName, showSecret, showValue } from "../shown-value.ts";
import { defineFormat } from "./reader.ts";

interface Connection {
  readonly device: string;
  readonly id: string;
  /** vlan, bond, ethernet … */
  readonly type: string;
  /** By `[<section>] <key>`. */
  readonly keys: ReadonlyMap<string, ParsedEntry>;
}

/** NetworkManager's connections, by machine and id: nm-settings-keyfile(5). */
export const keyfileFormat = defineFormat<Connection>({
  matches: (path) => path.endsWith(".nmconnection"),
  read: ({ path, text, device }) => {
    const parsed = parseKeyfile(text);
    if (parsed.faults.length > 0) return undefined;
    const keys = keysOf(parsed);
    const said = (key: string): string | undefined => {
      const entry = keys.get(`[connection] ${key}`);
      return entry === undefined ? undefined : readText(entry);
    };
    const machine = /(?:^|\/)network-manager\/([^/]+)\//.exec(path)?.[1] ?? device;
    const id = said("id") ?? path;
    return [{ id: `${machine}\0${id}`, value: { device: machine, id, type: said("type") ?? "", keys } }];
  },
  compare: (before, after) => {
    const connection = after ?? before;
    if (connection === undefined) return undefined;
    const name = `connection ${connection.device}/${connection.id}`;
    if (before === undefined)
      return { name, fields: [], effects: [{ level: "none", reason: "inert", text: "nothing until it is activated" }] };
    if (after === undefined)
      return {
        name,
        fields: [],
        effects: [
          { level: "interrupts", reason: "link-removed", text: "the link goes down, and its addresses with it" },
        ],
      };
    const changed = [...new Set([...before.keys.keys(), ...after.keys.keys()])].filter(
      (key) => before.keys.get(key)?.raw !== after.keys.get(key)?.raw,
    );
    if (changed.length === 0) return undefined;
    const effects = new Map<string, Effect>();
    for (const key of changed) {
      const effect = { ...judgeKey(key, before, after), field: key };
      if (!effects.has(effect.reason)) effects.set(effect.reason, effect);
    }
    return { name, fields: changed.map((key) => fieldOf(key, before, after)), effects: [...effects.values()] };
  },
});

/** Bond options that NetworkManager changes in place (nm-device-bond.c, can_reapply_change). */
const bondInPlace =
  /^\[bond\] (miimon|updelay|downdelay|arp_.*|primary|primary_reselect|active_slave|ad_actor_system|ad_actor_sys_prio|all_slaves_active|lp_interval|min_links|packets_per_slave|resend_igmp|use_carrier|xmit_hash_policy|num_grat_arp|num_unsol_na|peer_notif_delay)$/;
const inPlace =
  /^\[connection\] (id|stable-id|autoconnect|autoconnect-priority|autoconnect-slaves|autoconnect-ports|zone|metered|lldp|mdns|llmnr|dns-over-tls|mptcp-flags|wait-activation-delay)$/;

/** What a changed key does, as NetworkManager's reapply allows it, and as an LACP bond behaved when it was activated again. */
function judgeKey(key: string, before: Connection, after: Connection): Omit<Effect, "field"> {
  if (/^\[ipv[46]\] (address\d*|method|gateway|may-fail)$/.test(key))
    return {
      level: "interrupts",
      reason: "address",
      text: "the machine answers at another address, or by another gateway",
    };
  if (/\] (mtu)$/.test(key)) {
    const hadSection = [...before.keys.keys()].some((other) => other.startsWith("[ethernet] "));
    const text = "the MTU changes: packets are lost for about a second";
    return hadSection
      ? { level: "interrupts", reason: "mtu", text }
      : { level: "interrupts", reason: "mtu", text: `${text}, after an activation: the section is new` };
  }
  if (/^\[ipv[46]\] /.test(key) || inPlace.test(key) || bondInPlace.test(key))
    return { level: "reload", reason: "reapplied", text: "changed in place, the link stays up" };
  if (key.startsWith("[vlan] "))
    return {
      level: "interrupts",
      reason: "other-network",
      text: "the VLAN is activated again, on another number or parent",
    };
  if (/^\[connection\] (controller|master|port-type|slave-type|interface-name|type)$/.test(key))
    return { level: "interrupts", reason: "re-activated", text: "the link is activated again, in another place" };
  if (after.type === "bond" || after.type === "bridge")
    return {
      level: "interrupts",
      reason: "re-activated",
      text: `the ${after.type} is activated again: all its ports are released, for about ten seconds`,
    };
  if (/^\[(ethernet|802-3-ethernet)\] mac-address$/.test(key))
    return { level: "interrupts", reason: "other-device", text: "the connection belongs to another network card" };
  if (/^\[(bond-port|bridge-port)\] /.test(key) || hasController(after))
    return { level: "restart", reason: "port-re-activated", text: "one port is activated again, the others carry on" };
  return { level: "interrupts", reason: "re-activated", text: "the link is activated again" };
}

function hasController({ keys }: Connection): boolean {
  return keys.has("[connection] controller") || keys.has("[connection] master");
}

function keysOf({ sections }: ParsedKeyfile): ReadonlyMap<string, ParsedEntry> {
  return new Map(sections.flatMap(({ name, entries }) => entries.map((entry) => [`[${name}] ${entry.key}`, entry])));
}

function fieldOf(key: string, before: Connection, after: Connection): FieldChange {
  const shown = ({ raw }: ParsedEntry): string => (isSecretName(key) ? showSecret(raw) : showValue(raw));
  const [left, right] = [before.keys.get(key), after.keys.get(key)];
  return {
    path: key,
    ...(left === undefined ? {} : { before: shown(left) }),
    ...(right === undefined ? {} : { after: shown(right) }),
  };
}
