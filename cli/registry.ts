import { parseAddress, type RegistryAddress } from "../apply/oci/address.ts";
import { createRegistryClient, type RegistryClient } from "../apply/oci/client.ts";
import { createLayoutClient, folderOfAddress } from "../apply/oci/layout-client.ts";
import { releaseDiagnostics } from "../apply/release/diagnostics.ts";
import type { MirrorSource } from "../apply/release/mirror.ts";
import { fail, need } from "../diagnostics/outcome.ts";
import type { System } from "../system/system.ts";

/** What every command that speaks to a registry lets its user say. */
export interface RegistryFlags {
  readonly plainHttp?: true;
}

/** The registry of a prefix such as `ghcr.io/acme/site/production`, or the folder of `dir:PATH`. To be called within `attempt`. */
export function openRegistry(
  system: System,
  prefix: string,
  { plainHttp }: RegistryFlags,
  access: "pull" | "push",
): RegistryClient {
  const folder = folderOfAddress(prefix);
  if (folder !== undefined) return createLayoutClient(system.files, folder);
  const address = need(parseAddress(prefix, { plainHttp: plainHttp === true }));
  return createRegistryClient(system, address, { access });
}

/** Opens registries by reference, each once. Plain HTTP is spoken to those of this machine alone, and only where it was asked for. */
export function createSource(system: System, { plainHttp }: RegistryFlags): MirrorSource {
  const clients = new Map<string, RegistryClient>();
  return (reference) => {
    const { host, repository } = splitReference(reference);
    let client = clients.get(host);
    if (client === undefined) {
      client = createRegistryClient(system, addressOf(host, plainHttp === true), { access: "pull" });
      clients.set(host, client);
    }
    return { client, repository };
  };
}

function addressOf(host: string, plainHttp: boolean): RegistryAddress {
  const plain = plainHttp ? parseAddress(host, { plainHttp: true }) : undefined;
  return plain?.ok === true ? plain.value : need(parseAddress(host));
}

/** Registry and repository of `oci://host/path:tag@sha256:…`, by Docker's rules where no host is named. */
function splitReference(reference: string): { readonly host: string; readonly repository: string } {
  const [named = ""] = reference.replace(/^oci:\/\//, "").split("@");
  const path = named.replace(/:[^:/]*$/, "");
  const slash = path.indexOf("/");
  const first = path.slice(0, Math.max(0, slash));
  if (first === "localhost" || /[.:]/.test(first)) return { host: first, repository: path.slice(slash + 1) };
  if (path === "") return fail(releaseDiagnostics.create("damaged-artifact", {}, { name: reference }));
  return { host: "docker.io", repository: slash < 0 ? `library/${path}` : path };
}
