import { createHash } from "node:crypto";
import { renderManifest } from "../../formats/manifest/render.ts";
import { compareTrees, type Review, type ReviewItem } from "../../review/review.ts";
import type { CompiledTree, TreeFile } from "../../review/tree/compiled-tree.ts";

type Files = Readonly<Record<string, string>>;

function entryOf(path: string, text: string): TreeFile {
  const bytes = new TextEncoder().encode(text);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const target = { kind: "kubernetes", device: "production" };
  return { path, sha256, found: sha256, mode: 0o644, emitter: "helm", target, documents: [], secrets: [], bytes };
}

/** The tree shop/production of these files, all as their manifest says. */
export function treeOf(files: Files, place = "out"): CompiledTree {
  const entries = Object.entries(files).map(([path, text]) => [path, entryOf(path, text)] as const);
  const topology = { site: "shop", topology: "production", notRealised: [], files: new Map(entries) };
  return { place, topologies: new Map([["shop/production", topology]]), faults: [] };
}

export function reviewOf(before: Files, after: Files): Review {
  return compareTrees(treeOf(before, "base"), treeOf(after));
}

/** The same tree as files of an output folder, with its manifest. */
export function outputOf(files: Files, folder = "out"): Record<string, string> {
  const at = (path: string): string => `${folder}/shop/production/${path}`;
  const manifest = renderManifest({
    site: "shop",
    topology: { kind: "KubernetesTopology", name: "production" },
    schema: "v1alpha1",
    tags: {},
    notRealised: [],
    files: Object.entries(files).map(([path, text]) => {
      const { bytes: _, found: __, ...entry } = entryOf(path, text);
      return entry;
    }),
  });
  return {
    ...Object.fromEntries(Object.entries(files).map(([path, text]) => [at(path), text])),
    [at("manifest.json")]: manifest.text,
  };
}

/** `<level> <reason>` of each effect, worst first. */
export function effectsOf(review: Review): string[] {
  return itemsOf(review).flatMap(({ effects }) =>
    effects.map(({ level, reason, refused }) => `${level} ${reason}${refused === true ? " refused" : ""}`),
  );
}

/** Every item, group by group. */
export function itemsOf({ groups }: Review): readonly ReviewItem[] {
  return groups.flatMap(({ items }) => items);
}
