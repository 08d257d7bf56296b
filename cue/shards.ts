import type { CueFiles, CuePackage } from "./types.ts";

/** From this many packages on, a second worker pays for its start. */
const packagesForWorkers = 4;

/** Splits packages among at most `parallel` workers, so that each has about the same amount of text to read. */
export function shardPackages(
  packages: readonly CuePackage[],
  files: CueFiles,
  parallel: number,
): readonly (readonly CuePackage[])[] {
  if (packages.length < packagesForWorkers || parallel < 2) return packages.length === 0 ? [] : [packages];
  const shards = Array.from({ length: Math.min(parallel, Math.floor(packages.length / 2)) }, () => ({
    size: 0,
    packages: [] as CuePackage[],
  }));
  const sized = packages.map((one) => ({ one, size: textSize(one, files) })).sort((a, b) => b.size - a.size);
  for (const { one, size } of sized) {
    const smallest = shards.reduce((least, shard) => (shard.size < least.size ? shard : least));
    smallest.packages.push(one);
    smallest.size += size;
  }
  return shards.map((shard) => shard.packages);
}

function textSize(one: CuePackage, files: CueFiles): number {
  return [...one.files, ...one.embeds].reduce((sum, name) => sum + (files[name]?.length ?? 0), 1);
}
