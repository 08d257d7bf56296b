import { defineBuilder } from "../../compiler/emit/builder.ts";
import type { ChartFact } from "../../compiler/emit/facts.ts";
import type { HelmChart as HelmChartDocument } from "../../schemas/generated/types.ts";
import { type HelmChart, type KubernetesCluster, namespaceOf } from "./scores.ts";

/** An OCI reference of a chart in its parts. */
export interface ChartReference {
  readonly reference: string;
  readonly tag: string | undefined;
  readonly digest: string | undefined;
}

/** The reference of a chart from an OCI registry; undefined for one from a chart repository. */
export function referenceOf({ chart }: HelmChartDocument["spec"]): ChartReference | undefined {
  if (chart.oci === undefined) return undefined;
  const [, tag, digest] = /^oci:\/\/[^/]+\/[^:@]+(?::([^@]+))?(?:@(sha256:[0-9a-f]{64}))?$/.exec(chart.oci) ?? [];
  return { reference: chart.oci, tag, digest };
}

/**
 * A third party's chart, taken as it is by its digest. It has no files here: Flux finds it below the topology's
 * prefix, and Helm at its own place. Undefined where no digest is known.
 */
export const buildThirdPartyChart = defineBuilder(
  "helm/third-party-chart",
  (score: HelmChart, cluster: KubernetesCluster): ChartFact | undefined => {
    const { spec } = score.document;
    const source = referenceOf(spec);
    if (source?.digest === undefined) return undefined;
    return {
      name: releaseName(score),
      // A registry's tag has `_` where SemVer has `+`.
      version: source.tag?.replaceAll("_", "+") ?? `0.0.0-h${source.digest.slice("sha256:".length, 19)}`,
      manifestDigest: source.digest,
      repository: `charts/${releaseName(score)}`,
      namespace: namespaceOf(score, cluster),
      score,
      files: [],
      images: spec.images ?? [],
      source: { reference: source.reference, digest: source.digest, values: spec.values ?? {} },
    };
  },
);

/** The name of a chart's release, also that of its entry below the registry's prefix. */
export function releaseName({ name, document }: HelmChart): string {
  return document.spec.releaseName ?? name;
}
