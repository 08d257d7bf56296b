import type { DocumentOf, HarmonyDocument } from "../../schemas/generated/types.ts";

/** The documents of a site, by kind: what a topology looks at to know what it offers. */
export interface SiteView {
  find<K extends HarmonyDocument["kind"]>(kind: K, name: string): DocumentOf<K> | undefined;
  /** By name. */
  all<K extends HarmonyDocument["kind"]>(kind: K): readonly DocumentOf<K>[];
}

export function createSiteView(documents: readonly HarmonyDocument[]): SiteView {
  const byKind = new Map<string, HarmonyDocument[]>();
  for (const document of documents) byKind.set(document.kind, [...(byKind.get(document.kind) ?? []), document]);
  const all = <K extends HarmonyDocument["kind"]>(kind: K): readonly DocumentOf<K>[] =>
    (byKind.get(kind) ?? []) as unknown as readonly DocumentOf<K>[];
  return { all, find: (kind, name) => all(kind).find(({ metadata }) => metadata.name === name) };
}
