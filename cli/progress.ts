import type { StageName } from "../compiler/timings.ts";
import type { System } from "../system/system.ts";

/** A line on the terminal that says what is going on, and goes away. Where there is no terminal, nothing is said. */
export interface Progress {
  readonly onStage: (stage: StageName) => void;
  clear(): void;
}

const words: Readonly<Record<StageName, string>> = {
  load: "reading specs",
  evaluate: "evaluating",
  validate: "validating",
  resolve: "resolving",
  plan: "planning",
  emit: "emitting",
  output: "writing",
};

export function createProgress({ terminal }: System): Progress {
  if (terminal.columns === undefined) return { onStage: () => {}, clear: () => {} };
  return {
    onStage: (stage) => terminal.warn(`\r\u001b[K${words[stage]} …`),
    clear: () => terminal.warn("\r\u001b[K"),
  };
}
