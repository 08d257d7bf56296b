import { openCache } from "../apply/lock/cache.ts";
import { downloadArchive } from "../apply/lock/download.ts";
import type { Fetcher } from "../apply/lock/fetcher.ts";
import type { ArchiveSource } from "../apply/release/mirror.ts";
import { attempt, need } from "../diagnostics/outcome.ts";
import { settle } from "../formats/http/remote-fault.ts";
import { baseName } from "../system/path.ts";
import type { System } from "../system/system.ts";
import { createSource, type RegistryFlags } from "./registry.ts";

export interface FetchFlags extends RegistryFlags {
  readonly offline?: true;
}

/** What fetches charts into the user's cache. To be called within `attempt`. */
export function createFetcher(system: System, flags: FetchFlags): Fetcher {
  return {
    system,
    cache: openCache(system),
    offline: flags.offline === true,
    open: createSource(system, flags),
    onBytes: showBytes(system),
  };
}

/** Fetches what harmony.lock pinned, and no other content. The cache is opened when the first is asked for. */
export function createArchiveSource(system: System, flags: FetchFlags): ArchiveSource {
  let fetcher: Fetcher | undefined;
  return (archive, name) =>
    attempt(async () => {
      fetcher ??= createFetcher(system, flags);
      const opened = fetcher;
      return need(await settle(() => downloadArchive(opened, { ...archive, who: "harmony.lock says", name })));
    });
}

/** A line on the terminal with what has come of a file. Where there is no terminal, nothing is said. */
function showBytes({ terminal }: System): Fetcher["onBytes"] {
  const { columns } = terminal;
  if (columns === undefined) return () => {};
  const shown = new Map<string, number>();
  return (url, done, all) => {
    const part = all === undefined ? Math.floor(done / 2 ** 20) : Math.floor((done * 100) / all);
    if (shown.get(url) === part) return;
    shown.set(url, part);
    const words = all === undefined ? `${part} MiB` : `${part} %`;
    const line = `${words} of ${baseName(new URL(url).pathname)}`.slice(0, columns - 1);
    terminal.warn(done === all ? "\r\u001b[K" : `\r\u001b[K${line}`);
  };
}
