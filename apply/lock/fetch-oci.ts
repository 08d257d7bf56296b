import { fail, need } from "../../diagnostics/outcome.ts";
import { chartMediaTypes } from "../../formats/helm/chart.ts";
import { chartWords, type LockedOciChart, type OciChartSource } from "../../formats/lock/lock.ts";
import { hexOf } from "../../formats/oci/digest.ts";
import type { Descriptor } from "../../formats/oci/manifest.ts";
import { parseManifest } from "../../formats/oci/parse.ts";
import { lockDiagnostics } from "./diagnostics.ts";
import { archiveLimit } from "./download.ts";
import type { Fetcher } from "./fetcher.ts";

/** Fetches a chart of a registry: its manifest as it is, and the blobs that it names. To be called within `attempt`. */
export async function fetchOciChart(fetcher: Fetcher, source: OciChartSource): Promise<LockedOciChart> {
  const { cache, open } = fetcher;
  const { reference } = source;
  const { client, repository } = open(reference);
  const manifest =
    need(await client.pullManifest(repository, tagOf(source))) ??
    fail(lockDiagnostics.create("no-version", {}, { chart: reference, there: "the registry has no such tag" }));
  for (const blob of blobsOf(manifest.content, source)) {
    if ((await cache.read(hexOf(blob.digest))) !== undefined) continue;
    need(await client.pullBlobToFile(repository, blob, cache.blobPath(hexOf(blob.digest))));
  }
  await cache.write(manifest.content);
  return { reference, size: manifest.content.length, digest: manifest.digest };
}

/** What the tag stands for now; undefined where it is gone. To be called within `attempt`. */
export async function findTag({ open }: Fetcher, source: OciChartSource): Promise<string | undefined> {
  const { client, repository } = open(source.reference);
  return need(await client.headManifest(repository, tagOf(source)))?.digest;
}

/** Config and layers of a chart's manifest. To be called within `attempt`. */
export function blobsOf(manifest: Uint8Array, source: OciChartSource): readonly Descriptor[] {
  const refuse = (reason: string): never =>
    fail(lockDiagnostics.create("damaged-chart", {}, { chart: chartWords(source), reason }));
  const parsed = parseManifest(manifest) ?? refuse("its manifest can't be read");
  const { config, layers } = parsed;
  if (config.mediaType !== chartMediaTypes.config || !layers.some((one) => one.mediaType === chartMediaTypes.content))
    return refuse(`it is something else: its config is of the type ${config.mediaType.slice(0, 80)}`);
  const blobs = [config, ...layers];
  return blobs.reduce((sum, { size }) => sum + size, 0) > archiveLimit ? refuse("it has more than 100 MiB") : blobs;
}

function tagOf({ reference }: OciChartSource): string {
  const tag = /:([^:/]+)$/.exec(reference)?.[1];
  return tag ?? fail(lockDiagnostics.create("no-tag", {}, { chart: reference }));
}
