import { defineBuilder } from "../../../compiler/emit/builder.ts";
import { defineEmitter } from "../../../compiler/emit/emitter.ts";
import type { BootFact } from "../../../compiler/emit/facts.ts";
import { bootServerOf } from "../../../compiler/machines/boot-server.ts";
import type { TopologyInventory } from "../../../compiler/resolve/resolved-site.ts";
import { buildDhcpFiles, isServedHere } from "../../../emitters/pxe/dhcp/index.ts";
import type { Network } from "../../../schemas/generated/types.ts";
import { compileFiles, faultLines } from "../../support/compile-files.ts";
import { asFiles, document, type PlainDocument } from "../../support/documents.ts";

/** What each kind of client boots where the network has a boot server. */
const buildBoot = defineBuilder(
  "test/boot",
  (network: Network, { hosts, firewalls }: TopologyInventory): BootFact | undefined => {
    const server = bootServerOf(network, { hosts, firewalls });
    return (
      server && {
        network,
        server,
        answers: [
          { client: "bios", architectures: [0], file: "undionly.kpxe" },
          { client: "uefi-x86_64", architectures: [7, 9], file: "snponly.efi" },
          { client: "http-x86_64", architectures: [16], file: `${server.url}/snponly.efi` },
          { client: "ipxe", architectures: [], file: `${server.url}/boot/boot.ipxe` },
        ],
      }
    );
  },
);

/** The DHCP files alone, with boot answers made by hand. */
export const dhcpOnly = defineEmitter({
  id: "pxe",
  summary: "DHCP files",
  realises: ["DhcpService"],
  consumes: [],
  select: (site) => site.topologies.filter(isServedHere),
  emit: (topology, { report }) => {
    const boots = topology.inventory.networks.flatMap((one) => buildBoot(one, topology.inventory) ?? []);
    return { tree: buildDhcpFiles(topology, boots, report) };
  },
});

export const topology = document("BareMetalTopology", "site", {});

export function host(name: string, last: number, spec: object = {}): PlainDocument {
  return document("Host", name, {
    interfaces: { eno1: { mac: `5254.0010.00${String(last)}`, boot: true } },
    addresses: { cluster: [`10.10.0.${last}`] },
    ...spec,
  });
}

/** A network with a server for everything, beside the host `boot`, which has 10.10.0.5 in it. */
export function cluster(spec: object = {}): PlainDocument {
  return document("Network", "cluster", {
    ipv4: {
      prefix: "10.10.0.0/24",
      gateway: "10.10.0.1",
      ranges: { dhcp: "10.10.0.100-10.10.0.199" },
      routes: [{ to: "10.20.0.0/15", via: "10.10.0.2" }],
    },
    dns: ["10.10.0.1", "2001:db8::1", "10.10.0.3"],
    ntp: ["10.10.0.4"],
    domain: "okd.example.com",
    mtu: 9000,
    addressing: "dhcp",
    dhcp: "dnsmasq",
    bootServer: { host: "boot" },
    ...spec,
  });
}

export const bootHost = document("Host", "boot", {
  interfaces: { eno1: { mac: "52:54:00:10:00:05", boot: true } },
  addresses: { cluster: ["10.10.0.5"] },
});

export function service(spec: object = {}, name = "leases"): PlainDocument {
  return document("DhcpService", name, { network: "cluster", range: "dhcp", leaseTime: "2h", ...spec });
}

/** Compiles documents and gives the text of each file by its path, and lines of what was said. */
export async function compileDhcp(...documents: readonly PlainDocument[]) {
  const compilation = await compileFiles(asFiles(...documents), { emitters: [dhcpOnly] });
  const files = compilation.sites.flatMap(({ outputs }) => outputs).flatMap(({ files: own }) => own);
  return {
    texts: Object.fromEntries(files.map(({ path, body }) => [path.replace("pxe/dhcp/", ""), body.text])),
    files,
    faults: faultLines(compilation),
  };
}
