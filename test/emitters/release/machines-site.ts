import { document, type PlainDocument } from "../../support/documents.ts";
import { bond, boot, cluster, leases, machine, storage, worker } from "../pxe/boot-site.ts";

export const registry = "harbor.example.com/sites";

const authentication = { identity: "w1", password: { secret: { name: "dot1x", key: "w1" } } };

/** The first of the workers proves by a secret who it is. */
const interfaces = {
  eno1: { mac: "52:54:00:20:00:01", speed: "10G", boot: true, authentication },
  eno2: { mac: "52:54:00:20:01:01", speed: "10G" },
};

const own: readonly PlainDocument[] = [
  cluster(),
  storage,
  machine("boot9", { addresses: { cluster: ["10.10.0.5"] } }),
  worker("w1", { interfaces, addresses: { storage: ["10.20.0.21"] }, firstBoot: "kargs" }),
  worker("w2", { addresses: { storage: ["10.20.0.22"] }, firstBoot: "kargs" }),
  bond(),
  boot({ ignition: { users: [{ name: "core", sshAuthorizedKeys: ["ssh-ed25519 A"] }] } }),
  document("Firewall", "edge", {
    product: { opnsense: { release: "26.7.2" } },
    interfaces: {
      lan: { device: "igb0", network: "cluster", address: "10.10.0.1" },
      storage: { device: "igb1", network: "storage", address: "10.20.0.1", address6: "2001:db8:20::1" },
    },
  }),
];

/** Two workers that boot over a bond, the host that serves them, and a firewall; their files go to a registry. */
export function machinesSite(topology: object = { registry, firewall: "edge" }): readonly PlainDocument[] {
  return [document("BareMetalTopology", "site", topology), ...own, ...leases(own)];
}

/** The folders that they take, by path. */
export const machineFolders = [
  "network-manager/w1",
  "network-manager/w2",
  "opnsense/edge",
  "pxe/dhcp",
  "pxe/http/boot9",
  "pxe/tftp/boot9",
] as const;
