import { evaluateShard } from "./evaluate-shard.ts";
import { CueProgram } from "./program.ts";
import { shardPackages } from "./shards.ts";
import { CueSlot } from "./slot.ts";
import type { CueEngine, CueEvaluation, CuePackage, CuePlace, CuePlaces, CueSources } from "./types.ts";

export type * from "./types.ts";

/** How the engine is run. */
export interface CueEngineOptions {
  /** The folder of dist/cue/. */
  readonly assets: URL;
  /** The longest that a package may take, 30,000 ms. */
  readonly timeLimitMs?: number;
  /** The most memory that a worker's Go program may hold, 2 GiB. An idle one is replaced at a quarter of it. */
  readonly memoryLimitBytes?: number;
  /** The most workers, 2. */
  readonly parallel?: number;
}

/** Makes an engine. Nothing is read, compiled or started before the first call. */
export function createCueEngine(options: CueEngineOptions): CueEngine {
  const memoryLimitBytes = options.memoryLimitBytes ?? 2 ** 31;
  const program = new CueProgram(options.assets, memoryLimitBytes);
  const newSlot = (): CueSlot => new CueSlot(program, options.timeLimitMs ?? 30_000, memoryLimitBytes / 4);
  const slots: readonly [CueSlot, ...CueSlot[]] = [
    newSlot(),
    ...Array.from({ length: Math.max(0, (options.parallel ?? 2) - 1) }, newSlot),
  ];
  const [first] = slots;
  const inTurn = createQueue();
  return {
    packages: (files) =>
      inTurn(async () => (await first.ask({ op: "packages", files: cueFiles(files) })) as CuePackage[]),
    evaluate: (request) =>
      inTurn(async () => {
        const shards = shardPackages(request.packages, request.files, slots.length);
        const results = await Promise.all(
          shards.map((packages, i) => evaluateShard(slots[i] as CueSlot, request, packages, request.tolerant === true)),
        );
        const found = new Map<CuePackage, CueEvaluation>(results.flat().map((one) => [one.package, one]));
        return request.packages.flatMap((one) => found.get(one) ?? []);
      }),
    places: (request) => inTurn(() => findPlaces(slots, request, request.package, request.pointers)),
    profile: (files) => inTurn(() => first.ask({ op: "profile", files })),
    close: () =>
      inTurn(async () => {
        await Promise.all(slots.map((slot) => slot.end()));
      }),
  };
}

/** Discovery reads CUE only; what an `@embed` pattern can match is known by name. */
function cueFiles(files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [name, name.endsWith(".cue") ? text : ""]));
}

async function findPlaces(
  slots: readonly [CueSlot, ...CueSlot[]],
  sources: CueSources,
  one: CuePackage,
  pointers: readonly string[],
): Promise<CuePlaces> {
  const slot = slots.find((candidate) => holds(candidate, sources, one)) ?? slots[0];
  if (!holds(slot, sources, one)) await slot.openSession({ sources, packages: [one] });
  const index = slot.open?.packages.findIndex((other) => isSame(other, one)) ?? 0;
  const answer = (await slot.ask({ op: "places", index, pointers })) as Record<
    string,
    { values: CuePlace[]; keys: CuePlace[] }
  >;
  const entries = Object.entries(answer);
  return {
    values: Object.fromEntries(entries.map(([pointer, found]) => [pointer, found.values])),
    keys: Object.fromEntries(entries.map(([pointer, found]) => [pointer, found.keys])),
  };
}

function holds(slot: CueSlot, sources: CueSources, one: CuePackage): boolean {
  const { open } = slot;
  return (
    open !== undefined &&
    open.sources.files === sources.files &&
    open.sources.schemas === sources.schemas &&
    JSON.stringify(open.sources.tags) === JSON.stringify(sources.tags) &&
    open.packages.some((other) => isSame(other, one))
  );
}

function isSame(a: CuePackage, b: CuePackage): boolean {
  return a.dir === b.dir && a.name === b.name && a.files[0] === b.files[0];
}

/** Runs tasks one after another. */
function createQueue(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const next = last.then(task);
    last = next.catch(() => {});
    return next;
  };
}
