import { defineBuilder } from "../../compiler/emit/builder.ts";
import { type BareMetal } from "../../compiler/machines/bare-metal.ts";
import { type KeyfileSection, type KeyfileValue, keyfileSection } from "../../formats/keyfile/keyfile.ts";
import type { Host } from "../../schemas/generated/types.ts";

import { uuidOf } from "./uuid.ts";

/** What a profile is for: an interface of a type, and keys of `[connection]` that only this type has. */
interface Profile {
  readonly interface: string;
  readonly type: "bond" | "ethernet" | "vlan";
  readonly keys?: Readonly<Record<string, KeyfileValue | undefined>>;
}

/** The section that names a profile. Its UUID follows from topology, host and interface, so that it stays. */
export const buildConnection = defineBuilder(
  "network-manager/connection",
  (host: Host, topology: BareMetal, profile: Profile): KeyfileSection =>
    keyfileSection("connection", {
      id: profile.interface,
      uuid: uuidOf(topology.name, host.metadata.name, profile.interface),
      type: profile.type,
      "interface-name": profile.interface,
      ...profile.keys,
    }),
);

/**
 * Does the oldest NetworkManager of a host know `controller`, `port-type` and `autoconnect-ports`? They came with 1.46;
 * one that does not know them drops them without a word, and every one reads the names before them.
 */
export function knowsControllers({ spec }: Host): boolean {
  const [major = 0, minor = 0] = (spec.networkManager?.minVersion ?? "0.0").split(".").map(Number);
  return major > 1 || (major === 1 && minor >= 46);
}
