import { idOf } from "../../../schemas/document-id.ts";
import type { Host } from "../../../schemas/generated/types.ts";
import { at, type Validated } from "../../validate/validated.ts";
import { resolveDiagnostics } from "../diagnostics.ts";
import { type BootGroup, bootGroups } from "./boots.ts";
import type { DeviceRule } from "./device-rule.ts";
import type { BondLink } from "./links.ts";

/** Modes whose ports the switch takes as one link at all times, with nobody to ask (bonding.rst, "Switch Configuration"). */
const staticModes: ReadonlySet<string> = new Set(["balance-xor", "balance-rr", "broadcast"]);

/** A host can read what it boots, and its first configuration, before its bond is up. */
export const firstBootRule: DeviceRule = {
  name: "first-boot",
  check(links, context) {
    for (const group of bootGroups(links, context)) {
      const { boot, link, hosts } = group;
      if (link === undefined) continue;
      const { mode } = link.bond.document.spec;
      if (staticModes.has(mode)) context.report(deaf(group, link));
      if (mode !== "802.3ad" || boot.document.spec.ignition === undefined) continue;
      for (const host of hosts)
        if (host.document.spec.firstBoot === undefined) context.report(unreachable(group, link, host));
    }
  },
};

function deaf({ boot }: BootGroup, { bond }: BondLink) {
  return resolveDiagnostics.create(
    "static-bond-boot",
    {
      at: at(bond, "/spec/mode"),
      related: [{ message: "Hosts of the bond boot here.", at: at(boot, "/spec/hosts") }],
    },
    { boot: idOf(boot.document), bond: idOf(bond.document), mode: bond.document.spec.mode },
  );
}

function unreachable({ boot }: BootGroup, { bond }: BondLink, host: Validated<Host>) {
  return resolveDiagnostics.create(
    "no-first-boot",
    {
      at: at(host, "/spec", "key"),
      related: [
        { message: "The bond is stated here.", at: at(bond, "/spec/mode") },
        { message: "The configuration is given here.", at: at(boot, "/spec/ignition", "key") },
      ],
    },
    { host: host.document.metadata.name, bond: idOf(bond.document) },
  );
}
