/** What the bytes of an option stand for (RFC 2132 and those after it). */
export type DhcpOptionForm =
  | "address"
  | "addresses"
  | "address-pairs"
  | "text"
  | "domains"
  | "boolean"
  | "uint8"
  | "uint16"
  | "uint16s"
  | "uint32"
  | "int32"
  /** Options of the vendor's own, each by number, length and bytes: as bytes in hexadecimal. */
  | "suboptions"
  /** A text, or bytes as pairs of hexadecimal digits with colons: the meaning is the site's own. */
  | "opaque";

/**
 * Options that a site can state: number, form, the name that ISC's servers use, and where it differs that of the registry
 * of IANA ("BOOTP Vendor Extensions and DHCP Options") in lower case with hyphens.
 */
export const dhcpOptionTable: readonly (readonly [
  code: number,
  form: DhcpOptionForm,
  name: string,
  ...others: readonly string[],
])[] = [
  [2, "int32", "time-offset"],
  [3, "addresses", "routers", "router"],
  [4, "addresses", "time-servers", "time-server"],
  [5, "addresses", "name-servers", "name-server"],
  [6, "addresses", "domain-name-servers", "domain-server"],
  [7, "addresses", "log-servers", "log-server"],
  [8, "addresses", "cookie-servers", "quotes-server"],
  [9, "addresses", "lpr-servers", "lpr-server"],
  [10, "addresses", "impress-servers", "impress-server"],
  [11, "addresses", "resource-location-servers", "rlp-server"],
  [13, "uint16", "boot-size", "boot-file-size"],
  [14, "text", "merit-dump", "merit-dump-file"],
  [15, "text", "domain-name"],
  [16, "address", "swap-server"],
  [17, "text", "root-path"],
  [18, "text", "extensions-path", "extension-file"],
  [19, "boolean", "ip-forwarding", "forward-on-off"],
  [20, "boolean", "non-local-source-routing", "srcrte-on-off"],
  [21, "address-pairs", "policy-filter"],
  [22, "uint16", "max-dgram-reassembly", "max-dg-assembly"],
  [23, "uint8", "default-ip-ttl"],
  [24, "uint32", "path-mtu-aging-timeout", "mtu-timeout"],
  [25, "uint16s", "path-mtu-plateau-table", "mtu-plateau"],
  [26, "uint16", "interface-mtu", "mtu-interface"],
  [27, "boolean", "all-subnets-local", "mtu-subnet"],
  [29, "boolean", "perform-mask-discovery", "mask-discovery"],
  [30, "boolean", "mask-supplier"],
  [31, "boolean", "router-discovery"],
  [32, "address", "router-solicitation-address", "router-request"],
  [33, "address-pairs", "static-routes", "static-route"],
  [34, "boolean", "trailer-encapsulation", "trailers"],
  [35, "uint32", "arp-cache-timeout", "arp-timeout"],
  [36, "boolean", "ieee802-3-encapsulation", "ethernet"],
  [37, "uint8", "default-tcp-ttl"],
  [38, "uint32", "tcp-keepalive-interval", "keepalive-time"],
  [39, "boolean", "tcp-keepalive-garbage", "keepalive-data"],
  [40, "text", "nis-domain"],
  [41, "addresses", "nis-servers"],
  [42, "addresses", "ntp-servers"],
  [43, "suboptions", "vendor-encapsulated-options", "vendor-specific"],
  [44, "addresses", "netbios-name-servers", "netbios-name-srv"],
  [45, "addresses", "netbios-dd-server", "netbios-dist-srv"],
  [46, "uint8", "netbios-node-type"],
  [47, "text", "netbios-scope"],
  [48, "addresses", "font-servers", "x-window-font"],
  [49, "addresses", "x-display-manager", "x-window-manager"],
  [60, "text", "vendor-class-identifier", "class-id"],
  [64, "text", "nisplus-domain-name", "nis-domain-name"],
  [65, "addresses", "nisplus-servers", "nis-server-addr"],
  [66, "text", "tftp-server-name", "server-name"],
  [67, "text", "boot-file-name", "bootfile-name"],
  [68, "addresses", "mobile-ip-home-agent", "home-agent-addrs"],
  [69, "addresses", "smtp-server"],
  [70, "addresses", "pop-server", "pop3-server"],
  [71, "addresses", "nntp-server"],
  [72, "addresses", "www-server"],
  [73, "addresses", "finger-server"],
  [74, "addresses", "irc-server"],
  [75, "addresses", "streettalk-server"],
  [76, "addresses", "streettalk-directory-assistance-server", "stda-server"],
  [100, "text", "pcode"],
  [101, "text", "tcode"],
  [108, "uint32", "v6-only-preferred", "ipv6-only-preferred"],
  [114, "text", "v4-captive-portal", "dhcp-captive-portal"],
  [119, "domains", "domain-search"],
  [150, "addresses", "tftp-server-address"],
];
