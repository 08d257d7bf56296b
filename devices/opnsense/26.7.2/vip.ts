// Written by devices/opnsense/generate.ts. Do not edit.
// From the model OPNsense.Interfaces.Vip of OPNsense 26.7.2, BSD-2-Clause: see THIRD_PARTY_NOTICES.
import type { MountDescription } from "../description.ts";

/** OPNsense.Interfaces.Vip 1.0.1, at /virtualip. */
export const vipMount = {
  model: "OPNsense.Interfaces.Vip",
  mount: "/virtualip",
  version: "1.0.1",
  lists: [
    {
      path: "vip",
      fields: [
        { name: "interface", required: true, type: "interface" },
        { name: "mode", required: true, default: "ipalias", type: "option", options: ["ipalias", "carp", "proxyarp"] },
        { name: "subnet", required: true, type: "network", prefix: "refused" },
        { name: "subnet_bits", required: true, type: "integer", minimum: 1, maximum: 128 },
        { name: "gateway", type: "network", prefix: "allowed" },
        { name: "noexpand", required: true, default: "0", type: "boolean" },
        { name: "nobind", required: true, default: "0", type: "boolean" },
        { name: "password", type: "text" },
        { name: "vhid", type: "integer", minimum: 1, maximum: 255 },
        { name: "advbase", required: true, default: "1", type: "integer", minimum: 1, maximum: 254 },
        { name: "advskew", required: true, default: "0", type: "integer", minimum: 0, maximum: 254 },
        { name: "peer", type: "network", family: "ipv4", prefix: "refused" },
        { name: "peer6", type: "network", family: "ipv6", prefix: "refused" },
        { name: "nosync", required: true, default: "0", type: "boolean" },
        { name: "descr", type: "text", maximumLength: 255 },
      ],
      constraints: [],
    },
  ],
} as const satisfies MountDescription;

/** An item of `vip`. What is left out holds its default. */
export interface Vip {
  /** interface, required. */
  readonly interface: string;
  /** option, required, default "ipalias". */
  readonly mode?: "ipalias" | "carp" | "proxyarp";
  /** network, required. */
  readonly subnet: string;
  /** integer 1 to 128, required. */
  readonly subnet_bits: number;
  /** network. */
  readonly gateway?: string;
  /** boolean, required, default "0". */
  readonly noexpand?: boolean;
  /** boolean, required, default "0". */
  readonly nobind?: boolean;
  /** text. */
  readonly password?: string;
  /** integer 1 to 255. */
  readonly vhid?: number;
  /** integer 1 to 254, required, default "1". */
  readonly advbase?: number;
  /** integer 0 to 254, required, default "0". */
  readonly advskew?: number;
  /** network. */
  readonly peer?: string;
  /** network. */
  readonly peer6?: string;
  /** boolean, required, default "0". */
  readonly nosync?: boolean;
  /** text. */
  readonly descr?: string;
}

/** The shapes of the items, by the path of their list; the settings by the empty path. */
export interface VipItems {
  readonly vip: Vip;
}
