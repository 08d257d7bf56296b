import { type Network } from "../../../schemas/generated/types.ts";
import { at } from "../../validate/validated.ts";
import { resolveDiagnostics } from "../diagnostics.ts";
import { canonicalIp, contains, parseIp, parsePrefix } from "../ip.ts";
import type { SiteRule } from "../site-rule.ts";
import { type AddressUse, addressUses } from "./address-uses.ts";

/** One address plan: an address belongs to one thing, and lies in the network that it is given in. */
export const addressesRule: SiteRule = {
  name: "addresses",
  check(context) {
    const first = new Map<string, AddressUse>();
    for (const use of addressUses(context)) {
      const key = canonicalIp(use.address);
      const other = first.get(key);
      if (other === undefined) first.set(key, use);
      else if (!(use.shared && other.shared))
        context.report(
          resolveDiagnostics.create(
            "not-unique",
            {
              at: at(use.validated, use.pointer),
              related: [{ message: `It is an address of ${other.owner}.`, at: at(other.validated, other.pointer) }],
            },
            {
              what: "address",
              value: use.address,
              help: `It can't be both that of ${other.owner} and of ${use.owner}.`,
            },
          ),
        );
      const network = use.network === undefined ? undefined : context.symbols.find("Network", use.network);
      const problem = network && misfit(use.address, network.document as Network);
      if (network === undefined || problem === undefined) continue;
      context.report(
        resolveDiagnostics.create(
          "address-outside",
          {
            at: at(use.validated, use.pointer),
            related: [{ message: "The network is stated here.", at: at(network, "/spec") }],
          },
          { address: use.address, owner: use.owner, problem },
        ),
      );
    }
  },
};

/** Why an address can't be one of a network's; undefined where it can. */
function misfit(address: string, { metadata, spec }: Network): string | undefined {
  const ip = parseIp(address);
  const text = ip?.family === 4 ? spec.ipv4?.prefix : spec.ipv6?.prefix;
  const prefix = text === undefined ? undefined : parsePrefix(text);
  if (ip === undefined) return undefined;
  if (prefix === undefined) return `the network ${metadata.name} has no IPv${ip.family} prefix`;
  if (!contains(prefix, ip)) return `it is not in the network ${metadata.name}, ${text}`;
  // RFC 3021: a prefix of 31 bits has no network and broadcast address.
  if (ip.family === 4 && prefix.length < 31 && ip.value === prefix.first)
    return `it names the network ${metadata.name} itself`;
  if (ip.family === 4 && prefix.length < 31 && ip.value === prefix.last)
    return `it is the broadcast address of the network ${metadata.name}`;
  return undefined;
}
