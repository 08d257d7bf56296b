import { appendPointer, type JsonPointer } from "../../../formats/json/pointer.ts";
import { secretTokenStart } from "../../../formats/secret-hole.ts";
import type { HarmonyDocument } from "../../../schemas/generated/types.ts";
import { validateDiagnostics } from "../diagnostics.ts";
import type { RuleContext } from "../rule.ts";

/** No text is one that stands for a secret in what is compiled: apply would put the secret there. Holds for every kind. */
export function checkTokens(document: HarmonyDocument, { at, report }: RuleContext): void {
  const isToken = (text: string): boolean => text.includes(secretTokenStart);
  // JSON escapes none of its characters, and hardly any document has one: most are not walked.
  if (!isToken(JSON.stringify(document))) return;
  const refuse = (pointer: JsonPointer, on: "key" | "value"): void =>
    report(validateDiagnostics.create("reserved-text", { at: at(pointer, on) }, { text: secretTokenStart }));
  const visit = (value: unknown, pointer: JsonPointer): void => {
    if (typeof value === "string" && isToken(value)) refuse(pointer, "value");
    if (typeof value !== "object" || value === null) return;
    for (const [key, field] of Object.entries(value)) {
      const place = appendPointer(pointer, key);
      if (isToken(key)) refuse(place, "key");
      visit(field, place);
    }
  };
  visit(document, "");
}
