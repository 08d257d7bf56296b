import { defineBuilder } from "../../compiler/emit/builder.ts";
import { canonicalIp } from "../../compiler/resolve/ip.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { fieldOf } from "../../formats/json/field-of.ts";
import { idOf } from "../../schemas/document-id.ts";
import type { Firewall } from "../../schemas/generated/types.ts";
import { opnsenseDiagnostics as catalogue } from "./diagnostics.ts";
import { type FirewallSite, interfaceNames, networkOf } from "./site.ts";

/** What the documents say of a firewall and no mount that is known could hold: addresses of CARP, ways to other routers. */
export const checkWritten = defineBuilder(
  "opnsense/check-written",
  (firewall: Firewall, site: FirewallSite): readonly Diagnostic[] => {
    const id = idOf(firewall);
    const warn = (what: string, section: string, document: string, ...steps: (string | number)[]): Diagnostic =>
      catalogue.create("not-written", { at: fieldOf(document, "spec", ...steps) }, { what, firewall: id, section });
    const virtual = (firewall.spec.virtualIps ?? []).flatMap(({ address, carp }, index) =>
      carp === undefined ? [] : [warn(`The address ${address}`, "password of CARP", id, "virtualIps", index, "carp")],
    );
    const ways = interfaceNames(firewall).flatMap((name) => {
      const network = networkOf(site, name);
      const one = firewall.spec.interfaces[name];
      if (network === undefined || one === undefined) return [];
      return (["ipv4", "ipv6"] as const).flatMap((family) => {
        const own = family === "ipv4" ? one.address : one.address6;
        const { gateway, routes = [] } = network.spec[family] ?? {};
        // Where the firewall has no fixed address, a DHCP server names the router, or there is none for it.
        if (own === undefined) return [];
        const isOther = (router: string): boolean => canonicalIp(router) !== canonicalIp(own);
        return [
          ...(gateway !== undefined && isOther(gateway)
            ? [warn(`The gateway ${gateway}`, "gateways", idOf(network), family, "gateway")]
            : []),
          ...routes.flatMap(({ to, via }, index) =>
            isOther(via) ? [warn(`The route to ${to}`, "static routes", idOf(network), family, "routes", index)] : [],
          ),
        ];
      });
    });
    return [...virtual, ...ways];
  },
);
