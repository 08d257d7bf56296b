import { defineFormat } from "../reader.ts";
import { readDnsmasq } from "./dnsmasq.ts";
import { readKea } from "./kea.ts";
import { compareServed, type Served } from "./served.ts";

/** What the DHCP server of a host is told: lines of dnsmasq, or the configuration of Kea. */
export const dhcpFormat = defineFormat<Served>({
  matches: (path) => /^pxe\/dhcp\/[^/]+\.(?:conf|json)$/.test(path),
  read: (file) => (file.path.endsWith(".json") ? readKea(file) : readDnsmasq(file)),
  compare: compareServed,
});
