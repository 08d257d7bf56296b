import { own } from "../../compiler/machines/own.ts";
import type { DrawnCable, DrawnFirewall, DrawnHost, DrawnNetwork, DrawnSwitch } from "../../drawing/site-drawing.ts";
import { idOf } from "../../schemas/document-id.ts";
import type { Cable, Firewall, Host, Network, Switch } from "../../schemas/generated/types.ts";
import type { Memberships } from "./memberships.ts";

export function drawHost(host: Host, memberships: Memberships): DrawnHost {
  const { roles = [], arch, firmware, interfaces, addresses = {}, bmc } = host.spec;
  const networks = [...new Set([...Object.keys(addresses), ...memberships(host)])].sort();
  const attachments = networks.map((network) => ({ network, addresses: own(addresses, network) ?? [] }));
  return {
    ...named(host),
    role: roles.join(", "),
    cables: cablesOf(interfaces),
    attachments,
    facts: [
      `${arch}, ${firmware}`,
      ...Object.entries(interfaces).map(([name, { mac, speed }]) => [name, mac, speed ?? ""].join(" ").trim()),
      ...attachments.map(({ network, addresses: own }) => `${network}: ${own.join(", ") || "no fixed address"}`),
      ...(bmc === undefined ? [] : [`controller ${bmc.address}`]),
    ],
  };
}

export function drawFirewall(firewall: Firewall): DrawnFirewall {
  const { product, devices = {}, interfaces, virtualIps = [] } = firewall.spec;
  return {
    ...named(firewall),
    product: product.opnsense === undefined ? "" : `OPNsense ${product.opnsense.release}`,
    cards: Object.keys(devices),
    cables: cablesOf(devices),
    interfaces: Object.entries(interfaces).flatMap(([name, { network, address, address6 }]) =>
      network === undefined ? [] : [{ name, network, addresses: [address, address6].flatMap((one) => one ?? []) }],
    ),
    facts: [
      ...Object.entries(interfaces).map(([name, { network, dhcp }]) =>
        [name, network ?? "", dhcp ? "by DHCP" : ""].filter((word) => word !== "").join(" "),
      ),
      ...virtualIps.map(({ interface: name, address }) => `${name} also ${address}`),
    ],
  };
}

export function drawSwitch(one: Switch): DrawnSwitch {
  const { product, units, mtu, management, ports = {} } = one.spec;
  const { fastiron, nos } = product;
  const software = fastiron === undefined ? `NOS ${nos?.version ?? ""}` : `FastIron ${fastiron.version}`;
  return {
    ...named(one),
    product: units === 1 ? software : `${units} × ${software}`,
    ports: Object.entries(ports).map(([port, { description, untagged, tagged = [] }]) => ({
      port,
      description: description ?? [untagged ?? "", ...tagged].filter((word) => word !== "").join(", "),
    })),
    facts: [management.address, `packets up to ${mtu} bytes`],
  };
}

export function drawNetwork(network: Network): DrawnNetwork {
  const { vlan, ipv4, ipv6, mtu, domain, dhcp } = network.spec;
  return {
    ...named(network),
    ...(vlan === undefined ? {} : { vlan }),
    prefixes: [ipv4?.prefix, ipv6?.prefix].flatMap((prefix) => prefix ?? []),
    facts: [
      ...[ipv4?.gateway, ipv6?.gateway].flatMap((gateway) => (gateway === undefined ? [] : [`gateway ${gateway}`])),
      ...(mtu === undefined ? [] : [`packets up to ${mtu} bytes`]),
      ...(domain === undefined ? [] : [domain]),
      ...(dhcp === undefined ? [] : [`DHCP by ${dhcp}`]),
    ],
  };
}

type Named = Parameters<typeof idOf>[0];

function named(document: Named): { readonly id: string; readonly name: string } {
  return { id: idOf(document), name: document.metadata.name };
}

interface Plugged {
  readonly speed?: string;
  readonly cable?: Cable;
}

function cablesOf(cards: Readonly<Record<string, Plugged>>): readonly DrawnCable[] {
  return Object.entries(cards).flatMap(([card, { speed, cable }]) =>
    cable === undefined ? [] : [{ card, ...(speed === undefined ? {} : { speed }), ...cable }],
  );
}
