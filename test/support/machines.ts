import { document, type PlainDocument } from "./documents.ts";

const credentials = { username: "admin", password: { secret: { name: "devices", key: "password" } } };

/** A host with one interface, whose MAC ends in the digits of its name: `h7` has `52:54:00:00:00:07`. */
export function host(name: string, spec: object = {}): PlainDocument {
  const mac = `52:54:00:00:00:${name.replace(/\D/g, "").padStart(2, "0")}`;
  return document("Host", name, { interfaces: { eno1: { mac } }, ...spec });
}

export function network(name: string, spec: object = {}): PlainDocument {
  return document("Network", name, spec);
}

export function switchOf(name: string, spec: object = {}): PlainDocument {
  const management = { address: "192.0.2.9" };
  return document("Switch", name, { product: { fastiron: { version: "08.0.95" } }, management, credentials, ...spec });
}

export function firewall(name: string, spec: object = {}): PlainDocument {
  const product = { opnsense: { release: "26.7.2" } };
  return document("Firewall", name, { product, interfaces: { lan: { device: "ix0" } }, ...spec });
}

export function bareMetal(name: string, spec: object = {}): PlainDocument {
  return document("BareMetalTopology", name, spec);
}
