import type { DhcpOptionValue } from "../../compiler/machines/dhcp-options.ts";
import { type DnsmasqPart, dnsmasqFault, lineText } from "../../formats/dnsmasq/dnsmasq.ts";
import { dnsmasqBytes } from "../../formats/dnsmasq/option.ts";

/** OPNsense copies the value of an option into a line of dnsmasq as it stands, so that it is written as one. */
export function optionText(value: DhcpOptionValue): string {
  return lineText({ directive: "", parts: partsOf(value) }).slice(1);
}

/** Would dnsmasq read the line of an option as it is meant? */
export function isOptionLine(code: number, value: DhcpOptionValue): boolean {
  return dnsmasqFault({ directive: "dhcp-option", parts: [String(code), ...partsOf(value)] }) === undefined;
}

function partsOf(value: DhcpOptionValue): readonly DnsmasqPart[] {
  switch (value.kind) {
    case "addresses":
      return value.addresses;
    case "domains":
      return value.domains;
    case "text":
      return [{ text: value.text }];
    case "bytes":
      return [dnsmasqBytes(value.bytes)];
    case "numbers": {
      const [number = 0, ...others] = value.numbers;
      if (others.length === 0) return [{ number, width: value.width }];
      return [dnsmasqBytes(value.numbers.flatMap((one) => [(one >> 8) & 0xff, one & 0xff]))];
    }
  }
}
