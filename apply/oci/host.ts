import ipaddr from "ipaddr.js";

/** The address that a URL's hostname is, if it is one and not a name. */
function literalOf(hostname: string): ipaddr.IPv4 | ipaddr.IPv6 | undefined {
  const bare = hostname.replace(/^\[|\]$/g, "");
  return ipaddr.isValid(bare) ? ipaddr.process(bare) : undefined;
}

/** Does a URL's hostname mean this machine? */
export function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || literalOf(hostname)?.range() === "loopback";
}

/** Is a URL's hostname an address that only some network's inside knows? Names are not looked up. */
export function isInternalAddress(hostname: string): boolean {
  const literal = literalOf(hostname);
  return hostname === "localhost" || (literal !== undefined && literal.range() !== "unicast");
}

/**
 * Why a request must not go on from one URL to another, in words; undefined where it may. Nothing leaves TLS, and
 * without TLS nothing leaves this machine.
 */
export function unsafeStep(from: URL, to: URL): string | undefined {
  if (to.protocol !== "https:" && to.protocol !== "http:") return `${to.protocol} is no protocol of registries`;
  if (to.username !== "" || to.password !== "") return "it names a user";
  if (to.protocol === "https:") return undefined;
  if (from.protocol === "https:") return "it would leave TLS";
  return isLoopback(to.hostname) ? undefined : "it leaves this machine without TLS";
}
