import { isInternalAddress, isLoopback, unsafeStep } from "./host.ts";

/**
 * Why a registry's token service must not be given credentials, in words; undefined where it may. Whoever can alter a
 * registry's answer could name any: so it must have TLS where the registry has, and an address inside of a network is
 * taken from that very host alone.
 */
export function realmFault(registry: URL, realm: URL): string | undefined {
  const step = unsafeStep(registry, realm);
  if (step !== undefined) return step;
  if (realm.hostname === registry.hostname || !isInternalAddress(realm.hostname)) return undefined;
  const isLocal = isLoopback(realm.hostname) && isLoopback(registry.hostname);
  return isLocal ? undefined : "it is an address inside of a network";
}
