// Written by devices/opnsense/generate.ts. Do not edit.
// From the model OPNsense.Interfaces.NetworkInterface of OPNsense 26.7.2, BSD-2-Clause: see THIRD_PARTY_NOTICES.
import type { MountDescription } from "../description.ts";

/** OPNsense.Interfaces.NetworkInterface 0.0.1, a view of what lies under /interfaces. */
export const interfaceMount = {
  model: "OPNsense.Interfaces.NetworkInterface",
  mount: ":memory:",
  version: "0.0.1",
  lists: [
    {
      path: "interface",
      fields: [
        { name: "descr", type: "text", mask: { source: "^(?:^[a-z_0-9]{0,255}$)$", flags: "iu" } },
        { name: "identifier", type: "text" },
        { name: "if", required: true, type: "device" },
        { name: "lock", required: true, default: "1", type: "boolean" },
      ],
      constraints: [{ rule: "unique", fields: ["if"] }],
    },
  ],
} as const satisfies MountDescription;

/** An item of `interface`. What is left out holds its default. */
export interface Interface {
  /** text. */
  readonly descr?: string;
  /** text. */
  readonly identifier?: string;
  /** device, required. */
  readonly if: string;
  /** boolean, required, default "1". */
  readonly lock?: boolean;
}

/** The shapes of the items, by the path of their list; the settings by the empty path. */
export interface InterfaceItems {
  readonly interface: Interface;
}
