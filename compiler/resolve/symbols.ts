import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { idOf } from "../../schemas/document-id.ts";
import type { HarmonyDocument } from "../../schemas/generated/types.ts";
import { isKind, kindInfo, kindNames } from "../../schemas/kind-info.ts";
import { compareText } from "../../system/path.ts";
import { at, type Validated, type ValidatedSet } from "../validate/validated.ts";
import { resolveDiagnostics } from "./diagnostics.ts";

/** The documents of one site by name. */
export interface Symbols {
  /** By kind and name, each once. */
  readonly documents: readonly Validated[];
  /** By what a reference asks for: a kind, or "topology" for any kind of topology. */
  find(what: string, name: string): Validated | undefined;
  names(what: string): string[];
  /** Was there such a document, which failed validation? Then nobody is told that it is missing. */
  hasFailed(what: string, name: string): boolean;
  /** Kinds of which a document failed validation. */
  readonly failedKinds: ReadonlySet<string>;
}

export function isTopology(document: HarmonyDocument): boolean {
  return kindInfo(document.kind).category === "topology";
}

/** Gathers documents by name. Equal copies are one; the same name with other content is an error with both places. */
export function createSymbols({ documents, failed }: ValidatedSet, report: (diagnostic: Diagnostic) => void): Symbols {
  const byName = new Map<string, Validated>();
  for (const validated of documents) {
    const key = nameKey(validated.document);
    const first = byName.get(key);
    if (first === undefined) byName.set(key, validated);
    else if (JSON.stringify(sortKeys(first.document)) !== JSON.stringify(sortKeys(validated.document)))
      report(twoDocuments(first, validated));
  }
  const kindsOf = (what: string): string[] =>
    what === "topology" ? kindNames().filter((kind) => kindInfo(kind).category === "topology") : [what];
  return {
    documents: [...byName.values()].sort((a, b) => compareText(idOf(a.document), idOf(b.document))),
    find: (what, name) => {
      const found = byName.get(what === "topology" ? `topology/${name}` : keyFor(what, name));
      return found !== undefined && kindsOf(what).includes(found.document.kind) ? found : undefined;
    },
    names: (what) =>
      [...byName.values()]
        .flatMap(({ document }) => (kindsOf(what).includes(document.kind) ? [document.metadata.name] : []))
        .sort(),
    failedKinds: new Set([...failed].map((id) => id.split("/")[0] ?? "")),
    hasFailed: (what, name) => kindsOf(what).some((kind) => failed.has(`${kind}/${name}`)),
  };
}

/** Topologies share one space of names, whatever their kind. */
function nameKey(document: HarmonyDocument): string {
  return keyFor(document.kind, document.metadata.name);
}

function keyFor(kind: string, name: string): string {
  return isKind(kind) && kindInfo(kind).category === "topology" ? `topology/${name}` : `${kind}/${name}`;
}

function twoDocuments(first: Validated, second: Validated): Diagnostic {
  const { kind, metadata } = second.document;
  return resolveDiagnostics.create(
    "two-documents",
    {
      at: at(second, "/metadata/name"),
      related: [{ message: `The other ${first.document.kind} stands here.`, at: at(first, "/metadata/name") }],
    },
    { kind: first.document.kind === kind ? kind : "topology", name: metadata.name },
  );
}

/** The order of keys says nothing. */
function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => compareText(a, b))
      .map(([key, field]) => [key, sortKeys(field)]),
  );
}
