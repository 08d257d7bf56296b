import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { didYouMean } from "../../diagnostics/did-you-mean.ts";
import type { JsonPointer } from "../../formats/json/pointer.ts";
import { kindInfo } from "../../schemas/kind-info.ts";
import { matches } from "../matches.ts";
import { at, type Validated } from "../validate/validated.ts";
import { resolveDiagnostics } from "./diagnostics.ts";
import type { Symbols } from "./symbols.ts";

/** A name in a document that stands for another document. */
export interface Reference {
  readonly pointer: JsonPointer;
  readonly name: string;
  readonly target: Validated;
}

/** Links every name in a document that its kind's schema marks as a reference. */
export function linkReferences(
  validated: Validated,
  symbols: Symbols,
  report: (diagnostic: Diagnostic) => void,
): Reference[] {
  return kindInfo(validated.document.kind).references.flatMap((reference) =>
    matches(validated.document, reference).flatMap(({ pointer, value, on }) => {
      const { to } = reference;
      if (typeof value !== "string") return [];
      const target = symbols.find(to, value);
      if (target !== undefined) return [{ pointer, name: value, target }];
      if (!symbols.hasFailed(to, value))
        report(
          resolveDiagnostics.create(
            "unknown-reference",
            { at: at(validated, pointer, on) },
            {
              kind: to,
              name: value,
              suggestion:
                didYouMean(value, symbols.names(to), `there ${symbols.names(to).length === 1 ? "is" : "are"}`) ||
                `The site has no ${to}.`,
            },
          ),
        );
      return [];
    }),
  );
}
