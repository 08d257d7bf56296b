import { type Diagnostic, hasErrors } from "../../diagnostics/diagnostic.ts";
import { didYouMean } from "../../diagnostics/did-you-mean.ts";
import { isUnder } from "../../formats/json/pointer.ts";
import { idOf } from "../../schemas/document-id.ts";
import { type GateName, schemaFaults } from "../../schemas/gate.ts";
import type { HarmonyDocument } from "../../schemas/generated/types.ts";
import { isKind, kindNames } from "../../schemas/kind-info.ts";
import type { Document } from "../evaluate/document.ts";
import { type StageResult, stageResult } from "../stage.ts";
import { validateDiagnostics } from "./diagnostics.ts";
import type { RuleContext } from "./rule.ts";
import { checkChoices } from "./rules/choices.ts";
import { documentRules } from "./rules/index.ts";
import { checkTokens } from "./rules/tokens.ts";
import { at, type Validated, type ValidatedSet } from "./validated.ts";

const apiVersion = "harmony.dev/v1alpha1";

/** Judges each document by its kind's schema, fills defaults, then applies the rules of its kind. */
export function validate(documents: readonly Document[]): StageResult<ValidatedSet> {
  const diagnostics: Diagnostic[] = [];
  const good: Validated[] = [];
  const failed = new Set<string>();
  for (const document of documents) {
    const { validated, found } = validateOne(document);
    diagnostics.push(...found);
    if (validated !== undefined && !hasErrors(found)) good.push(validated);
    else failed.add(nameOf(document));
  }
  return stageResult({ documents: good, failed }, diagnostics);
}

function validateOne(document: Document): { validated?: Validated; found: readonly Diagnostic[] } {
  const envelope = envelopeFault(document);
  if (envelope !== undefined) return { found: [envelope, ...document.deferred] };
  // The gate fills defaults into what it judges: the document itself stays as it was written.
  const value = structuredClone(document.value);
  const faults = schemaFaults(document.value["kind"] as GateName, value).filter(
    ({ pointer }) => !document.holes.some((hole) => isUnder(pointer, hole) || isUnder(hole, pointer)),
  );
  if (faults.length > 0)
    return {
      found: faults.map(({ kind, pointer, on, message, help }) =>
        validateDiagnostics.create(kind, { at: { document: document.id, pointer, on }, help }, { message }),
      ),
    };
  if (document.deferred.length > 0) return { found: document.deferred };
  const validated = { document: value as unknown as HarmonyDocument, origin: document };
  return { validated, found: document.holes.length > 0 ? [] : applyRules(validated) };
}

function envelopeFault(document: Document): Diagnostic | undefined {
  const { kind, apiVersion: version } = document.value;
  const subject = (pointer: string) => ({ document: document.id, pointer, on: "value" as const });
  if (version !== apiVersion)
    return validateDiagnostics.create("unknown-version", { at: subject("/apiVersion") }, { version: String(version) });
  if (typeof kind === "string" && isKind(kind)) return undefined;
  const suggestion = didYouMean(typeof kind === "string" ? kind : "", kindNames(), "kinds");
  if (kind === undefined) {
    const message = "The field `kind` is missing.";
    return validateDiagnostics.create("missing-field", { at: subject(""), help: suggestion }, { message });
  }
  const shown = typeof kind === "string" ? kind : JSON.stringify(kind);
  return validateDiagnostics.create("unknown-kind", { at: subject("/kind") }, { kind: shown, suggestion });
}

function applyRules(validated: Validated): Diagnostic[] {
  const found: Diagnostic[] = [];
  const context: RuleContext = {
    at: (pointer, on) => at(validated, pointer, on),
    report: (diagnostic) => void found.push(diagnostic),
  };
  checkChoices(validated.document, context);
  checkTokens(validated.document, context);
  for (const rule of documentRules) if (rule.kind === validated.document.kind) rule.check(validated.document, context);
  return found;
}

/** `<Kind>/<name>` of a document that may lack either. */
function nameOf({ value }: Document): string {
  const metadata = value["metadata"] as { readonly name?: unknown } | undefined;
  return idOf({ kind: String(value["kind"]), metadata: { name: String(metadata?.name) } });
}
