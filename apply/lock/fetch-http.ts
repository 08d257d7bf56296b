import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { fail, need } from "../../diagnostics/outcome.ts";
import { type IndexedChart, parseRepositoryIndex } from "../../formats/helm/repository-index.ts";
import { settle, withRetry } from "../../formats/http/remote-fault.ts";
import { chartWords, type HttpChartSource, type LockedHttpChart } from "../../formats/lock/lock.ts";
import { digestOf, hexOf } from "../../formats/oci/digest.ts";
import { readChart } from "./archive.ts";
import { lockDiagnostics } from "./diagnostics.ts";
import { downloadArchive } from "./download.ts";
import type { Fetcher } from "./fetcher.ts";
import { fetchWhole, shownUrl } from "./request.ts";

/** Bytes; the largest known has 20 MB. */
const indexLimit = 64 << 20;
const shownVersions = 5;

/** Fetches a chart of a chart repository. To be called within `attempt`. */
export async function fetchHttpChart(fetcher: Fetcher, source: HttpChartSource): Promise<LockedHttpChart> {
  const words = chartWords(source);
  const { urls, sha256 } = await findInIndex(fetcher, source);
  let first: readonly Diagnostic[] = [];
  for (const listed of urls) {
    const url = new URL(listed, baseOf(source)).href;
    const outcome = await settle(() =>
      downloadArchive(fetcher, { url, sha256, who: "the repository's index says", name: source.name }),
    );
    if (outcome.ok) return lockedOf(source, url, outcome.value);
    // Others than the first are mirrors.
    if (first.length === 0) first = outcome.diagnostics;
  }
  const [diagnostic, ...more] = first;
  return fail(
    diagnostic ?? lockDiagnostics.create("no-version", {}, { chart: words, there: "its entry has no URL" }),
    ...more,
  );
}

function lockedOf(source: HttpChartSource, url: string, archive: Uint8Array): LockedHttpChart {
  const { repository, name, version } = source;
  const words = chartWords(source);
  const { metadata, artifact } = readChart(archive, words);
  if (metadata.name !== name || plainVersion(metadata.version) !== plainVersion(version)) {
    const reason = `the archive holds ${metadata.name} ${metadata.version}`;
    return fail(lockDiagnostics.create("damaged-chart", {}, { chart: words, reason }));
  }
  const sha256 = hexOf(digestOf(archive));
  return { repository, name, version, url, sha256, size: archive.length, digest: artifact.manifest.digest };
}

/** What a repository's index has of a chart. To be called within `attempt`. */
export async function findInIndex({ system }: Fetcher, source: HttpChartSource): Promise<IndexedChart> {
  const { name, version } = source;
  const url = new URL("index.yaml", baseOf(source)).href;
  const content = need(await settle(() => withRetry(system.clock, () => fetchWhole(system, url, indexLimit))));
  const versions =
    parseRepositoryIndex(new TextDecoder().decode(content), name) ??
    fail(lockDiagnostics.create("no-index", {}, { url: shownUrl(url) }));
  const chart =
    versions.find((one) => one.version === version) ??
    versions.find((one) => plainVersion(one.version) === plainVersion(version));
  if (chart === undefined)
    return fail(lockDiagnostics.create("no-version", {}, { chart: chartWords(source), there: thereWords(versions) }));
  const other = chart.urls.find((one) => /^(?!https?:)[a-z+.-]+:/i.test(one));
  if (other !== undefined)
    return fail(
      lockDiagnostics.create("listed-elsewhere", {}, { chart: chartWords(source), url: other.slice(0, 200) }),
    );
  return { ...chart, urls: chart.urls.filter((one) => URL.canParse(one, baseOf(source))) };
}

function thereWords(versions: readonly IndexedChart[]): string {
  if (versions.length === 0) return "the repository lists no chart of this name";
  const shown = versions.slice(0, shownVersions).map((one) => one.version);
  const more = versions.length - shown.length;
  return `the repository lists the versions ${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

/** Relative URLs of an index are from the repository's own, as a folder. */
function baseOf({ repository }: HttpChartSource): string {
  return repository.endsWith("/") ? repository : `${repository}/`;
}

/** Some charts write `v1.2.3`, which is no semantic version; helm takes both for one. */
function plainVersion(version: string): string {
  return version.replace(/^v/, "");
}
