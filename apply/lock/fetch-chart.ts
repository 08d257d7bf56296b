import { attempt, fail, type Outcome } from "../../diagnostics/outcome.ts";
import { type ChartSource, chartWords, isHttpChart, type LockedChart } from "../../formats/lock/lock.ts";
import { hexOf } from "../../formats/oci/digest.ts";
import { lockDiagnostics } from "./diagnostics.ts";
import { fetchHttpChart, findInIndex } from "./fetch-http.ts";
import { blobsOf, fetchOciChart, findTag } from "./fetch-oci.ts";
import type { Fetcher } from "./fetcher.ts";

/** Fetches a chart into the cache, and gives what is to be locked of it. */
export function fetchChart(fetcher: Fetcher, source: ChartSource): Promise<Outcome<LockedChart>> {
  return attempt(async () => {
    if (fetcher.offline) return cachedChart(fetcher, source);
    const chart = isHttpChart(source) ? await fetchHttpChart(fetcher, source) : await fetchOciChart(fetcher, source);
    await fetcher.cache.writeChart(chart);
    return chart;
  });
}

/** What a chart stood for when it was last fetched, if all of it is still there. */
async function cachedChart({ cache }: Fetcher, source: ChartSource): Promise<LockedChart> {
  const missing = (): never => fail(lockDiagnostics.create("not-cached", {}, { what: chartWords(source) }));
  const chart = (await cache.readChart(source)) ?? missing();
  const content = (await cache.read(isHttpChart(chart) ? chart.sha256 : hexOf(chart.digest))) ?? missing();
  if (!isHttpChart(chart))
    for (const { digest } of blobsOf(content, chart)) if ((await cache.read(hexOf(digest))) === undefined) missing();
  return chart;
}

/** What the source of a locked chart has now in its place, in words; undefined where it has the same, or does not say. */
export function findMove(fetcher: Fetcher, chart: LockedChart): Promise<Outcome<string | undefined>> {
  return attempt(async () => {
    if (isHttpChart(chart)) {
      const { sha256 } = await findInIndex(fetcher, chart);
      return sha256 === undefined || sha256 === chart.sha256 ? undefined : `sha256:${sha256}`;
    }
    const digest = await findTag(fetcher, chart);
    return digest === chart.digest ? undefined : (digest ?? "nothing");
  });
}
