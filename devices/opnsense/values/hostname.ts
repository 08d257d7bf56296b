import type { HostnameDescription } from "../description.ts";
import { isAddress } from "./network.ts";
import { accept, refuse, type ValueBuilder } from "./value-builder.ts";

/**
 * The labels of each form. Of `dns` the model asks only the length; what else could stand there would end or split a
 * line of the service's configuration, so it is held to the letters that names are made of.
 */
const labels: Readonly<Record<HostnameDescription["form"], RegExp>> = {
  hostname: /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/,
  dns: /^[A-Za-z0-9_-]{1,63}$/,
  label: /^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$/,
  domain: /^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$/,
};

/** A name, or where the field allows it an address or `*`. At most 253 characters. */
export const buildHostname: ValueBuilder<HostnameDescription> = ({ form, address, wildcard }, value) => {
  if (typeof value !== "string") return refuse("type", "takes a name, as a text");
  if (wildcard === true && value === "*") return accept(value);
  const parts = form === "label" ? [value] : value.split(".");
  const isAddressLike = isAddress(value);
  if (isAddressLike && address === true) return accept(value);
  // A name of the forms `label` and `domain` may look like an address; of the others the model says no.
  if (isAddressLike && (form === "hostname" || form === "dns")) return refuse("form", "takes a name, not an address");
  if (value.length > 253) return refuse("length", `holds at most 253 characters, not ${value.length}`);
  return parts.every((part) => labels[form].test(part))
    ? accept(value)
    : refuse("form", `does not take the name ${JSON.stringify(value)}`);
};
