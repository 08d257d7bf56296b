import { joinWords, quote } from "../../../diagnostics/did-you-mean.ts";
import { appendPointer } from "../../../formats/json/pointer.ts";
import { isJsonObject } from "../../../formats/json/value.ts";
import type { HarmonyDocument } from "../../../schemas/generated/types.ts";
import { kindInfo } from "../../../schemas/kind-info.ts";
import { matches } from "../../matches.ts";
import { validateDiagnostics } from "../diagnostics.ts";
import type { RuleContext } from "../rule.ts";

/** Of fields that exclude each other, as the kind's schema names them, one stands (or at most one). Holds for every kind. */
export function checkChoices(document: HarmonyDocument, { at, report }: RuleContext): void {
  for (const { at: pattern, of, need } of kindInfo(document.kind).choices) {
    for (const { pointer, value } of matches(document, { at: pattern, on: "value" })) {
      if (!isJsonObject(value)) continue;
      const [first, second] = of.filter((field) => value[field] !== undefined);
      const choice = joinWords(of.map(quote), "or");
      if (second !== undefined && first !== undefined)
        report(
          validateDiagnostics.create(
            "wrong-choice",
            {
              at: at(appendPointer(pointer, second), "key"),
              related: [{ message: `${quote(first)} stands here.`, at: at(appendPointer(pointer, first), "key") }],
            },
            { message: `${quote(second)} can't stand beside ${quote(first)}: give one of ${choice}.` },
          ),
        );
      else if (first === undefined && need === "one")
        report(
          validateDiagnostics.create(
            "wrong-choice",
            { at: at(pointer, "key") },
            { message: `One of ${choice} is missing.` },
          ),
        );
    }
  }
}
