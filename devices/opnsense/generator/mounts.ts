/** A mount that is described: the model, its file in a folder of models, and what it is called here. */
export interface MountSource {
  /** Names the generated file, and in camel case what it exports. */
  readonly id: string;
  /** Path of the model's file, below the folder of the release's models. */
  readonly file: string;
  readonly model: string;
}

/** The mounts that are described. A new mount is a line here, and where its field types are new, one in read-field.ts. */
export const mountSources: readonly MountSource[] = [
  // A view of /interfaces, held in memory, of the assignment alone (device, description, lock). Addresses, MTU and all
  // else there is read by the older pages, which no model describes before the release 27.1.
  {
    id: "interface",
    file: "core/OPNsense/Interfaces/NetworkInterface.xml",
    model: "OPNsense.Interfaces.NetworkInterface",
  },
  { id: "vlan", file: "core/OPNsense/Interfaces/Vlan.xml", model: "OPNsense.Interfaces.Vlan" },
  { id: "lagg", file: "core/OPNsense/Interfaces/Lagg.xml", model: "OPNsense.Interfaces.Lagg" },
  { id: "vip", file: "core/OPNsense/Interfaces/Vip.xml", model: "OPNsense.Interfaces.Vip" },
  { id: "dnsmasq", file: "core/OPNsense/Dnsmasq/Dnsmasq.xml", model: "OPNsense.Dnsmasq.Dnsmasq" },
];
