import { mostSubjects, type Statement, type Subject } from "../../formats/in-toto/statement.ts";
import type { OutputManifest } from "../../formats/manifest/manifest.ts";
import type { Release } from "../../formats/manifest/release.ts";
import { compareText } from "../../system/path.ts";

/** The predicate type of a compile's statement. */
export const compilePredicateType = "https://harmony.dev/compile/v1";

/** What a compile made, and of what. */
export interface CompileFacts {
  /** Of the release's OCI manifest, on which the statement hangs. */
  readonly releaseDigest: string;
  readonly release: Release;
  readonly manifest: OutputManifest;
  /** `sha256:<hex>` of manifest.json. */
  readonly manifestDigest: string;
  /** The files of the site that were compiled: their paths from its folder, and `sha256:<hex>` of each. */
  readonly specs: readonly { readonly path: string; readonly digest: string }[];
}

/**
 * States what was compiled to what: of these spec files, under these tags, came manifest.json and these artifacts.
 * Whoever has the files can compile again and compare. Lists are sorted; nothing in it knows a time or a host.
 */
export function buildCompileStatement(facts: CompileFacts): Statement {
  const { manifest, manifestDigest } = facts;
  const tags = Object.entries(manifest.tags).sort(([a], [b]) => compareText(a, b));
  return {
    subjects: compileSubjects(facts),
    predicateType: compilePredicateType,
    predicate: {
      site: manifest.site,
      topology: { kind: manifest.topology.kind, name: manifest.topology.name },
      schema: manifest.schema,
      emitters: [...new Set(manifest.files.map(({ emitter }) => emitter))].sort(compareText),
      tags: Object.fromEntries(tags),
      specs: [...facts.specs]
        .sort((a, b) => compareText(a.path, b.path))
        .map(({ path, digest }) => ({ name: path, digest: { sha256: digest.slice("sha256:".length) } })),
      manifest: { digest: { sha256: manifestDigest.slice("sha256:".length) } },
    },
  };
}

/**
 * The release comes first: a verifier that holds its digest looks for it among the subjects. Charts and assets are left
 * out where verifiers would refuse so many; the release's digest covers them all, for its config names each.
 */
export function compileSubjects({
  releaseDigest,
  release,
  manifestDigest,
}: Pick<CompileFacts, "releaseDigest" | "release" | "manifestDigest">): readonly Subject[] {
  const { bundle } = release;
  const first: readonly Subject[] = [
    { name: "release", digest: releaseDigest },
    { name: "manifest.json", digest: manifestDigest },
    ...(bundle === undefined ? [] : [{ name: bundle.repository, digest: bundle.digest }]),
  ];
  const others = [...release.charts, ...release.assets].map(({ repository, digest }) => ({ name: repository, digest }));
  return first.length + others.length > mostSubjects ? first : [...first, ...others];
}
