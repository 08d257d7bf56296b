import type { Network } from "../../schemas/generated/types.ts";

/** A way into another network. */
export interface Route {
  /** A prefix. */
  readonly to: string;
  readonly via: string;
}

/**
 * The IPv4 routes that DHCP tells of (option 121, RFC 3442); none where the network states none. A client that takes
 * them ignores option 3, so that the way out is among them.
 */
export function leasedRoutes({ spec }: Network): readonly Route[] {
  const { routes = [], gateway } = spec.ipv4 ?? {};
  return routes.length === 0 || gateway === undefined ? routes : [...routes, { to: "0.0.0.0/0", via: gateway }];
}
