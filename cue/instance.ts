import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { CueFailure, failureKind } from "./failure.ts";
import type { WorkerAnswer, WorkerStart } from "./messages.ts";

/** V8 runs Go's recursion on the thread's own stack; 10,000 nested brackets need about 16 MB of it. */
const stackSizeMb = 64;
const heapSizeMb = 4096;

/** One worker with one running Go program. It serves a question at a time, and is dead after its first failure. */
export class CueInstance {
  private readonly worker: Worker;
  private bytes = 0;
  private alive = true;

  constructor(program: URL, start: WorkerStart) {
    this.worker = new Worker(program, {
      workerData: start,
      env: {},
      execArgv: [],
      resourceLimits: { stackSizeMb, maxOldGenerationSizeMb: heapSizeMb },
    });
    this.worker.unref();
    this.worker.once("exit", () => {
      this.alive = false;
    });
  }

  get isAlive(): boolean {
    return this.alive;
  }

  /** The size of the Go program's memory after its last answer. It never shrinks. */
  get memoryBytes(): number {
    return this.bytes;
  }

  /** Asks the Go program. Rejects with `CueFailure`; after one that isn't "refused" the instance is dead. */
  async ask(question: Readonly<Record<string, unknown>>, timeLimitMs: number): Promise<unknown> {
    const answer = await this.answer(JSON.stringify(question), timeLimitMs);
    const value: unknown = JSON.parse(answer);
    if (isFailure(value)) {
      if (!value.internal) throw new CueFailure("refused", value.failure);
      await this.end();
      throw new CueFailure(failureKind(value.failure), value.failure);
    }
    return value;
  }

  /** Ends the worker at once, whatever it does. */
  async end(): Promise<void> {
    this.alive = false;
    await this.worker.terminate();
  }

  private async answer(text: string, timeLimitMs: number): Promise<string> {
    const stop = new AbortController();
    this.worker.ref();
    const timer = setTimeout(() => stop.abort(new CueFailure("time limit", seconds(timeLimitMs))), timeLimitMs);
    try {
      const { signal } = stop;
      const ended = once(this.worker, "exit", { signal }).then(() => {
        throw new CueFailure("internal error", "the worker has ended");
      });
      const replied = once(this.worker, "message", { signal });
      ended.catch(() => {});
      this.worker.postMessage({ text });
      const [answer] = (await Promise.race([replied, ended])) as [WorkerAnswer];
      if ("crash" in answer) throw new CueFailure(failureKind(answer.crash), answer.crash);
      this.bytes = answer.memoryBytes;
      return answer.text;
    } catch (error) {
      await this.end();
      throw asFailure(stop.signal.aborted ? stop.signal.reason : error);
    } finally {
      clearTimeout(timer);
      stop.abort();
      this.worker.unref();
    }
  }
}

function seconds(ms: number): string {
  return `no answer within ${ms / 1000} s`;
}

function asFailure(error: unknown): CueFailure {
  if (error instanceof CueFailure) return error;
  const words = error instanceof Error ? error.message : String(error);
  return new CueFailure(failureKind(words), words);
}

function isFailure(value: unknown): value is { failure: string; internal: boolean } {
  return typeof value === "object" && value !== null && "failure" in value && "internal" in value;
}
