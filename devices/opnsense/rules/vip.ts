import ipaddr from "ipaddr.js";
import type { Item } from "../item.ts";
import { type ItemFault, textOf } from "./item-fault.ts";

/** What the model of virtual IPs asks of an address and of CARP (Interfaces/Vip.php). */
export function checkVips(items: readonly Item[]): readonly ItemFault[] {
  const numbers = new Set<string>();
  return items.flatMap((item) => {
    const faults: ItemFault[] = [];
    const fault = (field: string, message: string): void => void faults.push({ item, field, message });
    const [mode, vhid] = [textOf(item, "mode"), textOf(item, "vhid")];
    const [address, length] = [textOf(item, "subnet"), Number(textOf(item, "subnet_bits"))];
    if (mode !== "proxyarp" && isEndOfPrefix(address, length)) {
      fault("subnet", `The address ${address} is the first or the last of its network.`);
    }
    if (!address.includes(":") && length > 32)
      fault("subnet_bits", "The prefix of an IPv4 address has 32 bits at most.");
    if (mode !== "carp") return faults;
    if (textOf(item, "password") === "") fault("password", "CARP asks for a password.");
    if (vhid === "") fault("vhid", "CARP asks for a number.");
    else if (numbers.has(vhid)) fault("vhid", `The number ${vhid} of CARP is taken already.`);
    numbers.add(vhid);
    return faults;
  });
}

function isEndOfPrefix(address: string, length: number): boolean {
  if (address.includes(":") || length >= 32) return false;
  const cidr = `${address}/${length}`;
  return [ipaddr.IPv4.networkAddressFromCIDR(cidr), ipaddr.IPv4.broadcastAddressFromCIDR(cidr)].some(
    (end) => end.toString() === address,
  );
}
