import ipaddr from "ipaddr.js";
import { isAddress } from "../../devices/opnsense/values/network.ts";

/** A text in the one form that all of its notations share: MAC addresses, IP addresses and networks. Others stay. */
export function normalText(text: string): string {
  if (/^[0-9a-f]{2}([:-][0-9a-f]{2}){5}$/i.test(text)) return text.toLowerCase().replaceAll("-", ":");
  const [address = "", ...length] = text.split("/");
  return isAddress(address) ? [ipaddr.parse(address).toString(), ...length].join("/") : text;
}

/** The parts of a list, in one form and one order: two lists that mean the same are one text. */
export function normalSet(parts: readonly string[]): string {
  return JSON.stringify([...new Set(parts.map(normalText))].sort());
}

/** A text with each mention of a name taken out, so that what is the same for two machines is one text. */
export function withoutName(text: string, name: string): string {
  if (name === "") return text;
  const parts = text.split(name);
  return parts.reduce((left, right) => {
    const isPart = /[\w-]$/.test(left) || /^[\w-]/.test(right);
    return `${left}${isPart ? name : "(name)"}${right}`;
  });
}
