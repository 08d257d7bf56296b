// Written by devices/opnsense/generate.ts. Do not edit.
// From the model OPNsense.Interfaces.Lagg of OPNsense 26.7.2, BSD-2-Clause: see THIRD_PARTY_NOTICES.
import type { MountDescription } from "../description.ts";

/** OPNsense.Interfaces.Lagg 1.0.0, at /laggs. */
export const laggMount = {
  model: "OPNsense.Interfaces.Lagg",
  mount: "/laggs",
  version: "1.0.0",
  lists: [
    {
      path: "lagg",
      fields: [
        { name: "laggif", required: true, type: "text", mask: { source: "^(?:^lagg(\\d)*$)$", flags: "u" } },
        { name: "members", required: true, list: true, type: "device" },
        { name: "primary_member", type: "device" },
        {
          name: "proto",
          required: true,
          default: "lacp",
          type: "option",
          options: ["none", "lacp", "failover", "fec", "loadbalance", "roundrobin"],
        },
        { name: "lacp_fast_timeout", required: true, default: "0", type: "boolean" },
        { name: "use_flowid", type: "option", options: ["", "1", "0"] },
        { name: "lagghash", list: true, type: "option", options: ["l2", "l3", "l4"] },
        { name: "lacp_strict", type: "option", options: ["", "1", "0"] },
        { name: "mtu", type: "integer", minimum: 576, maximum: 65535 },
        { name: "descr", type: "text", maximumLength: 255 },
      ],
      constraints: [{ rule: "unique", fields: ["laggif"] }],
    },
  ],
} as const satisfies MountDescription;

/** An item of `lagg`. What is left out holds its default. */
export interface Lagg {
  /** text, required. */
  readonly laggif: string;
  /** device, required. */
  readonly members: readonly string[];
  /** device. */
  readonly primary_member?: string;
  /** option, required, default "lacp". */
  readonly proto?: "none" | "lacp" | "failover" | "fec" | "loadbalance" | "roundrobin";
  /** boolean, required, default "0". */
  readonly lacp_fast_timeout?: boolean;
  /** option. */
  readonly use_flowid?: "" | "1" | "0";
  /** option. */
  readonly lagghash?: readonly ("l2" | "l3" | "l4")[];
  /** option. */
  readonly lacp_strict?: "" | "1" | "0";
  /** integer 576 to 65535. */
  readonly mtu?: number;
  /** text. */
  readonly descr?: string;
}

/** The shapes of the items, by the path of their list; the settings by the empty path. */
export interface LaggItems {
  readonly lagg: Lagg;
}
