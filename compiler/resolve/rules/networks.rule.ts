import type { Diagnostic } from "../../../diagnostics/diagnostic.ts";
import { appendPointer } from "../../../formats/json/pointer.ts";
import type { Network } from "../../../schemas/generated/types.ts";
import { at, type Validated } from "../../validate/validated.ts";
import { resolveDiagnostics } from "../diagnostics.ts";
import { contains, type IpRange, isOnLink, overlap, parseIp, parsePrefix, parseRange } from "../ip.ts";
import { documentsOf, type SiteRule } from "../site-rule.ts";
import { routeFaults } from "./routes.ts";

interface Prefixed {
  readonly network: Validated<Network>;
  readonly pointer: string;
  readonly prefix: IpRange;
}

/** What a network says of itself fits together, and no two networks share an address. */
export const networksRule: SiteRule = {
  name: "networks",
  check(context) {
    const known: Prefixed[] = [];
    for (const network of documentsOf(context, "Network")) {
      for (const family of ["ipv4", "ipv6"] as const) {
        const prefixed = checkFamily(network, family, context.report);
        if (prefixed === undefined) continue;
        for (const other of known)
          if (overlap(prefixed.prefix, other.prefix)) context.report(overlapping(prefixed, other));
        known.push(prefixed);
      }
    }
  },
};

function checkFamily(
  network: Validated<Network>,
  family: "ipv4" | "ipv6",
  report: (diagnostic: Diagnostic) => void,
): Prefixed | undefined {
  const own = network.document.spec[family];
  const prefix = own === undefined ? undefined : parsePrefix(own.prefix);
  if (own === undefined || prefix === undefined) return undefined;
  const name = network.document.metadata.name;
  const misfit = (pointer: string, what: string, problem: string): void =>
    report(
      resolveDiagnostics.create(
        "network-misfit",
        { at: at(network, `/spec/${family}${pointer}`) },
        { network: name, what, problem },
      ),
    );
  if (prefix.hostBits !== 0n)
    misfit("/prefix", `prefix ${own.prefix}`, "has bits behind its length: it names an address, not the network");
  const gateway = own.gateway === undefined ? undefined : parseIp(own.gateway);
  if (gateway !== undefined && !isOnLink(prefix, gateway))
    misfit("/gateway", `gateway ${own.gateway}`, `is not in ${own.prefix}`);
  for (const [range, text] of Object.entries(own.ranges ?? {})) {
    const parsed = parseRange(text);
    const pointer = appendPointer("/ranges", range);
    if (parsed === undefined) continue;
    if (parsed.first > parsed.last) misfit(pointer, `range ${text}`, "ends before it begins");
    else if (
      !contains(prefix, { family: parsed.family, value: parsed.first }) ||
      !contains(prefix, { family: parsed.family, value: parsed.last })
    )
      misfit(pointer, `range ${text}`, `is not within ${own.prefix}`);
  }
  for (const fault of routeFaults(network, family, prefix)) report(fault);
  return { network, pointer: `/spec/${family}/prefix`, prefix };
}

function overlapping(one: Prefixed, other: Prefixed): Diagnostic {
  return resolveDiagnostics.create(
    "networks-overlap",
    {
      at: at(one.network, one.pointer),
      related: [{ message: "The other prefix stands here.", at: at(other.network, other.pointer) }],
    },
    { first: one.network.document.metadata.name, second: other.network.document.metadata.name },
  );
}
