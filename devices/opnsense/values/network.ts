import ipaddr from "ipaddr.js";
import type { NetworkDescription } from "../description.ts";
import { accept, refuse, type ValueBuilder } from "./value-builder.ts";

type Family = "ipv4" | "ipv6";

/** An address or a network, in lower case as the firewall keeps it. */
export const buildNetwork: ValueBuilder<NetworkDescription> = ({ family, prefix, wildcard }, value) => {
  if (typeof value !== "string") return refuse("type", "takes an address, as a text");
  if (value === "any") return wildcard === true ? accept(value) : refuse("form", "takes no `any`");
  const [address = "", length, ...rest] = value.split("/");
  const found = familyOf(address);
  if (found === undefined || rest.length > 0) return refuse("form", `takes an address, not ${JSON.stringify(value)}`);
  if (family !== undefined && found !== family) return refuse("form", `takes an address of ${family}`);
  if (length === undefined) return prefix === "required" ? refuse("form", "asks for a prefix length") : accepted(value);
  if (prefix === "refused") return refuse("form", "takes no prefix length");
  const isLength = /^(?:0|[1-9][0-9]{0,2})$/.test(length) && Number(length) <= (found === "ipv4" ? 32 : 128);
  return isLength ? accepted(value) : refuse("range", `takes no prefix length ${length}`);
};

/** 1 to 65535. */
export const buildPort: ValueBuilder<unknown> = (_, value) => {
  if (typeof value !== "number" || !Number.isSafeInteger(value)) return refuse("type", "takes a port, as a number");
  return value >= 1 && value <= 65_535 ? accept(String(value)) : refuse("range", `is 1 to 65535, not ${value}`);
};

/** Is it an IPv4 or IPv6 address, without zone and prefix? */
export function isAddress(text: string): boolean {
  return familyOf(text) !== undefined;
}

function familyOf(text: string): Family | undefined {
  if (/^(?:(?:0|[1-9]\d{0,2})\.){3}(?:0|[1-9]\d{0,2})$/.test(text) && ipaddr.IPv4.isValid(text)) return "ipv4";
  return text.includes(":") && !text.includes("%") && ipaddr.IPv6.isValid(text) ? "ipv6" : undefined;
}

function accepted(text: string): ReturnType<typeof accept> {
  return accept(text.toLowerCase());
}
