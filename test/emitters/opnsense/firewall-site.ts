import { type AnyEmitter, defineEmitter } from "../../../compiler/emit/emitter.ts";
import type { BootAnswer, BootFact } from "../../../compiler/emit/facts.ts";
import { opnsense } from "../../../emitters/opnsense/index.ts";
import { childElements, type XmlElement } from "../../../formats/xml/element.ts";
import { type ParsedXml, parseXml } from "../../../formats/xml/parse.ts";
import { compileFiles, faultLines } from "../../support/compile-files.ts";
import { asFiles, document, type PlainDocument } from "../../support/documents.ts";

export const topology = document("BareMetalTopology", "site", { firewall: "edge" });

/** The network of VLAN 10 that the firewall serves. */
export function network(name: string, spec: object): PlainDocument {
  return document("Network", name, {
    vlan: 10,
    ipv4: { prefix: "10.10.0.0/24", gateway: "10.10.0.1", ranges: { dhcp: "10.10.0.100-10.10.0.199" } },
    dns: ["10.10.0.53"],
    domain: "okd.example.com",
    mtu: 9000,
    dhcp: "firewall",
    ...spec,
  });
}

export const interfaces = {
  trunk: { lagg: { devices: ["ixl0", "ixl1"] } },
  lan: { vlan: { parent: "trunk" }, network: "cluster", address: "10.10.0.1" },
};

export function firewall(spec: object = {}): PlainDocument {
  return document("Firewall", "edge", { product: { opnsense: { release: "26.7.2" } }, interfaces, ...spec });
}

/** A host that boots over a card with a MAC address that ends in its number: `w7` has `52:54:00:20:00:07`. */
export function host(name: string, addresses: readonly string[], spec: object = {}): PlainDocument {
  const mac = `52-54-00-20-00-${name.replace(/\D/g, "").padStart(2, "0")}`;
  return document("Host", name, { interfaces: { eno1: { mac } }, addresses: { cluster: addresses }, ...spec });
}

export function leases(spec: object = {}, name = "cluster"): PlainDocument {
  return document("DhcpService", name, { network: "cluster", range: "dhcp", ...spec });
}

/** Tells what the machines of each network with a boot server boot, in the place of the emitter that makes it. */
export function bootsOf(answers: readonly BootAnswer[], server?: Partial<BootFact["server"]>): AnyEmitter {
  return defineEmitter({
    id: "pxe",
    summary: "tells what machines boot",
    realises: [],
    consumes: [],
    select: ({ topologies }) => topologies,
    emit: ({ inventory }) => ({
      tree: [],
      facts: inventory.networks
        .filter(({ spec }) => spec.bootServer !== undefined)
        .map((one) => ({
          network: one,
          server: { name: "edge", address: "10.10.0.1", url: "tftp://10.10.0.1", ...server },
          answers,
        })),
    }),
  });
}

/** Every kind of client. */
export const answers: readonly BootAnswer[] = [
  { client: "ipxe", architectures: [], file: "tftp://10.10.0.1/boot.ipxe" },
  { client: "bios", architectures: [0], file: "undionly.kpxe" },
  { client: "uefi-x86_64", architectures: [7, 9], file: "snponly.efi" },
  { client: "uefi-aarch64", architectures: [11], file: "snponly-arm64.efi" },
  { client: "http-x86_64", architectures: [16], file: "http://10.10.0.5/snponly.efi" },
];

export interface FirewallFiles {
  /** The text of each file, by its name without `.xml`. */
  readonly texts: ReadonlyMap<string, string>;
  readonly documents: ReadonlyMap<string, readonly string[]>;
  /** Lines of diagnostics: `code file:line:column message`. */
  readonly faults: readonly string[];
}

/** Compiles documents through all stages, and gives the files of the firewall. */
export async function compileFirewall(
  documents: readonly PlainDocument[],
  boots: AnyEmitter = bootsOf([]),
): Promise<FirewallFiles> {
  const compilation = await compileFiles(asFiles(...documents), { emitters: [boots, opnsense] });
  const files = compilation.sites.flatMap(({ outputs }) => outputs).flatMap(({ files: own }) => own);
  const named = files.map((file) => ({ ...file, name: /([a-z]+)\.xml$/.exec(file.path)?.[1] ?? file.path }));
  return {
    texts: new Map(named.map(({ name, body }) => [name, body.text])),
    documents: new Map(named.map(({ name, documents: from }) => [name, from])),
    faults: faultLines(compilation),
  };
}

/** The fields of an item that hold something, and its name. */
export interface ReadItem {
  readonly name: string;
  readonly uuid: string | undefined;
  readonly fields: Readonly<Record<string, string>>;
}

/** The items of a file as another program would read them: elements that hold elements. */
export function readItems(text: string | undefined, name?: string): ReadItem[] {
  return childElements(rootOf(text))
    .filter((element) => typeof element.content !== "string" && (name === undefined || element.name === name))
    .map((element) => ({
      name: element.name,
      uuid: element.attributes["uuid"],
      fields: Object.fromEntries(
        childElements(element).flatMap((field) =>
          typeof field.content === "string" && field.content !== "" ? [[field.name, field.content]] : [],
        ),
      ),
    }));
}

export function rootOf(text: string | undefined): XmlElement {
  const parsed: ParsedXml = parseXml(text ?? "");
  if (!parsed.ok) throw new Error(parsed.fault.message);
  return parsed.root;
}
