import { defineBuilder } from "../../compiler/emit/builder.ts";
import type { BootAnswer, BootFact } from "../../compiler/emit/facts.ts";
import { fieldOf } from "../../formats/json/field-of.ts";
import { idOf } from "../../schemas/document-id.ts";
import type { Network } from "../../schemas/generated/types.ts";
import { dnsmasqItem, dnsmasqUuid } from "./dhcp-items.ts";
import type { ItemNode, ItemPlaces } from "./item-node.ts";

/** iPXE says who it is by option 175 (https://ipxe.org/howto/dhcpd), firmware what it is by option 93 (RFC 4578). */
const [ipxeOption, architectureOption, vendorClassOption] = [175, 93, 60];

type Client = BootAnswer["client"];

/** What a network's machines boot, with the key of the interface that they ask on. */
export interface ServedBoot {
  readonly fact: BootFact;
  readonly key: string;
}

/** A tag a kind of client. Networks share them: what a client is told depends on the interface, too. */
export function buildTags(boots: readonly ServedBoot[]): ItemNode[] {
  return clientsOf(boots).map(([client, { fact }]) => buildTag(fact.network, client));
}

const buildTag = defineBuilder(
  "opnsense/dhcp-tag",
  (network: Network, client: Client): ItemNode =>
    dnsmasqItem("dhcp_tags", [client], { tag: client }, placesOf(network)),
);

/** What gives a client its tag, and what UEFI must hear when it asks for HTTP. */
export function buildMatches(boots: readonly ServedBoot[]): ItemNode[] {
  return clientsOf(boots).flatMap(([client, { fact, architectures }]) =>
    client === "ipxe"
      ? [buildMatch(fact.network, client, ipxeOption, undefined)]
      : architectures.map((number) => buildMatch(fact.network, client, architectureOption, number)),
  );
}

const buildMatch = defineBuilder(
  "opnsense/dhcp-match",
  (network: Network, client: Client, option: number, value: number | undefined): ItemNode =>
    dnsmasqItem(
      "dhcp_options",
      ["match", client, String(option), String(value)],
      {
        type: "match",
        option: String(option),
        set_tag: dnsmasqUuid("dhcp_tags", client),
        ...(value === undefined ? {} : { value: String(value) }),
        description: client,
      },
      placesOf(network),
    ),
);

const buildVendorClass = defineBuilder(
  "opnsense/dhcp-http",
  (network: Network, key: string, { client }: BootAnswer): ItemNode =>
    dnsmasqItem(
      "dhcp_options",
      ["http", network.metadata.name, client],
      {
        type: "set",
        option: String(vendorClassOption),
        interface: key,
        tag: [dnsmasqUuid("dhcp_tags", client)],
        value: "HTTPClient",
        // The client does not ask for it, and takes no answer without it (UEFI Specification, "HTTP Boot").
        force: true,
        description: `${network.metadata.name} ${client}`,
      },
      placesOf(network),
    ),
);

export function buildVendorClasses(boots: readonly ServedBoot[]): ItemNode[] {
  return boots.flatMap(({ fact, key }) =>
    fact.answers
      .filter(({ client }) => client.startsWith("http-"))
      .map((answer) => buildVendorClass(fact.network, key, answer)),
  );
}

const buildBoot = defineBuilder(
  "opnsense/dhcp-boot",
  (network: Network, { server }: BootFact, key: string, { client, file }: BootAnswer): ItemNode => {
    // dnsmasq reads the address as the third part: without a name before it, it would be the name.
    const { name: servername, address } = server;
    const isUrl = file.includes("://");
    return dnsmasqItem(
      "dhcp_boot",
      [network.metadata.name, client],
      {
        interface: key,
        tag: [dnsmasqUuid("dhcp_tags", client)],
        filename: file,
        ...(isUrl || address === undefined ? {} : { servername, address }),
        description: `${network.metadata.name} ${client}`,
      },
      placesOf(network),
    );
  },
);

/**
 * The answers. iPXE has the architecture of the firmware that started it, too, and OPNsense can't say "not iPXE" of a tag.
 * Of the lines that fit a client dnsmasq takes the one that stands last in its file (`find_boot` of rfc2131.c looks through
 * a list that grows at its head), so that iPXE's answers come after all others; before them, iPXE would load itself for ever.
 */
export function buildBoots(boots: readonly ServedBoot[]): ItemNode[] {
  const all = boots.flatMap(({ fact, key }) => fact.answers.map((answer) => ({ fact, key, answer })));
  const isIpxe = ({ answer }: (typeof all)[number]): boolean => answer.client === "ipxe";
  return [...all.filter((one) => !isIpxe(one)), ...all.filter(isIpxe)].map(({ fact, key, answer }) =>
    buildBoot(fact.network, fact, key, answer),
  );
}

/** Each kind of client once, by name, with a fact that speaks of it and all its architectures. */
function clientsOf(boots: readonly ServedBoot[]): [Client, { fact: BootFact; architectures: readonly number[] }][] {
  const clients = new Map<Client, { fact: BootFact; architectures: readonly number[] }>();
  for (const { fact } of boots)
    for (const { client, architectures } of fact.answers) {
      const known = clients.get(client);
      const all = [...new Set([...(known?.architectures ?? []), ...architectures])].sort((a, b) => a - b);
      clients.set(client, { fact: known?.fact ?? fact, architectures: all });
    }
  return [...clients].sort(([a], [b]) => (a < b ? -1 : 1));
}

function placesOf(network: Network): ItemPlaces {
  return { item: fieldOf(idOf(network), "spec", "bootServer") };
}
