import { defineBuilder } from "../../compiler/emit/builder.ts";
import type { ProfileFact } from "../../compiler/emit/facts.ts";
import {
  type IgnitionConfig,
  type IgnitionFile,
  type IgnitionResource,
  type IgnitionUser,
  ignitionVersion,
} from "../../formats/ignition/config.ts";
import { secretHole } from "../../formats/secret-hole.ts";
import type { Host, Ignition } from "../../schemas/generated/types.ts";

type Merge = NonNullable<Ignition["merge"]>[number];
type User = NonNullable<Ignition["users"]>[number];

/** What is the host's own: its name, its profiles, its accounts. */
export const buildOwnConfig = defineBuilder(
  "pxe/ignition",
  (ignition: Ignition, host: Host, profiles: readonly ProfileFact[]): IgnitionConfig => ({
    ignition: { version: ignitionVersion },
    storage: { files: [buildHostname(host), ...profiles.map(buildProfile)] },
    ...(ignition.users !== undefined &&
      ignition.users.length > 0 && { passwd: { users: ignition.users.map(buildUser) } }),
  }),
);

/** What merges the configurations that the host builds upon, then its own. What is merged later wins. */
export const buildPointerConfig = defineBuilder(
  "pxe/ignition-merge",
  (ignition: Ignition, own: string): IgnitionConfig => ({
    ignition: {
      version: ignitionVersion,
      config: { merge: [...(ignition.merge ?? []).map(buildMerge), { source: own }] },
    },
  }),
);

const buildMerge = defineBuilder(
  "pxe/ignition-resource",
  ({ url, sha256 }: Merge): IgnitionResource => ({
    source: url,
    ...(sha256 !== undefined && { verification: { hash: `sha256-${sha256}` } }),
  }),
);

const buildHostname = defineBuilder(
  "pxe/hostname",
  ({ metadata }: Host): IgnitionFile => ({
    path: "/etc/hostname",
    mode: 0o644,
    overwrite: true,
    contents: { source: `${metadata.name}\n` },
  }),
);

const buildProfile = defineBuilder(
  "pxe/ignition-profile",
  ({ path, file }: ProfileFact): IgnitionFile => ({
    path,
    mode: file.mode,
    overwrite: true,
    contents: { source: file.body },
  }),
);

const buildUser = defineBuilder(
  "pxe/ignition-user",
  ({ name, sshAuthorizedKeys, passwordHash }: User): IgnitionUser => ({
    name,
    ...(passwordHash !== undefined && { passwordHash: secretHole(passwordHash.secret) }),
    ...(sshAuthorizedKeys !== undefined && { sshAuthorizedKeys }),
  }),
);
