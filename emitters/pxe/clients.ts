import type { BootAnswer } from "../../compiler/emit/facts.ts";
import type { BootServer } from "../../compiler/machines/boot-server.ts";
import type { Host, NetworkBoot } from "../../schemas/generated/types.ts";

/** Who asks for something to boot. */
export type BootClient = BootAnswer["client"];

/** A way to the boot program: `protocols` of a NetworkBoot. */
export type Protocol = NonNullable<NetworkBoot["spec"]["protocols"]>[number];

/**
 * What each client is told, in the order in which they are listed. The programs are iPXE's own (ipxe.org/download, the
 * package `ipxe` of distributions) and are put beside the scripts by whoever keeps the server: they are no text. Of the
 * builds for UEFI it is the one that uses the firmware's driver, which some cards need.
 */
const clients = [
  { client: "ipxe", architectures: [], from: "url", file: "boot.ipxe" },
  { client: "bios", architectures: [0], from: "tftp", file: "undionly.kpxe" },
  { client: "uefi-x86_64", architectures: [7, 9], from: "tftp", file: "snponly.efi" },
  { client: "uefi-aarch64", architectures: [11], from: "tftp", file: "snponly-arm64.efi" },
  { client: "http-x86_64", architectures: [16], from: "url", file: "snponly.efi" },
  { client: "http-aarch64", architectures: [19], from: "url", file: "snponly-arm64.efi" },
] as const satisfies readonly {
  readonly client: BootClient;
  readonly architectures: readonly number[];
  readonly from: "url" | "tftp";
  readonly file: string;
}[];

/** What these clients are told by a server. */
export function answersOf(server: BootServer, asking: ReadonlySet<BootClient>): BootAnswer[] {
  return clients
    .filter(({ client }) => asking.has(client))
    .map(({ client, architectures, from, file }) => ({
      client,
      architectures,
      file: from === "url" ? `${server.url}/${file}` : file,
    }));
}

/** Can a server be asked in this way? Firmware asks TFTP of an address, and HTTP of a URL. */
export function offers(server: BootServer, protocol: Protocol): boolean {
  if (protocol === "pxe") return server.address !== undefined;
  return protocol === "ipxe" || isWebServer(server);
}

/** Does it serve by HTTP? If not, all of it lies in its TFTP tree. */
export function isWebServer({ url }: BootServer): boolean {
  return url.startsWith("http");
}

/** As whom a host asks, by the ways stated or else by each that there is. iPXE asks itself, once it is there. */
export function clientsOf({ spec }: NetworkBoot, host: Host, server: BootServer): ReadonlySet<BootClient> {
  const asFirmware = (["pxe", "uefi-http"] as const)
    .filter((protocol) => (spec.protocols ?? [protocol]).includes(protocol) && offers(server, protocol))
    .flatMap((protocol) => clientOf(host, protocol) ?? []);
  const hasIpxe = asFirmware.length > 0 || spec.protocols?.includes("ipxe") === true;
  return new Set<BootClient>([...asFirmware, ...(hasIpxe ? (["ipxe"] as const) : [])]);
}

function clientOf({ spec }: Host, protocol: "pxe" | "uefi-http"): BootClient | undefined {
  if (spec.firmware === "uefi") return `${protocol === "pxe" ? "uefi" : "http"}-${spec.arch}`;
  return protocol === "pxe" && spec.arch === "x86_64" ? "bios" : undefined;
}
