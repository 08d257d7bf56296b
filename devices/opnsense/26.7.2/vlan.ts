// Written by devices/opnsense/generate.ts. Do not edit.
// From the model OPNsense.Interfaces.Vlan of OPNsense 26.7.2, BSD-2-Clause: see THIRD_PARTY_NOTICES.
import type { MountDescription } from "../description.ts";

/** OPNsense.Interfaces.Vlan 1.0.0, at /vlans. */
export const vlanMount = {
  model: "OPNsense.Interfaces.Vlan",
  mount: "/vlans",
  version: "1.0.0",
  lists: [
    {
      path: "vlan",
      fields: [
        { name: "if", required: true, type: "device" },
        { name: "tag", required: true, type: "integer", minimum: 1, maximum: 4094 },
        {
          name: "pcp",
          required: true,
          default: "0",
          type: "option",
          options: ["1", "0", "2", "3", "4", "5", "6", "7"],
        },
        { name: "proto", type: "option", options: ["802.1q", "802.1ad"] },
        { name: "descr", type: "text", maximumLength: 255 },
        { name: "vlanif", required: true, type: "text" },
      ],
      constraints: [
        { rule: "unique", fields: ["tag", "if"] },
        { rule: "unique", fields: ["vlanif"] },
      ],
    },
  ],
} as const satisfies MountDescription;

/** An item of `vlan`. What is left out holds its default. */
export interface Vlan {
  /** device, required. */
  readonly if: string;
  /** integer 1 to 4094, required. */
  readonly tag: number;
  /** option, required, default "0". */
  readonly pcp?: "1" | "0" | "2" | "3" | "4" | "5" | "6" | "7";
  /** option. */
  readonly proto?: "802.1q" | "802.1ad";
  /** text. */
  readonly descr?: string;
  /** text, required. */
  readonly vlanif: string;
}

/** The shapes of the items, by the path of their list; the settings by the empty path. */
export interface VlanItems {
  readonly vlan: Vlan;
}
