import { networkManager } from "../../../emitters/network-manager/index.ts";
import { pxe } from "../../../emitters/pxe/index.ts";
import { compileFiles, faultLines } from "../../support/compile-files.ts";
import { asFiles, document, type PlainDocument } from "../../support/documents.ts";

/** A host whose first port boots. Its MAC addresses end in the digits of its name. */
export function machine(name: string, spec: object = {}): PlainDocument {
  const digits = name.replace(/\D/g, "").padStart(2, "0");
  const interfaces = {
    eno1: { mac: `52:54:00:20:00:${digits}`, speed: "10G", boot: true },
    eno2: { mac: `5254.0020.01${digits}`, speed: "10G" },
  };
  return document("Host", name, { interfaces, ...spec });
}

export const topology = document("BareMetalTopology", "site", {});

/** A network that hosts get their addresses in, and boot over. */
export function cluster(spec: object = {}): PlainDocument {
  return document("Network", "cluster", {
    vlan: 10,
    ipv4: { prefix: "10.10.0.0/24", gateway: "10.10.0.1" },
    addressing: "dhcp",
    dhcp: "kea",
    mtu: 9000,
    bootServer: { host: "boot9" },
    ...spec,
  });
}

export const storage = document("Network", "storage", {
  vlan: 20,
  ipv4: { prefix: "10.20.0.0/24" },
  ipv6: { prefix: "2001:db8:20::/64", gateway: "2001:db8:20::1" },
  dns: ["10.20.0.1", "2001:db8:20::1"],
});

/** The host that serves. */
export const server = machine("boot9", { addresses: { cluster: ["10.10.0.5"] } });

export function bond(spec: object = {}): PlainDocument {
  const networks = { cluster: { untagged: true }, storage: {} };
  return document("NetworkBond", "bond0", { hosts: { role: "worker" }, ports: { speed: "10G" }, networks, ...spec });
}

export function worker(name: string, spec: object = {}): PlainDocument {
  return machine(name, { roles: ["worker"], ...spec });
}

export const kernel = {
  url: "http://images.example.com/kernel",
  initrd: ["http://images.example.com/initramfs.img"],
  arguments: ["console=ttyS0"],
};

export function boot(spec: object = {}, name = "install"): PlainDocument {
  const { image } = spec as { readonly image?: string };
  return document("NetworkBoot", name, { hosts: { role: "worker" }, ...(image === undefined && { kernel }), ...spec });
}

/** Those of w1. */
export const addresses = { storage: ["10.20.0.21", "2001:db8:20::21"] };

/** A site in which w1 boots over a bond. */
export const site: readonly PlainDocument[] = [
  topology,
  cluster(),
  storage,
  server,
  worker("w1", { addresses }),
  bond(),
];

/** DHCP for the networks among documents that want it. */
export function leases(documents: readonly PlainDocument[]): readonly PlainDocument[] {
  return documents.flatMap(({ kind, metadata, spec }) => {
    const { name } = metadata as { readonly name: string };
    const isServed = kind === "Network" && (spec as { readonly dhcp?: string }).dhcp !== undefined;
    return isServed ? [document("DhcpService", name, { network: name })] : [];
  });
}

/** Compiles documents through all stages, and gives what the boot server gets. */
export async function compileBoot(...documents: readonly PlainDocument[]) {
  const files = asFiles(...documents, ...leases(documents));
  const compilation = await compileFiles(files, { emitters: [networkManager, pxe] });
  const outputs = compilation.sites.flatMap(({ outputs: own }) => own);
  const output = outputs.flatMap((one) => one.files.filter(({ target }) => target.kind === "boot-server"));
  return {
    output,
    facts: outputs.flatMap(({ facts }) => facts.pxe ?? []),
    texts: new Map(output.map(({ path, body }) => [path.slice("pxe/".length), body.text])),
    faults: faultLines(compilation),
  };
}
