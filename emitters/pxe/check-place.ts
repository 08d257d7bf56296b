import type { BootServer } from "../../compiler/machines/boot-server.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { fieldOf } from "../../formats/json/field-of.ts";
import { idOf } from "../../schemas/document-id.ts";
import type { Host } from "../../schemas/generated/types.ts";
import { checkUrl } from "./check-urls.ts";
import { offers, type Protocol } from "./clients.ts";
import { pxeDiagnostics as catalogue } from "./diagnostics.ts";
import type { BootPlace } from "./place.ts";
import type { Boot } from "./scores.ts";

/** What keeps a host from getting at its script. Undefined parts are those that the documents do not say. */
export function checkPlace(
  boot: Boot,
  host: Host,
  { port, network, server, clients }: Partial<BootPlace>,
): Diagnostic[] {
  const id = idOf(host);
  const related = [{ message: "It is to boot by this.", at: fieldOf(boot.id, "spec", "hosts") }];
  // A host without a boot port does not get here: a rule of the site has told.
  if (port === undefined) return [];
  if (network === undefined) {
    const here = [{ message: "Its boot port is this.", at: fieldOf(id, "spec", "interfaces", port.name) }];
    const holes = { host: id, boot: boot.id, port: port.name };
    return [catalogue.create("no-boot-network", { at: fieldOf(boot.id, "spec"), related: here }, holes)];
  }
  const { url } = network.spec.bootServer ?? {};
  const broken = url === undefined ? [] : checkUrl(url, idOf(network), "spec", "bootServer", "url");
  if (broken.length > 0) return broken;
  if (server === undefined || clients === undefined) {
    const at = fieldOf(idOf(network), "spec", "bootServer");
    return [catalogue.create("no-boot-server", { at, related }, { host: id, network: idOf(network) })];
  }
  return [...checkProtocols(boot, server), ...(clients.size > 0 ? [] : [noProtocol(boot, host, server)])];
}

/** What each way asks of a server. */
const needs = {
  pxe: "Firmware asks a TFTP server by its address: the URL of `bootServer` needs one in place of a name.",
  ipxe: "",
  "uefi-http": "Firmware asks a web server: choose one as `bootServer`, or a firewall with a plugin for it.",
} as const satisfies Readonly<Record<Protocol, string>>;

/** A way that is stated is there, whoever may take it. */
function checkProtocols({ id, document: { spec } }: Boot, server: BootServer): Diagnostic[] {
  return (spec.protocols ?? []).flatMap((protocol, index) => {
    if (offers(server, protocol)) return [];
    const context = { at: fieldOf(id, "spec", "protocols", index), help: needs[protocol] };
    return [catalogue.create("protocol-not-offered", context, { server: server.name, protocol })];
  });
}

function noProtocol(boot: Boot, host: Host, server: BootServer): Diagnostic {
  const { firmware, arch } = host.spec;
  const related = [{ message: "The host is stated here.", at: fieldOf(idOf(host), "spec", "firmware") }];
  return catalogue.create(
    "no-protocol",
    { at: fieldOf(boot.id, "spec", "protocols"), related },
    { host: idOf(host), firmware: firmware === "uefi" ? "UEFI" : "BIOS", arch, server: server.name },
  );
}
