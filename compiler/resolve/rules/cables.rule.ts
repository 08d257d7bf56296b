import { toPointer } from "../../../formats/json/pointer.ts";
import { at, type Validated } from "../../validate/validated.ts";
import { resolveDiagnostics } from "../diagnostics.ts";
import { documentsOf, type SiteRule, type SiteRuleContext } from "../site-rule.ts";

interface CableEnd {
  readonly validated: Validated;
  readonly pointer: string;
  readonly switch: string;
  readonly port: string;
}

/** A port of a switch takes one cable, and lies on a unit that the stack has. */
export const cablesRule: SiteRule = {
  name: "cables",
  check(context) {
    const units = new Map(documentsOf(context, "Switch").map((one) => [one.document.metadata.name, one]));
    const first = new Map<string, CableEnd>();
    for (const end of cableEnds(context)) {
      const key = `${end.switch} ${end.port}`;
      const other = first.get(key);
      if (other === undefined) first.set(key, end);
      else
        context.report(
          resolveDiagnostics.create(
            "not-unique",
            {
              at: at(end.validated, end.pointer),
              related: [{ message: "A cable ends there already.", at: at(other.validated, other.pointer) }],
            },
            { what: `port of the switch ${end.switch}`, value: end.port, help: "A port takes one cable." },
          ),
        );
      const stack = units.get(end.switch);
      const unit = Number(end.port.split("/")[0]);
      if (stack !== undefined && (unit < 1 || unit > stack.document.spec.units))
        context.report(
          resolveDiagnostics.create(
            "no-such-unit",
            {
              at: at(end.validated, end.pointer),
              related: [{ message: "The switch is stated here.", at: at(stack, "/spec") }],
            },
            { switch: end.switch, port: end.port, unit, units: stack.document.spec.units },
          ),
        );
    }
  },
};

/** The far ends of all cables, of hosts and of firewalls. */
function cableEnds(context: SiteRuleContext): CableEnd[] {
  const hosts = documentsOf(context, "Host").flatMap((validated) =>
    endsOf(validated, "interfaces", validated.document.spec.interfaces),
  );
  const firewalls = documentsOf(context, "Firewall").flatMap((validated) =>
    endsOf(validated, "devices", validated.document.spec.devices ?? {}),
  );
  return [...hosts, ...firewalls];
}

function endsOf(
  validated: Validated,
  field: string,
  interfaces: Readonly<Record<string, { readonly cable?: { readonly switch: string; readonly port: string } }>>,
): CableEnd[] {
  return Object.entries(interfaces).flatMap(([name, { cable }]) =>
    cable === undefined ? [] : [{ validated, pointer: toPointer(["spec", field, name, "cable", "port"]), ...cable }],
  );
}
