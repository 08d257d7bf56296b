import type { XmlElement } from "../../formats/xml/element.ts";
import type { MountDescription } from "./description.ts";
import { type Item, itemElement } from "./item.ts";

/**
 * The assigned interfaces as the section `<interfaces>` holds them, each under its key. The models of the releases before
 * 27.1 know no more of it than device, description and lock, so this is written by hand: from what the older pages read and
 * write (src/www/interfaces.php and src/etc/inc/interfaces.inc of opnsense/core) and from the factory configuration. It is
 * a section without a version. Further fields of it, such as a gateway or a spoofed MAC address, belong here too.
 */
export const legacyInterfaceMount = {
  model: "OPNsense.Interfaces.NetworkInterface",
  mount: "/interfaces",
  version: "",
  lists: [
    {
      path: "interface",
      fields: [
        { name: "if", required: true, type: "device" },
        { name: "descr", type: "text", mask: { source: "^[a-z_0-9]{0,255}$", flags: "iu" } },
        { name: "enable", type: "boolean" },
        { name: "lock", required: true, default: "1", type: "boolean" },
        { name: "blockpriv", type: "boolean" },
        { name: "blockbogons", type: "boolean" },
        { name: "mtu", type: "integer", minimum: 576, maximum: 65535 },
        { name: "ipaddr", type: "text", mask: { source: "^(?:dhcp|[0-9]+(?:\\.[0-9]+){3})$", flags: "u" } },
        { name: "subnet", type: "integer", minimum: 1, maximum: 32 },
        { name: "ipaddrv6", type: "network", family: "ipv6", prefix: "refused" },
        { name: "subnetv6", type: "integer", minimum: 1, maximum: 128 },
      ],
      constraints: [{ rule: "unique", fields: ["if"] }],
    },
  ],
} as const satisfies MountDescription;

/** An interface. A flag is set or left out: the older pages ask whether its element is there, and `0` would set it. */
export interface LegacyInterface {
  readonly if: string;
  readonly descr: string;
  readonly enable?: true | undefined;
  readonly blockpriv?: true | undefined;
  readonly blockbogons?: true | undefined;
  readonly mtu: number;
  readonly ipaddr?: string | undefined;
  readonly subnet?: number | undefined;
  readonly ipaddrv6?: string | undefined;
  readonly subnetv6?: number | undefined;
}

/** The shape of the section's items, as an item builder asks for it. */
export interface LegacyInterfaceItems {
  readonly interface: LegacyInterface;
}

/** The element of an interface under its key: with the fields that say something, for one that is there and empty may do so, too. */
export function legacyInterfaceElement(key: string, item: Item): XmlElement {
  const fields = new Map([...item.fields].filter(([, text]) => text !== ""));
  return itemElement(key, { ...item, fields });
}
