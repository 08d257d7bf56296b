import { fail, need } from "../../diagnostics/outcome.ts";
import type { RegistryClient } from "../oci/client.ts";
import type { Manifest } from "../oci/manifests.ts";
import { releaseDiagnostics } from "./diagnostics.ts";

/** A repository of a registry, by its full name. */
export interface Repository {
  readonly client: RegistryClient;
  readonly repository: string;
}

/** The manifest of a digest that must be there. To be called within `attempt`. */
export async function pullPinned(from: Repository, digest: string): Promise<Manifest> {
  const found = need(await from.client.pullManifest(from.repository, digest));
  return found ?? fail(releaseDiagnostics.create("missing-pin", {}, { name: nameIn(from, digest) }));
}

/** Ends the `attempt` around it: what lies there is no manifest. */
export function damaged(from: Repository, digest: string): never {
  return fail(releaseDiagnostics.create("damaged-artifact", {}, { name: nameIn(from, digest) }));
}

/** `host/repository@digest`, for people. */
export function nameIn({ client, repository }: Repository, reference: string): string {
  return `${client.address.host}/${repository}${reference.startsWith("sha256:") ? "@" : ":"}${reference}`;
}
