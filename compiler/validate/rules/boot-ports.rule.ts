import { toPointer } from "../../../formats/json/pointer.ts";
import { validateDiagnostics } from "../diagnostics.ts";
import { defineRule } from "../rule.ts";

/** A host boots over one port: its reservations, its boot script and the address of its bond follow from it. */
export const bootPortsRule = defineRule("Host", ({ spec }, { at, report }) => {
  const [first, ...others] = Object.entries(spec.interfaces).flatMap(([name, { boot }]) => (boot ? [name] : []));
  const place = (name: string) => at(toPointer(["spec", "interfaces", name, "boot"]));
  if (first === undefined) return;
  for (const second of others)
    report(
      validateDiagnostics.create(
        "two-boot-ports",
        { at: place(second), related: [{ message: "The other one stands here.", at: place(first) }] },
        { first, second },
      ),
    );
});
