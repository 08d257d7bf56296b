/** A program to run: no shell reads the words. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  /** All that it reads from standard input. */
  readonly input: string;
  /** Milliseconds after which it is ended. */
  readonly timeout: number;
}

export interface Finished {
  /** Its exit code; undefined where a signal ended it. */
  readonly code: number | undefined;
  /** Standard output. What it prints to standard error is thrown away. */
  readonly output: string;
}

/** What a program printed, byte for byte. */
export interface FinishedBytes {
  /** As in Finished. */
  readonly code: number | undefined;
  readonly output: Uint8Array;
}

export interface Processes {
  /** Runs a program to its end. Throws Node's error where it can't be started, with its `code`. */
  run(command: Command): Promise<Finished>;
  /** The same for a program that prints bytes. One that prints more than `limit` bytes is ended, and has no code. */
  runForBytes(command: Command, limit: number): Promise<FinishedBytes>;
}
