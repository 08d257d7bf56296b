import { parsePrefix } from "../../../compiler/resolve/ip.ts";
import type { Network } from "../../../schemas/generated/types.ts";

/** The IPv4 addresses of a network. */
export interface Subnet {
  /** The first address, which names the network. */
  readonly first: string;
  readonly mask: string;
  /** The first address as a number. No two networks of a site share one. */
  readonly number: number;
}

/** Undefined where the network has no IPv4. */
export function subnetOf({ spec }: Network): Subnet | undefined {
  const prefix = spec.ipv4 && parsePrefix(spec.ipv4.prefix);
  if (prefix === undefined) return undefined;
  const all = 0xffff_ffffn;
  return {
    first: addressOf(prefix.first),
    mask: addressOf(all - (prefix.last - prefix.first)),
    number: Number(prefix.first),
  };
}

function addressOf(value: bigint): string {
  return [24n, 16n, 8n, 0n].map((shift) => (value >> shift) & 0xffn).join(".");
}
