import type { Rendered } from "../rendered.ts";
import type { SecretHole } from "../secret-hole.ts";

/** The version of the specification that we write: the oldest that has what is needed, which each Ignition since 2.7.0 takes. */
export const ignitionVersion = "3.2.0";

/** A configuration of Ignition (coreos.github.io/ignition/configuration-v3_2), as far as we write it. */
export interface IgnitionConfig {
  readonly ignition: {
    readonly version: typeof ignitionVersion;
    /** Each wins over this configuration, and a later one over those before it. */
    readonly config?: { readonly merge: readonly IgnitionResource[] };
  };
  readonly storage?: { readonly files: readonly IgnitionFile[] };
  readonly passwd?: { readonly users: readonly IgnitionUser[] };
}

/** A configuration that lies elsewhere. */
export interface IgnitionResource {
  readonly source: string;
  /** `sha256-` and 64 hexadecimal digits. */
  readonly verification?: { readonly hash: string };
}

export interface IgnitionFile {
  /** Absolute. */
  readonly path: string;
  /** Permission bits. JSON has no octal numbers: 0o600 is written as 384. */
  readonly mode: number;
  /** Without it, Ignition stops where the file is there already. */
  readonly overwrite: boolean;
  /** What the file holds. The renderer makes a data URL of it. */
  readonly contents: { readonly source: string | Rendered };
}

export interface IgnitionUser {
  readonly name: string;
  readonly passwordHash?: SecretHole;
  readonly sshAuthorizedKeys?: readonly string[];
}
