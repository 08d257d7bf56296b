import type { Item } from "../item.ts";
import { checkRange } from "./dnsmasq-range.ts";
import { type ItemFault, listOf, textOf } from "./item-fault.ts";

/** What dnsmasq's model asks of hosts, ranges and options (Dnsmasq/Dnsmasq.php). */
export function checkDnsmasq(items: readonly Item[]): readonly ItemFault[] {
  const of = (path: string): readonly Item[] => items.filter((item) => item.path === path);
  return [
    ...checkHosts(of("hosts")),
    ...of("dhcp_ranges").flatMap(checkRange),
    ...of("dhcp_options").flatMap(checkOption),
  ];
}

function checkHosts(hosts: readonly Item[]): readonly ItemFault[] {
  const reserved = new Set<string>();
  return hosts.flatMap((item) => {
    const faults: ItemFault[] = [];
    const fault = (field: string, message: string): void => void faults.push({ item, field, message });
    const [name, addresses] = [textOf(item, "host"), listOf(item, "ip")];
    if (textOf(item, "hwaddr") === "" && textOf(item, "client_id") === "") {
      if (name === "" || addresses.length === 0) fault("host", "An override of a host has a name and an address.");
      return faults;
    }
    if (name === "" && addresses.length === 0) fault("host", "A reservation has a name or an address.");
    if (name === "*") fault("host", "A reservation has no `*` for its name.");
    if (addresses.filter((address) => !address.includes(":")).length > 1) {
      fault("ip", "A reservation has one IPv4 address at the most.");
    }
    for (const address of addresses) {
      // The end of an address stands for another one on each interface.
      if (reserved.has(address) && !address.startsWith("::"))
        fault("ip", `The address ${address} is reserved already.`);
      reserved.add(address);
    }
    return faults;
  });
}

function checkOption(item: Item): readonly ItemFault[] {
  const faults: ItemFault[] = [];
  const fault = (field: string, message: string): void => void faults.push({ item, field, message });
  if ((textOf(item, "option") === "") === (textOf(item, "option6") === "")) {
    fault("option", "A DHCP option is one of IPv4 or one of IPv6.");
  }
  if (textOf(item, "type") === "match" && textOf(item, "set_tag") === "") {
    fault("set_tag", "A match sets a tag.");
  }
  const isBare = (value: string): boolean => /^[0-9a-f]*:[0-9a-f:.]*$/i.test(value.trim());
  if (textOf(item, "option6") !== "" && listOf(item, "value").some(isBare)) {
    fault("value", "An IPv6 address in an option stands in brackets.");
  }
  return faults;
}
