// Written by devices/opnsense/generate.ts. Do not edit.
// From the model OPNsense.Dnsmasq.Dnsmasq of OPNsense 26.7.2, BSD-2-Clause: see THIRD_PARTY_NOTICES.
import type { MountDescription } from "../description.ts";

/** OPNsense.Dnsmasq.Dnsmasq 1.0.9, at /dnsmasq. */
export const dnsmasqMount = {
  model: "OPNsense.Dnsmasq.Dnsmasq",
  mount: "/dnsmasq",
  version: "1.0.9",
  settings: {
    path: "",
    fields: [
      { name: "enable", type: "boolean" },
      { name: "regdhcp", type: "boolean" },
      { name: "regdhcpstatic", type: "boolean" },
      { name: "dhcpfirst", type: "boolean" },
      { name: "strict_order", type: "boolean" },
      { name: "domain_needed", type: "boolean" },
      { name: "no_private_reverse", type: "boolean" },
      { name: "no_resolv", type: "boolean" },
      { name: "log_queries", type: "boolean" },
      { name: "no_hosts", type: "boolean" },
      { name: "strictbind", type: "boolean" },
      { name: "dnssec", type: "boolean" },
      { name: "regdhcpdomain", type: "hostname", form: "dns", address: true },
      { name: "interface", list: true, type: "interface" },
      { name: "port", type: "integer", minimum: 0, maximum: 65535 },
      { name: "dns_forward_max", type: "integer", minimum: 0 },
      { name: "cache_size", type: "integer", minimum: 0 },
      { name: "local_ttl", type: "integer", minimum: 0 },
      { name: "add_mac", type: "option", options: ["standard", "base64", "text"] },
      { name: "add_subnet", type: "boolean" },
      { name: "strip_subnet", type: "boolean" },
      { name: "dhcp.no_interface", list: true, type: "interface" },
      { name: "dhcp.fqdn", required: true, default: "1", type: "boolean" },
      { name: "dhcp.domain", type: "hostname", form: "dns" },
      { name: "dhcp.local", required: true, default: "1", type: "boolean" },
      { name: "dhcp.lease_max", type: "integer", minimum: 0 },
      { name: "dhcp.authoritative", type: "boolean" },
      { name: "dhcp.default_fw_rules", required: true, default: "1", type: "boolean" },
      { name: "dhcp.reply_delay", type: "integer", minimum: 0, maximum: 60 },
      { name: "dhcp.enable_ra", type: "boolean" },
      { name: "dhcp.host_ping", required: true, default: "1", type: "boolean" },
      { name: "dhcp.nosync", type: "boolean" },
      { name: "dhcp.log_dhcp", type: "boolean" },
      { name: "dhcp.log_quiet", type: "boolean" },
      { name: "no_ident", required: true, default: "1", type: "boolean" },
    ],
    constraints: [{ rule: "at-most-one", fields: ["dhcp.log_quiet", "dhcp.log_dhcp"] }],
  },
  lists: [
    {
      path: "hosts",
      fields: [
        { name: "host", type: "hostname", form: "label", wildcard: true },
        { name: "domain", type: "hostname", form: "domain" },
        { name: "local", type: "boolean" },
        { name: "ip", list: true, type: "network", prefix: "refused" },
        { name: "cnames", list: true, type: "hostname", form: "domain" },
        {
          name: "client_id",
          type: "text",
          mask: { source: "^(?:^(?:\\*|(?:[0-9A-Fa-f]{2}(?::[0-9A-Fa-f]{2})+))$)$", flags: "u" },
        },
        { name: "hwaddr", list: true, type: "mac" },
        { name: "lease_time", type: "integer" },
        { name: "ignore", type: "boolean" },
        { name: "set_tag", type: "relation", model: "OPNsense.Dnsmasq.Dnsmasq", items: "dhcp_tags" },
        { name: "descr", type: "text" },
        { name: "comments", type: "text" },
        { name: "aliases", list: true, type: "hostname", form: "domain" },
      ],
      constraints: [],
    },
    {
      path: "domainoverrides",
      fields: [
        { name: "sequence", required: true, default: "1", type: "integer", minimum: 1, maximum: 99999 },
        { name: "domain", required: true, type: "hostname", form: "domain", wildcard: true },
        { name: "ipset", type: "relation", model: "OPNsense.Firewall.Alias", items: "aliases.alias" },
        { name: "srcip", type: "network", prefix: "refused" },
        { name: "port", type: "port" },
        { name: "ip", type: "network", prefix: "refused" },
        { name: "descr", type: "text" },
      ],
      constraints: [],
    },
    {
      path: "dhcp_tags",
      fields: [{ name: "tag", required: true, type: "text", maximumLength: 255 }],
      constraints: [{ rule: "unique", fields: ["tag"] }],
    },
    {
      path: "dhcp_ranges",
      fields: [
        { name: "interface", type: "interface" },
        { name: "set_tag", type: "relation", model: "OPNsense.Dnsmasq.Dnsmasq", items: "dhcp_tags" },
        { name: "start_addr", required: true, type: "network", prefix: "refused" },
        { name: "end_addr", type: "network", prefix: "refused" },
        { name: "subnet_mask", type: "network", family: "ipv4", prefix: "refused" },
        { name: "constructor", type: "interface" },
        { name: "mode", list: true, type: "option", options: ["static"] },
        { name: "prefix_len", type: "integer", minimum: 1, maximum: 64 },
        { name: "lease_time", type: "integer" },
        { name: "domain_type", required: true, default: "range", type: "option", options: ["interface", "range"] },
        { name: "domain", type: "hostname", form: "dns" },
        { name: "nosync", type: "boolean" },
        {
          name: "ra_mode",
          list: true,
          type: "option",
          options: ["ra-only", "slaac", "ra-names", "ra-stateless", "ra-advrouter", "off-link"],
        },
        { name: "ra_priority", type: "option", options: ["high", "low"] },
        { name: "ra_mtu", type: "integer" },
        { name: "ra_interval", type: "integer" },
        { name: "ra_router_lifetime", type: "integer" },
        { name: "description", type: "text", maximumLength: 255 },
      ],
      constraints: [],
    },
    {
      path: "dhcp_options",
      fields: [
        { name: "type", required: true, default: "set", type: "option", options: ["set", "match"] },
        { name: "option", type: "key", command: "dnsmasq list dhcp_options" },
        { name: "option6", type: "key", command: "dnsmasq list dhcp_options6" },
        { name: "interface", type: "interface" },
        { name: "tag", list: true, type: "relation", model: "OPNsense.Dnsmasq.Dnsmasq", items: "dhcp_tags" },
        { name: "set_tag", type: "relation", model: "OPNsense.Dnsmasq.Dnsmasq", items: "dhcp_tags" },
        { name: "value", type: "text", strict: "spaces" },
        { name: "force", type: "boolean" },
        { name: "description", type: "text", maximumLength: 255 },
      ],
      constraints: [],
    },
    {
      path: "dhcp_boot",
      fields: [
        { name: "interface", type: "interface" },
        { name: "tag", list: true, type: "relation", model: "OPNsense.Dnsmasq.Dnsmasq", items: "dhcp_tags" },
        { name: "filename", required: true, type: "text", strict: "word" },
        { name: "servername", type: "text", strict: "word" },
        { name: "address", type: "text", strict: "word" },
        { name: "description", type: "text", maximumLength: 255 },
      ],
      constraints: [],
    },
  ],
} as const satisfies MountDescription;

/** The settings. What is left out holds its default. */
export interface DnsmasqSettings {
  /** boolean. */
  readonly enable?: boolean;
  /** boolean. */
  readonly regdhcp?: boolean;
  /** boolean. */
  readonly regdhcpstatic?: boolean;
  /** boolean. */
  readonly dhcpfirst?: boolean;
  /** boolean. */
  readonly strict_order?: boolean;
  /** boolean. */
  readonly domain_needed?: boolean;
  /** boolean. */
  readonly no_private_reverse?: boolean;
  /** boolean. */
  readonly no_resolv?: boolean;
  /** boolean. */
  readonly log_queries?: boolean;
  /** boolean. */
  readonly no_hosts?: boolean;
  /** boolean. */
  readonly strictbind?: boolean;
  /** boolean. */
  readonly dnssec?: boolean;
  /** hostname. */
  readonly regdhcpdomain?: string;
  /** interface. */
  readonly interface?: readonly string[];
  /** integer 0 to 65535. */
  readonly port?: number;
  /** integer from 0. */
  readonly dns_forward_max?: number;
  /** integer from 0. */
  readonly cache_size?: number;
  /** integer from 0. */
  readonly local_ttl?: number;
  /** option. */
  readonly add_mac?: "standard" | "base64" | "text";
  /** boolean. */
  readonly add_subnet?: boolean;
  /** boolean. */
  readonly strip_subnet?: boolean;
  /** interface. */
  readonly "dhcp.no_interface"?: readonly string[];
  /** boolean, required, default "1". */
  readonly "dhcp.fqdn"?: boolean;
  /** hostname. */
  readonly "dhcp.domain"?: string;
  /** boolean, required, default "1". */
  readonly "dhcp.local"?: boolean;
  /** integer from 0. */
  readonly "dhcp.lease_max"?: number;
  /** boolean. */
  readonly "dhcp.authoritative"?: boolean;
  /** boolean, required, default "1". */
  readonly "dhcp.default_fw_rules"?: boolean;
  /** integer 0 to 60. */
  readonly "dhcp.reply_delay"?: number;
  /** boolean. */
  readonly "dhcp.enable_ra"?: boolean;
  /** boolean, required, default "1". */
  readonly "dhcp.host_ping"?: boolean;
  /** boolean. */
  readonly "dhcp.nosync"?: boolean;
  /** boolean. */
  readonly "dhcp.log_dhcp"?: boolean;
  /** boolean. */
  readonly "dhcp.log_quiet"?: boolean;
  /** boolean, required, default "1". */
  readonly no_ident?: boolean;
}

/** An item of `hosts`. What is left out holds its default. */
export interface DnsmasqHosts {
  /** hostname. */
  readonly host?: string;
  /** hostname. */
  readonly domain?: string;
  /** boolean. */
  readonly local?: boolean;
  /** network. */
  readonly ip?: readonly string[];
  /** hostname. */
  readonly cnames?: readonly string[];
  /** text. */
  readonly client_id?: string;
  /** mac. */
  readonly hwaddr?: readonly string[];
  /** integer. */
  readonly lease_time?: number;
  /** boolean. */
  readonly ignore?: boolean;
  /** uuid in OPNsense.Dnsmasq.Dnsmasq dhcp_tags. */
  readonly set_tag?: string;
  /** text. */
  readonly descr?: string;
  /** text. */
  readonly comments?: string;
  /** hostname. */
  readonly aliases?: readonly string[];
}

/** An item of `domainoverrides`. What is left out holds its default. */
export interface DnsmasqDomainoverrides {
  /** integer 1 to 99999, required, default "1". */
  readonly sequence?: number;
  /** hostname, required. */
  readonly domain: string;
  /** uuid in OPNsense.Firewall.Alias aliases.alias. */
  readonly ipset?: string;
  /** network. */
  readonly srcip?: string;
  /** port. */
  readonly port?: number;
  /** network. */
  readonly ip?: string;
  /** text. */
  readonly descr?: string;
}

/** An item of `dhcp_tags`. What is left out holds its default. */
export interface DnsmasqDhcpTags {
  /** text, required. */
  readonly tag: string;
}

/** An item of `dhcp_ranges`. What is left out holds its default. */
export interface DnsmasqDhcpRanges {
  /** interface. */
  readonly interface?: string;
  /** uuid in OPNsense.Dnsmasq.Dnsmasq dhcp_tags. */
  readonly set_tag?: string;
  /** network, required. */
  readonly start_addr: string;
  /** network. */
  readonly end_addr?: string;
  /** network. */
  readonly subnet_mask?: string;
  /** interface. */
  readonly constructor: undefined | string;
  /** option. */
  readonly mode?: readonly "static"[];
  /** integer 1 to 64. */
  readonly prefix_len?: number;
  /** integer. */
  readonly lease_time?: number;
  /** option, required, default "range". */
  readonly domain_type?: "interface" | "range";
  /** hostname. */
  readonly domain?: string;
  /** boolean. */
  readonly nosync?: boolean;
  /** option. */
  readonly ra_mode?: readonly ("ra-only" | "slaac" | "ra-names" | "ra-stateless" | "ra-advrouter" | "off-link")[];
  /** option. */
  readonly ra_priority?: "high" | "low";
  /** integer. */
  readonly ra_mtu?: number;
  /** integer. */
  readonly ra_interval?: number;
  /** integer. */
  readonly ra_router_lifetime?: number;
  /** text. */
  readonly description?: string;
}

/** An item of `dhcp_options`. What is left out holds its default. */
export interface DnsmasqDhcpOptions {
  /** option, required, default "set". */
  readonly type?: "set" | "match";
  /** key. */
  readonly option?: string;
  /** key. */
  readonly option6?: string;
  /** interface. */
  readonly interface?: string;
  /** uuid in OPNsense.Dnsmasq.Dnsmasq dhcp_tags. */
  readonly tag?: readonly string[];
  /** uuid in OPNsense.Dnsmasq.Dnsmasq dhcp_tags. */
  readonly set_tag?: string;
  /** text. */
  readonly value?: string;
  /** boolean. */
  readonly force?: boolean;
  /** text. */
  readonly description?: string;
}

/** An item of `dhcp_boot`. What is left out holds its default. */
export interface DnsmasqDhcpBoot {
  /** interface. */
  readonly interface?: string;
  /** uuid in OPNsense.Dnsmasq.Dnsmasq dhcp_tags. */
  readonly tag?: readonly string[];
  /** text, required. */
  readonly filename: string;
  /** text. */
  readonly servername?: string;
  /** text. */
  readonly address?: string;
  /** text. */
  readonly description?: string;
}

/** The shapes of the items, by the path of their list; the settings by the empty path. */
export interface DnsmasqItems {
  readonly "": DnsmasqSettings;
  readonly hosts: DnsmasqHosts;
  readonly domainoverrides: DnsmasqDomainoverrides;
  readonly dhcp_tags: DnsmasqDhcpTags;
  readonly dhcp_ranges: DnsmasqDhcpRanges;
  readonly dhcp_options: DnsmasqDhcpOptions;
  readonly dhcp_boot: DnsmasqDhcpBoot;
}
