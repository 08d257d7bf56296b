import { defineBuilder } from "../../compiler/emit/builder.ts";
import type { ChartFact } from "../../compiler/emit/facts.ts";
import {
  type ChartSource,
  chartKey,
  isHttpChart,
  type Lock,
  type LockedChart,
  type OciChartSource,
} from "../../formats/lock/lock.ts";
import type { HelmChart as HelmChartDocument } from "../../schemas/generated/types.ts";
import { type HelmChart, type KubernetesCluster, namespaceOf } from "./scores.ts";

/** What holds a chart to its bytes: its digest in the spec, or an entry of harmony.lock. */
export type Pin = LockedChart | (OciChartSource & { readonly digest: string });

/** What a spec asks for, without a digest. */
export function sourceOf({ chart }: HelmChartDocument["spec"]): ChartSource {
  if (chart.http !== undefined) return chart.http;
  return { reference: (chart.oci ?? "").split("@")[0] ?? "" };
}

/** The pin of a chart: what the spec itself says, else the lock's. Undefined where nothing pins it. */
export const findPin = defineBuilder("helm/pin", ({ document }: HelmChart, lock: Lock): Pin | undefined => {
  const { spec } = document;
  const digest = spec.chart.oci?.split("@")[1];
  if (spec.chart.oci !== undefined && digest !== undefined) return { reference: spec.chart.oci, digest };
  const key = chartKey(sourceOf(spec));
  return lock.charts.find((one) => chartKey(one) === key);
});

/**
 * A third party's chart, taken by its digest. It has no files here: Flux finds it below the topology's prefix, and
 * Helm at its own place. Undefined where no digest is known.
 */
export const buildThirdPartyChart = defineBuilder(
  "helm/third-party-chart",
  (score: HelmChart, cluster: KubernetesCluster, pin: Pin | undefined): ChartFact | undefined => {
    if (pin === undefined) return undefined;
    const { spec } = score.document;
    const { digest } = pin;
    return {
      name: releaseName(score),
      version: versionOf(sourceOf(spec)) ?? `0.0.0-h${digest.slice("sha256:".length, 19)}`,
      manifestDigest: digest,
      repository: `charts/${releaseName(score)}`,
      namespace: namespaceOf(score, cluster),
      score,
      files: [],
      images: spec.images ?? [],
      source: { from: fetchedFrom(pin), values: spec.values ?? {} },
    };
  },
);

function versionOf(source: ChartSource): string | undefined {
  if (isHttpChart(source)) return source.version;
  // A registry's tag has `_` where SemVer has `+`.
  return /:([^:/]+)$/.exec(source.reference)?.[1]?.replaceAll("_", "+");
}

function fetchedFrom(pin: Pin): NonNullable<ChartFact["source"]>["from"] {
  if (isHttpChart(pin)) return { url: pin.url, sha256: pin.sha256, size: pin.size };
  return pin.reference.includes("@") ? pin.reference : `${pin.reference}@${pin.digest}`;
}

/** The name of a chart's release, also that of its entry below the registry's prefix. */
export function releaseName({ name, document }: HelmChart): string {
  return document.spec.releaseName ?? name;
}
