import type { Diagnostic, Related } from "../../../diagnostics/diagnostic.ts";
import type { Network } from "../../../schemas/generated/types.ts";
import { at, type Validated } from "../../validate/validated.ts";
import { resolveDiagnostics } from "../diagnostics.ts";
import { type IpRange, isOnLink, parseIp, parsePrefix } from "../ip.ts";

/**
 * What can't be of the routes of a network: a router out of its reach, a way to itself, a destination that is an address,
 * two ways to one place of which neither is better. The gateway is a way to everywhere.
 */
export function routeFaults(network: Validated<Network>, family: "ipv4" | "ipv6", prefix: IpRange): Diagnostic[] {
  const own = network.document.spec[family];
  const found: Diagnostic[] = [];
  const misfit = (pointer: string, what: string, problem: string, related: readonly Related[] = []): void =>
    void found.push(
      resolveDiagnostics.create(
        "network-misfit",
        { at: at(network, pointer), related },
        { network: network.document.metadata.name, what, problem },
      ),
    );
  const stated = related("The prefix stands here.", network, `/spec/${family}/prefix`);
  const ways = new Map<string, string>();
  const everywhere = family === "ipv4" ? "0.0.0.0/0" : "::/0";
  if (own?.gateway !== undefined) ways.set(wayTo(everywhere, undefined), `/spec/${family}/gateway`);
  for (const [index, { to, via, metric }] of (own?.routes ?? []).entries()) {
    const pointer = `/spec/${family}/routes/${index}`;
    const [router, goal] = [parseIp(via), parsePrefix(to)];
    if (router !== undefined && !isOnLink(prefix, router))
      misfit(`${pointer}/via`, `router ${via}`, `is not in ${own?.prefix}`, [stated]);
    if (goal === undefined) continue;
    if (goal.hostBits !== 0n)
      misfit(`${pointer}/to`, `route to ${to}`, "has bits behind its length: it names an address, not a network");
    else if (prefix.first <= goal.first && goal.last <= prefix.last)
      misfit(`${pointer}/to`, `route to ${to}`, "leads to where its hosts are already", [stated]);
    const way = wayTo(to, metric);
    const other = ways.get(way);
    if (other === undefined) ways.set(way, pointer);
    else
      misfit(
        `${pointer}/to`,
        `route to ${to}`,
        "is one of two of which neither is better: give one a higher `metric`",
        [related("The other one stands here.", network, other)],
      );
  }
  return found;
}

function related(message: string, network: Validated<Network>, pointer: string): Related {
  return { message, at: at(network, pointer) };
}

/** The key of a way: destinations in any notation that are one are one. */
function wayTo(to: string, metric: number | undefined): string {
  const { family, first, length } = parsePrefix(to) ?? {};
  return `${family} ${first}/${length} ${metric ?? "-"}`;
}
