import type { Firewall, Host, Network } from "../../schemas/generated/types.ts";
import { isIpv4 } from "../resolve/ip.ts";
import { own } from "./own.ts";

/** Who serves what machines of a network boot. */
export interface BootServer {
  /** The name of the firewall or host, or the host name of the URL. */
  readonly name: string;
  /** The IPv4 address that answers TFTP. Undefined where only a name is known: firmware asks for an address. */
  readonly address: string | undefined;
  /** What paths of the tree are put behind, without a slash at the end: `http://10.10.0.5`, `tftp://10.10.0.1`. */
  readonly url: string;
}

/** What a site's network may name as its boot server. */
export interface Servers {
  readonly firewalls: readonly Firewall[];
  readonly hosts: readonly Host[];
}

/** The plugins of a firewall that serve files by HTTP. */
const webPlugins: ReadonlySet<string> = new Set(["os-nginx", "os-caddy"]);

/** The boot server of a network; undefined where it has none, or where that has no address in the network. */
export function bootServerOf({ metadata, spec }: Network, { firewalls, hosts }: Servers): BootServer | undefined {
  const { firewall: firewallName, host: hostName, url } = spec.bootServer ?? {};
  if (url !== undefined) return externalServer(url);
  if (firewallName !== undefined) {
    const firewall = firewalls.find((one) => one.metadata.name === firewallName);
    const address = firewall && firewallAddress(firewall, metadata.name);
    if (firewall === undefined || address === undefined) return undefined;
    const plugins = firewall.spec.product.opnsense?.plugins ?? [];
    const scheme = plugins.some((plugin) => webPlugins.has(plugin)) ? "http" : "tftp";
    return { name: firewallName, address, url: `${scheme}://${address}` };
  }
  const host = hosts.find((one) => one.metadata.name === hostName);
  const address = own(host?.spec.addresses, metadata.name)?.find(isIpv4);
  return hostName === undefined || address === undefined
    ? undefined
    : { name: hostName, address, url: `http://${address}` };
}

/** The IPv4 address of a firewall in a network. */
export function firewallAddress({ spec }: Firewall, network: string): string | undefined {
  return Object.values(spec.interfaces).find((one) => one.network === network && one.address !== undefined)?.address;
}

function externalServer(url: string): BootServer | undefined {
  if (!URL.canParse(url)) return undefined;
  const { hostname } = new URL(url);
  return { name: hostname, address: isIpv4(hostname) ? hostname : undefined, url: url.replace(/\/+$/, "") };
}
