import { compareText } from "../../system/path.ts";

/** The version of harmony.lock's own form. */
export const lockFormat = 1;

/** The name of the file, in a site's folder. */
export const lockName = "harmony.lock";

/** What `<site>/harmony.lock` pins: all that is fetched, and that no spec names by a digest. */
export interface Lock {
  readonly charts: readonly LockedChart[];
}

/** A chart of an OCI registry, as a spec names it. */
export interface OciChartSource {
  /** `oci://registry.example.com/charts/cache:1.2.3`, without a digest. */
  readonly reference: string;
}

/** A chart of a chart repository, as a spec names it. */
export interface HttpChartSource {
  /** The repository's URL. */
  readonly repository: string;
  readonly name: string;
  /** SemVer 2. */
  readonly version: string;
}

/** What a chart is locked for. */
export type ChartSource = OciChartSource | HttpChartSource;

/** A file by HTTP, by its content. */
export interface FetchedFile {
  readonly url: string;
  /** 64 hex digits. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
}

/** A chart of a registry. It is copied byte for byte. */
export interface LockedOciChart extends OciChartSource {
  /** Bytes of its manifest. */
  readonly size: number;
  /** Of its manifest. */
  readonly digest: string;
}

/** A chart's archive. To become an artifact of a registry it is wrapped (`formats/helm/wrapped-chart.ts`). */
export interface LockedHttpChart extends HttpChartSource, FetchedFile {
  /** Of the manifest around the archive. */
  readonly digest: string;
}

export type LockedChart = LockedOciChart | LockedHttpChart;

export function isHttpChart<T extends ChartSource>(source: T): source is Extract<T, HttpChartSource> {
  return "repository" in source;
}

/** Two entries with one key are the same chart in the same version. */
export function chartKey(source: ChartSource): string {
  return isHttpChart(source) ? `${chartIdentity(source)} ${source.version}` : source.reference;
}

/** The chart, whatever its version. */
export function chartIdentity(source: ChartSource): string {
  if (isHttpChart(source)) return `${source.repository.replace(/\/+$/, "")} ${source.name}`;
  return source.reference.replace(/:[^:/]*$/, "");
}

/** The chart for a sentence: `cache 1.2.3 of https://charts.example.com`. */
export function chartWords(source: ChartSource): string {
  return isHttpChart(source) ? `${source.name} ${source.version} of ${source.repository}` : source.reference;
}

/** The order of entries. */
export function compareCharts(a: ChartSource, b: ChartSource): number {
  return compareText(chartKey(a), chartKey(b));
}
