import type { System } from "../../system/system.ts";
import type { RegistryAddress } from "./address.ts";
import type { Credential } from "./credential.ts";

/** What the operations of one client share. */
export interface Session {
  readonly system: System;
  readonly address: RegistryAddress;
  /** Rights that tokens are asked for: a reader need not hold those of a writer. */
  readonly access: "pull" | "push";
  /** Milliseconds of silence that are borne. */
  readonly silence: number;
  /** Looked for once, when a registry asks who we are. */
  credential(): Promise<Credential | undefined>;
  /** Where the credentials come from, in words. */
  source(): Promise<string>;
  /** Notes a text that must never be shown. */
  hide(secret: string): void;
  /** Text of somebody else, without what must not be shown. */
  redact(text: string): string;
}

/** What a request is for, as the end of a sentence: `push the tag 1.0.0 of acme/shop`. */
export type Action = string;
