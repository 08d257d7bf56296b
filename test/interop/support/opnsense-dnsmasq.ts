import { childElement, childElements, childText, type XmlElement } from "../../../formats/xml/element.ts";

/**
 * The lines of DHCP that OPNsense makes for dnsmasq from the section `/dnsmasq`: in our own words, what its template
 * OPNsense/Dnsmasq/dnsmasq.conf does with the fields that Harmony states. As there, an empty element counts as one that is
 * not there, and the tag of a client is its uuid without hyphens.
 * @param devices the device of each interface's key, as `<interfaces>` assigns it
 */
export function dnsmasqLines(section: XmlElement, devices: ReadonlyMap<string, string>): string[] {
  const items = (list: string): Item[] =>
    childElements(section)
      .filter(({ name }) => name === list)
      .map((element) => (field) => childText(element, field) || undefined);
  const device = (key: string | undefined): string => devices.get(key ?? "") ?? `unknown:${key}`;
  const on = (item: Item, more: readonly string[] = []): string[] => [
    ...(item("interface") === undefined ? [] : [`tag:${device(item("interface"))}`]),
    ...more,
  ];
  const tags = (item: Item): string[] => (item("tag")?.split(",") ?? []).map((uuid) => `tag:${bare(uuid)}`);
  const dhcp = childElement(section, "dhcp");
  const isSet = (field: string): boolean => dhcp !== undefined && childText(dhcp, field) === "1";
  const served = childText(section, "interface")?.split(",").map(device) ?? [];
  const options = items("dhcp_options");
  return [
    `port=${childText(section, "port")}`,
    `interface=${served.join(",")}`,
    ...(isSet("fqdn") ? ["dhcp-fqdn", "domain=box.example.com"] : []),
    ...(isSet("authoritative") ? ["dhcp-authoritative"] : []),
    ...(isSet("enable_ra") ? ["enable-ra"] : []),
    ...items("dhcp_ranges").flatMap((range) => rangeLines(range, on(range), device)),
    ...items("hosts").flatMap(hostLine),
    ...options.map((option) => optionLine(option, [...tags(option), ...on(option)])),
    ...(options.some((one) => one("option") === "6" && !one("interface") && !one("tag"))
      ? []
      : ["dhcp-option=6,0.0.0.0"]),
    ...items("dhcp_boot").map((boot) => {
      const from = [boot("filename"), boot("servername"), boot("address")].filter((part) => part !== undefined);
      return `dhcp-boot=${[...on(boot, tags(boot)), ...from].join(",")}`;
    }),
  ];
}

/** The text of a field that holds one. */
type Item = (field: string) => string | undefined;

function bare(uuid: string | undefined): string {
  return (uuid ?? "").replaceAll("-", "");
}

function rangeLines(range: Item, on: readonly string[], device: (key: string | undefined) => string): string[] {
  const [start = "", end, mode, domain] = ["start_addr", "end_addr", "mode", "domain"].map(range);
  const lease = range("lease_time") ?? "86400";
  const length = start.includes(":") ? [range("prefix_len") ?? "64"] : [];
  const parts = [...on, start, end, mode, range("subnet_mask"), ...length, lease === "0" ? "infinite" : lease];
  const where = range("domain_type") === "interface" ? device(range("interface")) : `${start},${end}`;
  return [
    `dhcp-range=${parts.filter((part) => part !== undefined).join(",")}`,
    ...(domain === undefined ? [] : [`domain=${domain},${where}`]),
  ];
}

function hostLine(host: Item): string[] {
  if (host("hwaddr") === undefined && host("client_id") === undefined) return [];
  const identifier = host("client_id") === undefined ? undefined : `id:${host("client_id")}`;
  const addresses = (host("ip")?.split(",") ?? []).map((ip) => (ip.includes(":") ? `[${ip}]` : ip));
  const parts = [identifier, host("hwaddr"), ...addresses, host("host")].filter((part) => part !== undefined);
  return [`dhcp-host=${parts.join(",")}`];
}

function optionLine(option: Item, tags: readonly string[]): string {
  const number = option("option6") === undefined ? option("option") : `option6:${option("option6")}`;
  const value = option("value") === undefined ? [] : [option("value")];
  if (option("type") === "match") return `dhcp-match=${[`set:${bare(option("set_tag"))}`, number, ...value].join(",")}`;
  return `dhcp-option${option("force") === "1" ? "-force" : ""}=${[...tags, number, ...value].join(",")}`;
}
