import type { Clock } from "../system/system.ts";

export const stageNames = ["load", "evaluate", "validate", "resolve", "plan", "emit", "output"] as const;
export type StageName = (typeof stageNames)[number];

/** How long each stage took, in milliseconds, over all sites. */
export type StageTimings = Readonly<Partial<Record<StageName, number>>>;

/** Runs stages under a clock. */
export interface Stopwatch {
  run<T>(stage: StageName, work: () => T): T;
  runAsync<T>(stage: StageName, work: () => Promise<T>): Promise<T>;
  readonly timings: StageTimings;
}

/** `onStage` is told when a stage begins. */
export function createStopwatch(clock: Clock, onStage: (stage: StageName) => void = () => {}): Stopwatch {
  const timings: Partial<Record<StageName, number>> = {};
  const add = (stage: StageName, since: number): void => {
    timings[stage] = (timings[stage] ?? 0) + clock.now() - since;
  };
  return {
    timings,
    run(stage, work) {
      onStage(stage);
      const since = clock.now();
      try {
        return work();
      } finally {
        add(stage, since);
      }
    },
    async runAsync(stage, work) {
      onStage(stage);
      const since = clock.now();
      try {
        return await work();
      } finally {
        add(stage, since);
      }
    },
  };
}
