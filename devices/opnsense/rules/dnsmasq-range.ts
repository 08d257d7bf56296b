import type { Item } from "../item.ts";
import { type ItemFault, listOf, textOf } from "./item-fault.ts";

/** The modes of router advertisements that go together. */
const modeSets = new Set([
  "ra-names,slaac",
  "ra-names,ra-stateless",
  "ra-stateless,slaac",
  "ra-names,ra-stateless,slaac",
]);

/** What the model asks of a range of addresses, in the order of its fields. */
export function checkRange(item: Item): readonly ItemFault[] {
  const [start, end, mask, length, from] = ["start_addr", "end_addr", "subnet_mask", "prefix_len", "constructor"].map(
    (field) => textOf(item, field),
  ) as [string, string, string, string, string];
  const [isIpv6, isStatic] = [start.includes(":"), listOf(item, "mode").includes("static")];
  const [isPartial, modes] = [start.startsWith("::") || end.startsWith("::"), listOf(item, "ra_mode")];
  const [domain, domainType, on] = ["domain", "domain_type", "interface"].map((field) => textOf(item, field));
  const wholeParts = from !== "" && (!start.startsWith("::") || (end !== "" && !end.startsWith("::")));
  const rules: readonly (readonly [boolean, string, string])[] = [
    [end !== "" && end.includes(":") !== isIpv6, "end_addr", "Both ends of a range are of one family."],
    [from !== "" && !isIpv6, "constructor", "Only an IPv6 range takes its front from an interface."],
    [wholeParts, "start_addr", "A range that takes its front from an interface states ends of addresses (`::10`)."],
    [from === "" && isPartial, "start_addr", "The end of an address asks for an interface that gives its front."],
    [length !== "" && !isIpv6, "prefix_len", "Only an IPv6 range has a prefix length."],
    [isStatic && end !== "", "end_addr", "A static range has a start and no end."],
    [!isStatic && !isIpv6 && end === "", "end_addr", "An IPv4 range has an end, unless it is static."],
    [isStatic && mask !== "", "subnet_mask", "A static range has no mask."],
    [domain !== "" && domainType === "range" && end === "", "end_addr", "The domain of a range asks for its end."],
    [domain !== "" && domainType === "interface" && on === "", "interface", "The domain of an interface asks for it."],
    [modes.length > 0 && on === "", "interface", "Router advertisements ask for an interface."],
    [modes.length > 0 && length !== "" && Number(length) < 64, "prefix_len", "Router advertisements ask for a /64."],
    [modes.length > 1 && !modeSets.has([...modes].sort().join()), "ra_mode", "These modes do not go together."],
  ];
  return rules.flatMap(([isBroken, field, message]) => (isBroken ? [{ item, field, message }] : []));
}
