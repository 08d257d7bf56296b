import type { System } from "../../system/system.ts";
import type { RegistryClient } from "../oci/client.ts";
import type { Cache } from "./cache.ts";

/** What fetching needs of the world. */
export interface Fetcher {
  readonly system: System;
  readonly cache: Cache;
  /** Take all from the cache. */
  readonly offline: boolean;
  /** The registry of a reference. Ends the `attempt` around it where it names none. */
  readonly open: (reference: string) => { readonly client: RegistryClient; readonly repository: string };
  /** Told what of a file has come, in bytes; the whole is undefined where its source does not say. */
  readonly onBytes: (url: string, done: number, all: number | undefined) => void;
}
