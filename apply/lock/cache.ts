import { fail } from "../../diagnostics/outcome.ts";
import { type ChartSource, chartKey, type LockedChart } from "../../formats/lock/lock.ts";
import { parseLock } from "../../formats/lock/parse.ts";
import { renderLock } from "../../formats/lock/render.ts";
import { digestOf, hexOf } from "../../formats/oci/digest.ts";
import { joinPath } from "../../system/path.ts";
import type { System } from "../../system/system.ts";
import { lockDiagnostics } from "./diagnostics.ts";

/**
 * What was fetched, kept by its content in the user's cache: `blobs/<sha256>`, `parts/` for what is not whole yet, and
 * `charts/` for what each chart's name last stood for. All of it may be deleted at any time.
 */
export interface Cache {
  /** Where a content lies. What is there has to be read by `read`. */
  blobPath(sha256: string): string;
  /** A content, verified; undefined where it is not there, or is damaged, in which case it is removed. */
  read(sha256: string): Promise<Uint8Array | undefined>;
  write(content: Uint8Array): Promise<void>;
  /** Where the parts of a URL's content are gathered. The folder is made. */
  partPath(url: string): Promise<string>;
  /** What a chart stood for when it was last fetched. */
  readChart(source: ChartSource): Promise<LockedChart | undefined>;
  writeChart(chart: LockedChart): Promise<void>;
}

/** Opens the cache of the user: XDG Base Directory Specification 0.8. To be called within `attempt`. */
export function openCache(system: System): Cache {
  const { files } = system;
  const folder = folderOf(system);
  const at = async (kind: "blobs" | "charts" | "parts", name: string): Promise<string> => {
    await files.makeFolder(joinPath(folder, kind));
    return joinPath(folder, kind, name);
  };
  const blobPath = (sha256: string): string => joinPath(folder, "blobs", sha256);
  const chartName = (source: ChartSource): string => `${hexOf(digestOf(chartKey(source)))}.json`;
  const readFile = async (path: string): Promise<Uint8Array | undefined> =>
    (await files.stat(path))?.kind === "file" ? files.read(path) : undefined;
  return {
    blobPath,
    async read(sha256) {
      const path = await at("blobs", sha256);
      const content = await readFile(path);
      if (content === undefined || hexOf(digestOf(content)) === sha256) return content;
      await files.remove(path);
      return undefined;
    },
    async write(content) {
      await files.replace(await at("blobs", hexOf(digestOf(content))), content, 0o644);
    },
    partPath: (url) => at("parts", `${hexOf(digestOf(url))}.part`),
    async readChart(source) {
      const content = await readFile(await at("charts", chartName(source)));
      const parsed = content && parseLock(new TextDecoder().decode(content));
      if (parsed === undefined || !("lock" in parsed)) return undefined;
      return parsed.lock.charts.find((one) => chartKey(one) === chartKey(source));
    },
    async writeChart(chart) {
      await files.replace(await at("charts", chartName(chart)), renderLock({ charts: [chart] }).text, 0o644);
    },
  };
}

function folderOf(system: System): string {
  const set = system.environment("XDG_CACHE_HOME") ?? "";
  // A relative path is to be passed over, says the specification.
  if (set.startsWith("/")) return joinPath(set, "harmony");
  const home = system.environment("HOME") ?? "";
  return home === "" ? fail(lockDiagnostics.create("no-cache", {})) : joinPath(home, ".cache", "harmony");
}
