import { defineBuilder } from "../../compiler/emit/builder.ts";
import { dnsmasqMount } from "../../devices/opnsense/26.7.2/dnsmasq.ts";
import { laggMount } from "../../devices/opnsense/26.7.2/lagg.ts";
import { vipMount } from "../../devices/opnsense/26.7.2/vip.ts";
import { vlanMount } from "../../devices/opnsense/26.7.2/vlan.ts";
import type { MountDescription } from "../../devices/opnsense/description.ts";
import { legacyInterfaceMount } from "../../devices/opnsense/legacy-interface.ts";
import { childElements, type XmlElement, xmlElement } from "../../formats/xml/element.ts";
import type { Firewall } from "../../schemas/generated/types.ts";
import { buildDnsmasqItems, buildDnsmasqSettings } from "./dnsmasq.ts";
import type { ItemNode } from "./item-node.ts";
import { buildInterfaces, buildLaggs, buildVlans } from "./links.ts";
import type { FirewallSite } from "./site.ts";
import { buildVips } from "./vips.ts";

/** A part of the configuration, and what Harmony states of it: a file. */
export interface Mount {
  /** The file's name, without `.xml`. */
  readonly file: string;
  readonly description: MountDescription;
  readonly buildSettings?: (site: FirewallSite) => ItemNode | undefined;
  readonly buildItems: (site: FirewallSite) => readonly ItemNode[];
}

/** The mounts of each release that is known. A new mount is a line here. */
export const releases: Readonly<Record<string, readonly Mount[]>> = {
  "26.7.2": [
    { file: "interfaces", description: legacyInterfaceMount, buildItems: buildInterfaces },
    { file: "vlans", description: vlanMount, buildItems: buildVlans },
    { file: "laggs", description: laggMount, buildItems: buildLaggs },
    { file: "vips", description: vipMount, buildItems: buildVips },
    {
      file: "dnsmasq",
      description: dnsmasqMount,
      buildSettings: buildDnsmasqSettings,
      buildItems: buildDnsmasqItems,
    },
  ],
};

/** What is stated of a mount. */
export interface BuiltMount {
  readonly mount: Mount;
  readonly settings: ItemNode | undefined;
  readonly items: readonly ItemNode[];
  /** The mount's element, with settings and items in it. */
  readonly root: XmlElement;
}

/** All that is stated of a mount; undefined where nothing is: what lies there is left alone. */
export const buildMount = defineBuilder(
  "opnsense/mount",
  (_: Firewall, site: FirewallSite, mount: Mount): BuiltMount | undefined => {
    const [settings, items] = [mount.buildSettings?.(site), mount.buildItems(site)];
    if (settings === undefined && items.length === 0) return undefined;
    return { mount, settings, items, root: buildRoot(site.firewall, mount, settings, items) };
  },
);

/** A section that no model governs has no version: OPNsense would run no migration over it. */
const buildRoot = defineBuilder(
  "opnsense/mount",
  (_: Firewall, { description }: Mount, settings: ItemNode | undefined, items: readonly ItemNode[]): XmlElement => {
    const { mount, version } = description;
    const content = [...(settings === undefined ? [] : childElements(settings)), ...items];
    return xmlElement(mount.slice(1), content, version === "" ? {} : { version });
  },
);
