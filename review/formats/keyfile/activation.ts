import { interrupts, restart, type Verdict } from "../verdict.ts";

import { type Connection, isPort } from "./connection.ts";

/**
 * What it costs to activate a connection again, which NetworkManager asks for where it can't change a key in place. The
 * times are those of a bond of two ports in mode 802.3ad with a VLAN on it, NetworkManager 1.52 and Linux 6.1: the bond
 * was away for 9.7 s, after a change of its mode for 16 s, a port for 1.2 s, the VLAN for 1.4 s.
 */
export function activation(connection: Connection, why = ""): Verdict {
  const { type } = connection;
  const text = (what: string): string => `${what}${why === "" ? "" : `; ${why}`}`;
  // The bond carries on with its other ports.
  if (isPort(connection))
    return restart(
      "port-re-activated",
      text("one port is activated again, and away for about a second; the others carry on"),
    );
  if (type === "vlan")
    return restart("vlan-re-activated", text("the VLAN is activated again, and away for a second or two"));
  const texts: Readonly<Record<string, string>> = {
    bond: "the bond is activated again: all its ports are released, for about ten seconds",
    bridge: "the bridge is activated again: all its ports are released, for some seconds",
  };
  return {
    level: "interrupts",
    reason: "re-activated",
    text: text(texts[type] ?? "the link is activated again, and down for some seconds"),
  };
}

/** A bond in another mode is taken down as a whole (NetworkManager's reapply refuses it). */
export const modeChange: Verdict = interrupts(
  "re-activated",
  "the bond is activated again in another mode: all its ports are released, for a quarter of a minute",
);
