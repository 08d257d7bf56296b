import { fail } from "../../diagnostics/outcome.ts";
import { buildWrappedChart, parseChartMetadata, type WrappedMetadata } from "../../formats/helm/wrapped-chart.ts";
import type { BuiltArtifact } from "../../formats/oci/recipe.ts";
import { readTar } from "../../formats/tar/read.ts";
import { gunzip } from "../gunzip.ts";
import { lockDiagnostics } from "./diagnostics.ts";
import { archiveLimit } from "./download.ts";

export interface Chart {
  readonly metadata: WrappedMetadata;
  /** The archive, as an artifact of a registry. */
  readonly artifact: BuiltArtifact;
}

/** Reads a chart's archive: gzip, tar, and Chart.yaml in its folder. To be called within `attempt`. */
export function readChart(archive: Uint8Array, name: string): Chart {
  const refuse = (reason: string): never => fail(lockDiagnostics.create("damaged-chart", {}, { chart: name, reason }));
  const tar = gunzip(archive, archiveLimit) ?? refuse("it is no gzip archive, or unfolds to more than 100 MiB");
  const read = readTar(tar);
  if ("reason" in read) return refuse(`its archive is refused: ${read.reason}`);
  const found = read.files.filter(({ path }) => /^[^/]+\/Chart\.yaml$/.test(path));
  const [file] = found;
  if (file === undefined || found.length > 1) return refuse("its archive has no folder with a Chart.yaml, or several");
  const metadata = parseChartMetadata(new TextDecoder().decode(file.content));
  if (metadata === undefined) return refuse("its Chart.yaml can't be read");
  return { metadata, artifact: buildWrappedChart(metadata, archive) };
}
