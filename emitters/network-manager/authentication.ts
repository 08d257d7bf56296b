import { defineBuilder } from "../../compiler/emit/builder.ts";
import { type KeyfileSection, keyfileSection } from "../../formats/keyfile/keyfile.ts";
import { secretHole } from "../../formats/secret-hole.ts";
import type { HostInterface } from "../../schemas/generated/types.ts";

/** How a host proves itself to the switch. */
export type Authentication = NonNullable<HostInterface["authentication"]>;

/** The section of a port behind IEEE 802.1X. Keys: nm-settings-nmcli(5), "802-1x setting". */
export const buildAuthentication = defineBuilder(
  "network-manager/authentication",
  ({ identity, password }: Authentication): KeyfileSection =>
    keyfileSection("802-1x", {
      eap: ["peap"],
      identity,
      password: secretHole(password.secret),
      "phase2-auth": "mschapv2",
    }),
);
