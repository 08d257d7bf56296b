import { gzip } from "../gzip/gzip.ts";
import { compactJson } from "../json/render.ts";

/** The most that Kubernetes takes into a Secret, and so into a release record of Helm: 1 MiB. */
export const releaseLimit = 1_048_576;

/** Below this no content can reach the limit: the record holds it twice, once in base64, and is itself in base64. */
const surelySmall = 200_000;

/**
 * About how many bytes the release record of a chart takes: Helm keeps templates (in base64) and the rendered manifest
 * as JSON, gzipped, in base64 (helm, pkg/storage/driver/util.go).
 */
export function estimateReleaseSize(files: readonly { readonly path: string; readonly text: string }[]): number {
  const total = files.reduce((sum, { text }) => sum + text.length, 0);
  if (total < surelySmall) return total;
  const templates = files.map(({ path, text }) => ({ name: path, data: Buffer.from(text).toString("base64") }));
  const manifest = files.map(({ path, text }) => `---\n# Source: ${path}\n${text}`).join("");
  const record = new TextEncoder().encode(compactJson({ chart: { templates }, manifest }));
  return Math.ceil(gzip(record).length / 3) * 4;
}
