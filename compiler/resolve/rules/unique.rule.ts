import { lastStep } from "../../../formats/json/pointer.ts";
import { kindInfo } from "../../../schemas/kind-info.ts";
import { type Match, matches } from "../../matches.ts";
import { at, type Validated } from "../../validate/validated.ts";
import { resolveDiagnostics } from "../diagnostics.ts";
import type { SiteRule } from "../site-rule.ts";

/** A MAC or a VLAN id that its schema marks as unique in the site stands once; twice shows both places. */
export const uniqueRule: SiteRule = {
  name: "unique",
  check({ symbols, report }) {
    const first = new Map<string, { readonly validated: Validated; readonly match: Match }>();
    for (const validated of symbols.documents) {
      for (const unique of kindInfo(validated.document.kind).uniques) {
        const what = names[lastStep(unique.at)];
        if (what === undefined || unique.scope !== "site") continue;
        for (const match of matches(validated.document, unique)) {
          if (typeof match.value !== "string" && typeof match.value !== "number") continue;
          const value = canonical(String(match.value), what);
          const key = `${what} ${value}`;
          const other = first.get(key);
          if (other === undefined) first.set(key, { validated, match });
          else
            report(
              resolveDiagnostics.create(
                "not-unique",
                {
                  at: at(validated, match.pointer, match.on),
                  related: [
                    { message: "It is used here first.", at: at(other.validated, other.match.pointer, other.match.on) },
                  ],
                },
                { what, value: String(match.value), help: `A ${what} belongs to one thing of the site.` },
              ),
            );
        }
      }
    }
  },
};

/** What the fields are called. Addresses are not among them: their own rule compares them over all kinds. */
const names: Readonly<Record<string, string>> = { mac: "MAC address", vlan: "VLAN id" };

/** MACs have many notations, and letters of either case. */
function canonical(value: string, what: string): string {
  return what === names["mac"] ? value.toLowerCase().replace(/[^0-9a-f]/g, "") : value.toLowerCase();
}
