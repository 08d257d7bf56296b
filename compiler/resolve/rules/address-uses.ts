import type { JsonPointer } from "../../../formats/json/pointer.ts";
import { toPointer } from "../../../formats/json/pointer.ts";
import { own } from "../../machines/own.ts";
import type { Validated } from "../../validate/validated.ts";
import { documentsOf, type SiteRuleContext } from "../site-rule.ts";

/** An address that something of the site has. */
export interface AddressUse {
  readonly address: string;
  /** The network that it must lie in; undefined where none is said. */
  readonly network: string | undefined;
  /** Who has it, in words: `the host w0`. */
  readonly owner: string;
  readonly validated: Validated;
  readonly pointer: JsonPointer;
  /** May others have it, too? Balancers share an address with different ports, and a firewall answers for them. */
  readonly shared: boolean;
}

/** Every address that the site's documents give to something. */
export function addressUses(context: SiteRuleContext): AddressUse[] {
  return [
    ...hostAddresses(context),
    ...firewallAddresses(context),
    ...switchAddresses(context),
    ...balancerAddresses(context),
  ];
}

function hostAddresses(context: SiteRuleContext): AddressUse[] {
  return documentsOf(context, "Host").flatMap((validated) =>
    Object.entries(validated.document.spec.addresses ?? {}).flatMap(([network, addresses]) =>
      addresses.map((address, index) => ({
        address,
        network,
        owner: `the host ${validated.document.metadata.name}`,
        validated,
        pointer: toPointer(["spec", "addresses", network, index]),
        shared: false,
      })),
    ),
  );
}

function firewallAddresses(context: SiteRuleContext): AddressUse[] {
  return documentsOf(context, "Firewall").flatMap((validated) => {
    const { metadata, spec } = validated.document;
    const owner = `the firewall ${metadata.name}`;
    const direct = Object.entries(spec.interfaces).flatMap(([name, { network, address, address6 }]) =>
      Object.entries({ address, address6 }).flatMap(([field, value]) =>
        value === undefined
          ? []
          : [
              {
                address: value,
                network,
                owner,
                validated,
                pointer: toPointer(["spec", "interfaces", name, field]),
                shared: false,
              },
            ],
      ),
    );
    const virtual = (spec.virtualIps ?? []).map(({ address, interface: name }, index) => ({
      address,
      network: own(spec.interfaces, name)?.network,
      owner,
      validated,
      pointer: toPointer(["spec", "virtualIps", index, "address"]),
      shared: true,
    }));
    return [...direct, ...virtual];
  });
}

function switchAddresses(context: SiteRuleContext): AddressUse[] {
  return documentsOf(context, "Switch").map((validated) => ({
    address: validated.document.spec.management.address,
    network: undefined,
    owner: `the switch ${validated.document.metadata.name}`,
    validated,
    pointer: "/spec/management/address",
    shared: false,
  }));
}

function balancerAddresses(context: SiteRuleContext): AddressUse[] {
  return documentsOf(context, "LoadBalancer").map((validated) => ({
    address: validated.document.spec.listen.address,
    network: validated.document.spec.listen.network,
    owner: `the balancer ${validated.document.metadata.name}`,
    validated,
    pointer: "/spec/listen/address",
    shared: true,
  }));
}
