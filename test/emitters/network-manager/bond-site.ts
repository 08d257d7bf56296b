import { networkManager } from "../../../emitters/network-manager/index.ts";
import type { SecretPlace } from "../../../formats/rendered.ts";
import { compileFiles, faultLines } from "../../support/compile-files.ts";
import { asFiles, document, type PlainDocument } from "../../support/documents.ts";

const folder = "network-manager/";
const profiles = "/etc/NetworkManager/system-connections/";

/** Two ports of 10G, the first of which the host boots over, and one of 1G. */
export function host(name: string, spec: object = {}): PlainDocument {
  const interfaces = {
    eno2: { mac: "5254.0020.0102", speed: "10G" },
    eno1: { mac: "52-54-00-20-00-AB", speed: "10G", boot: true },
    mgmt0: { mac: "525400200203", speed: "1G" },
  };
  return document("Host", name, { interfaces, ...spec });
}

/** An address of each family in `storage`. */
export const addresses = { storage: ["10.20.0.21", "2001:db8:20::21"] };

export const cluster = document("Network", "cluster", {
  vlan: 10,
  ipv4: { prefix: "10.10.0.0/24" },
  addressing: "dhcp",
  mtu: 9000,
});

export const storage = document("Network", "storage", {
  vlan: 20,
  ipv4: { prefix: "10.20.0.0/24", gateway: "10.20.0.1" },
  ipv6: { prefix: "2001:db8:20::/64", gateway: "2001:db8:20::1" },
  dns: ["10.20.0.1", "2001:db8:20::1", "10.20.0.2"],
  domain: "storage.example.com",
});

export const topology = document("BareMetalTopology", "site", {});

export function bond(spec: object = {}, name = "bond0"): PlainDocument {
  const networks = { cluster: { untagged: true }, storage: {} };
  return document("NetworkBond", name, { hosts: {}, ports: { speed: "10G" }, networks, ...spec });
}

export interface Profiles {
  /** The text of each profile, by `<host>/<interface>`. */
  readonly texts: ReadonlyMap<string, string>;
  readonly modes: ReadonlySet<number>;
  readonly documents: ReadonlyMap<string, readonly string[]>;
  /** The holes of those that have some. */
  readonly secrets: ReadonlyMap<string, readonly SecretPlace[]>;
  /** Lines of diagnostics: `code file:line:column message`. */
  readonly faults: readonly string[];
}

/** Compiles documents through all stages, and gives the profiles of every host. */
export async function compileProfiles(...documents: readonly PlainDocument[]): Promise<Profiles> {
  const compilation = await compileFiles(asFiles(...documents), { emitters: [networkManager] });
  const files = compilation.sites.flatMap(({ outputs }) => outputs).flatMap(({ files: own }) => own);
  const named = files.map((file) => ({
    ...file,
    name: file.path
      .slice(folder.length)
      .replace(profiles, "/")
      .replace(/\.nmconnection$/, ""),
  }));
  return {
    texts: new Map(named.map(({ name, body }) => [name, body.text])),
    modes: new Set(named.map(({ mode }) => mode)),
    documents: new Map(named.map(({ name, documents: from }) => [name, from])),
    secrets: new Map(named.flatMap(({ name, body }) => (body.secrets.length === 0 ? [] : [[name, body.secrets]]))),
    faults: faultLines(compilation),
  };
}
