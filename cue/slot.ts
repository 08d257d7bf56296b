import type { CueInstance } from "./instance.ts";
import type { CueProgram } from "./program.ts";
import type { CuePackage, CueSources } from "./types.ts";

/** Packages that one instance has loaded. */
export interface CueSession {
  readonly sources: CueSources;
  readonly packages: readonly CuePackage[];
}

/** A place for one instance, which is replaced when it has died or has grown too large. */
export class CueSlot {
  private readonly program: Pick<CueProgram, "start">;
  private readonly timeLimitMs: number;
  private readonly recycleBytes: number;
  private instance: CueInstance | undefined;
  private session: CueSession | undefined;

  constructor(program: Pick<CueProgram, "start">, timeLimitMs: number, recycleBytes: number) {
    this.program = program;
    this.timeLimitMs = timeLimitMs;
    this.recycleBytes = recycleBytes;
  }

  /** The session that the living instance has open. */
  get open(): CueSession | undefined {
    return this.instance?.isAlive === true ? this.session : undefined;
  }

  /** Asks a question that needs no session. Rejects with `CueFailure`. */
  async ask(question: Readonly<Record<string, unknown>>): Promise<unknown> {
    const instance = await this.fresh();
    return instance.ask(question, this.timeLimitMs);
  }

  /** Loads packages; questions about them follow. */
  async openSession(session: CueSession): Promise<void> {
    this.session = undefined;
    const { sources, packages } = session;
    const request = { files: sources.files, tags: sources.tags, schemas: sources.schemas, packages };
    await this.ask({ op: "open", request });
    this.session = session;
  }

  async end(): Promise<void> {
    await this.instance?.end();
    this.instance = undefined;
    this.session = undefined;
  }

  private async fresh(): Promise<CueInstance> {
    if (
      this.instance?.isAlive !== true ||
      (this.instance.memoryBytes > this.recycleBytes && this.session === undefined)
    ) {
      await this.end();
      this.instance = await this.program.start();
    }
    return this.instance;
  }
}
