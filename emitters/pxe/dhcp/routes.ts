import type { DhcpOptionValue } from "../../../compiler/machines/dhcp-options.ts";
import { leasedRoutes } from "../../../compiler/machines/routes.ts";
import { parsePrefix } from "../../../compiler/resolve/ip.ts";
import type { Network } from "../../../schemas/generated/types.ts";

/**
 * The routes of a network as option 121 has them (RFC 3442): the length of the prefix, as many of its bytes as that
 * covers, the router.
 */
export function classlessRoutes(network: Network): DhcpOptionValue | undefined {
  const routes = leasedRoutes(network);
  if (routes.length === 0) return undefined;
  return { kind: "bytes", bytes: routes.flatMap(({ to, via }) => [...prefixBytes(to), ...addressBytes(via)]) };
}

function prefixBytes(prefix: string): number[] {
  const { first = 0n, length = 0 } = parsePrefix(prefix) ?? {};
  const bytes = [24n, 16n, 8n, 0n].map((shift) => Number((first >> shift) & 0xffn));
  return [length, ...bytes.slice(0, Math.ceil(length / 8))];
}

function addressBytes(address: string): number[] {
  return address.split(".").map(Number);
}
