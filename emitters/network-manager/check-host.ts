import { bootPortIn, portsOf } from "../../compiler/machines/bond.ts";
import { networksOf } from "../../compiler/machines/bond-networks.ts";
import type { DiagnosticContext } from "../../diagnostics/define.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { fieldOf } from "../../formats/json/field-of.ts";
import type { PointerStep } from "../../formats/json/pointer.ts";
import { idOf } from "../../schemas/document-id.ts";
import type { Host } from "../../schemas/generated/types.ts";
import { networkManagerDiagnostics as catalogue } from "./diagnostics.ts";
import { addressesOf, families, familyName } from "./families.ts";

import type { Bond } from "./scores.ts";

/** What is wrong with a bond on one of its hosts. */
export function checkHost(bond: Bond, host: Host): Diagnostic[] {
  const ports = portsOf(bond.document, host);
  const { primary } = bond.document.spec;
  const hostId = idOf(host);
  const related = [{ message: "The bond is stated here.", at: fieldOf(bond.id, "spec", "ports") }];
  const interfaces = { ...at(hostId, "spec", "interfaces"), related };
  if (ports.length === 0) return [catalogue.create("no-ports", interfaces, { bond: bond.id, host: hostId })];
  const leased = networksOf(bond).find(({ network }) => network.spec.addressing === "dhcp");
  const found: Diagnostic[] = [];
  if (leased !== undefined && bootPortIn(bond.document, host) === undefined)
    found.push(
      catalogue.create("no-boot-port", interfaces, {
        bond: bond.id,
        host: hostId,
        network: idOf(leased.network),
      }),
    );
  if (primary !== undefined && !ports.includes(primary))
    found.push(
      catalogue.create(
        "primary-not-a-port",
        {
          ...at(bond.id, "spec", "primary"),
          related: [{ message: "The interfaces stand here.", at: fieldOf(hostId, "spec", "interfaces") }],
        },
        { primary, bond: bond.id, host: hostId, ports: ports.join(", ") },
      ),
    );
  return [...found, ...checkAddresses(bond, host)];
}

/** Where addresses are written into hosts, a host without one takes no part in the network. */
function checkAddresses(bond: Bond, host: Host): Diagnostic[] {
  const hostId = idOf(host);
  const written = networksOf(bond).filter(({ network }) => network.spec.addressing === "static");
  return written.flatMap((one) =>
    families
      .filter((family) => one.network.spec[family] !== undefined && addressesOf(host, one.network, family).length === 0)
      .map((family) => {
        const related = [{ message: "The network has addresses.", at: fieldOf(idOf(one.network), "spec", family) }];
        const context = { ...at(hostId, "spec", "addresses"), related };
        return catalogue.create("no-address", context, {
          host: hostId,
          family: familyName[family],
          network: idOf(one.network),
          bond: bond.id,
        });
      }),
  );
}

function at(document: string, ...steps: readonly PointerStep[]): DiagnosticContext {
  return { at: fieldOf(document, ...steps) };
}
