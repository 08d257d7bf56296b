import type {
  BareMetalTopologyInput,
  DhcpServiceInput,
  FirewallInput,
  HostInput,
  NetworkBondInput,
  NetworkBootInput,
  NetworkInput,
  SwitchInput,
} from "../schemas/generated/types.ts";

/** Everything that a site of machines is made of. */
export type MachineDocument =
  | BareMetalTopologyInput
  | DhcpServiceInput
  | FirewallInput
  | HostInput
  | NetworkBondInput
  | NetworkBootInput
  | NetworkInput
  | SwitchInput;

const apiVersion = "harmony.dev/v1alpha1";

/** Hosts in a rack, each with a cable to both switches of the rack's stack. */
const hostsInRack = 40;

/**
 * A data centre of racks: a firewall that serves DHCP and the boot files, a stack of two switches a rack, two networks,
 * and hosts that all have the same bond, boot over the network, and have their addresses reserved. The same number
 * always gives the same documents; the hosts come last.
 */
export function buildMachines(count: number): readonly MachineDocument[] {
  const racks = Array.from({ length: Math.ceil(count / hostsInRack) }, (_, index) => buildSwitch(index));
  const switches = ["core", ...racks.map(({ metadata }) => metadata.name)];
  return [
    { apiVersion, kind: "BareMetalTopology", metadata: { name: "site" }, spec: { firewall: "edge", switches } },
    { ...buildSwitch(racks.length), metadata: { name: "core" } },
    ...racks,
    firewall,
    ...networks,
    ...scores,
    ...Array.from({ length: count }, (_, index) => buildHost(index)),
  ];
}

function buildSwitch(index: number): SwitchInput {
  const name = rackSwitch(index);
  return {
    apiVersion,
    kind: "Switch",
    metadata: { name },
    spec: {
      product: { fastiron: { version: "08.0.95" } },
      units: 2,
      mtu: 9216,
      management: { address: `10.12.${index >> 8}.${index & 255}` },
      credentials: { username: "harmony", password: { secret: { name, key: "password" } } },
      ports: { "1/3/1": { description: "between the racks", untagged: "cluster", tagged: ["storage"] } },
    },
  };
}

function rackSwitch(rack: number): string {
  return `tor-${String(rack).padStart(3, "0")}`;
}

const firewall: FirewallInput = {
  apiVersion,
  kind: "Firewall",
  metadata: { name: "edge" },
  spec: {
    product: { opnsense: { release: "26.7.2", plugins: ["os-tftp"] } },
    devices: {
      ixl0: { speed: "10G", cable: { switch: "core", port: "1/1/1" } },
      ixl1: { speed: "10G", cable: { switch: "core", port: "2/1/1" } },
    },
    interfaces: {
      trunk: { lagg: { devices: ["ixl0", "ixl1"] } },
      lan: { vlan: { parent: "trunk" }, network: "cluster", address: "10.0.0.1" },
    },
  },
};

const networks: readonly NetworkInput[] = [
  {
    apiVersion,
    kind: "Network",
    metadata: { name: "cluster" },
    spec: {
      vlan: 10,
      ipv4: { prefix: "10.0.0.0/14", gateway: "10.0.0.1", ranges: { dhcp: "10.3.0.100-10.3.0.199" } },
      dns: ["10.0.0.1"],
      domain: "cluster.example.com",
      mtu: 9000,
      addressing: "dhcp",
      dhcp: "firewall",
      bootServer: { firewall: "edge" },
    },
  },
  {
    apiVersion,
    kind: "Network",
    metadata: { name: "storage" },
    spec: {
      vlan: 20,
      ipv4: { prefix: "10.4.0.0/14", routes: [{ to: "10.8.0.0/16", via: "10.4.0.1", metric: 50 }] },
      ipv6: { prefix: "2001:db8:20::/64" },
      mtu: 9000,
    },
  },
];

const scores: readonly (NetworkBondInput | NetworkBootInput | DhcpServiceInput)[] = [
  {
    apiVersion,
    kind: "NetworkBond",
    metadata: { name: "bond0" },
    spec: {
      hosts: { role: "worker" },
      ports: { speed: "10G" },
      networks: { cluster: { untagged: true }, storage: {} },
    },
  },
  {
    apiVersion,
    kind: "NetworkBoot",
    metadata: { name: "install" },
    spec: {
      hosts: { role: "worker" },
      kernel: { url: "http://boot.example.com/kernel", initrd: ["http://boot.example.com/initramfs.img"] },
      ignition: { users: [{ name: "core", passwordHash: { secret: { name: "nodes", key: "core-hash" } } }] },
      fallback: "disk",
    },
  },
  {
    apiVersion,
    kind: "DhcpService",
    metadata: { name: "cluster" },
    spec: { network: "cluster", range: "dhcp" },
  },
];

function buildHost(index: number): HostInput {
  const rack = rackSwitch(Math.floor(index / hostsInRack));
  const port = (index % hostsInRack) + 1;
  const number = index + 256;
  const low = `${number >> 8}.${number & 255}`;
  return {
    apiVersion,
    kind: "Host",
    metadata: { name: `w${String(index).padStart(5, "0")}`, labels: { "example.com/rack": rack } },
    spec: {
      roles: ["worker"],
      firstBoot: "dhcp",
      interfaces: {
        eno1np0: { mac: macOf(2 * index), speed: "10G", boot: true, cable: { switch: rack, port: `1/1/${port}` } },
        eno2np1: { mac: macOf(2 * index + 1), speed: "10G", cable: { switch: rack, port: `2/1/${port}` } },
      },
      addresses: { cluster: [`10.0.${low}`], storage: [`10.4.${low}`, `2001:db8:20::${number.toString(16)}`] },
    },
  };
}

function macOf(index: number): string {
  const digits = index.toString(16).padStart(6, "0");
  return `52:54:00:${digits.replace(/(..)(?=.)/g, "$1:")}`;
}
