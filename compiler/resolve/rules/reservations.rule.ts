import { toPointer } from "../../../formats/json/pointer.ts";
import { idOf } from "../../../schemas/document-id.ts";
import type { DhcpService, Host, Network } from "../../../schemas/generated/types.ts";
import { bootPortOf } from "../../machines/boot-port.ts";
import { own } from "../../machines/own.ts";
import { at, type Validated } from "../../validate/validated.ts";
import { resolveDiagnostics } from "../diagnostics.ts";
import { documentsOf } from "../site-rule.ts";
import type { DeviceRule } from "./device-rule.ts";

/** A host whose address is to be reserved has one in the network, and a port by whose MAC address it is known. */
export const reservationsRule: DeviceRule = {
  name: "reservations",
  check(links, context) {
    for (const service of documentsOf(context, "DhcpService")) {
      const network = links.networkOf(service.document.spec.network);
      const home = links.homeOf(service);
      if (network === undefined || home === undefined) continue;
      const { reservations = {} } = service.document.spec;
      const isChosen = Object.keys(reservations).length > 0;
      for (const host of home.select(reservations)) {
        const hasAddress = (own(host.document.spec.addresses, network.document.metadata.name) ?? []).length > 0;
        const hasPort = bootPortOf(host.document) !== undefined;
        // A host that nobody chose needs its reservation where it asks for its address.
        const isNeeded = isChosen || (hasAddress && network.document.spec.addressing === "dhcp");
        if (isNeeded && !hasAddress) context.report(noAddress(service, network, host));
        else if (isNeeded && !hasPort) context.report(noPort(service, network, host));
      }
    }
  },
};

function noAddress(service: Validated<DhcpService>, network: Validated<Network>, host: Validated<Host>) {
  const { name } = network.document.metadata;
  return resolveDiagnostics.create(
    "no-reservation",
    {
      at: at(service, "/spec/reservations"),
      related: [{ message: "The host has its addresses here.", at: at(host, "/spec/addresses", "key") }],
    },
    {
      service: idOf(service.document),
      network: name,
      host: host.document.metadata.name,
      problem: "it has no address there",
      remedy: `Give the host one, \`addresses: {${name}: […]}\`, or choose other hosts.`,
    },
  );
}

function noPort(service: Validated<DhcpService>, network: Validated<Network>, host: Validated<Host>) {
  return resolveDiagnostics.create(
    "no-reservation",
    {
      at: at(host, "/spec/interfaces", "key"),
      related: [
        { message: "The address is reserved here.", at: at(service, "/spec/reservations") },
        {
          message: "The address stands here.",
          at: at(host, toPointer(["spec", "addresses", network.document.metadata.name]), "key"),
        },
      ],
    },
    {
      service: idOf(service.document),
      network: network.document.metadata.name,
      host: host.document.metadata.name,
      problem: "none of its interfaces is the one that it boots over",
      remedy: "Mark that with `boot: true`: the network knows the host by its MAC address.",
    },
  );
}
