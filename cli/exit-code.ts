/** What a run ends with; the same for every command. */
export const exitCode = {
  ok: 0,
  /** Faults in the specs, a failure, or `--check` found out/ stale. */
  faults: 1,
  /** Wrong flags or arguments. */
  usage: 2,
  /** A gate that was not passed, or drift. */
  gate: 3,
  /** A bug of Harmony, or of an emitter. */
  bug: 70,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
