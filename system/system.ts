import type { Network } from "./network.ts";
import type { Processes } from "./processes.ts";

export type EntryKind = "file" | "directory" | "link" | "other";

export interface Entry {
  readonly name: string;
  readonly kind: EntryKind;
}

export interface FileStat {
  readonly kind: EntryKind;
  /** Bytes. */
  readonly size: number;
  /** Permission bits, such as 0o644. */
  readonly mode: number;
}

/** Files by path. Paths are POSIX, absolute or from the working directory. Errors are thrown as Node's, with their `code`. */
export interface Files {
  read(path: string): Promise<Uint8Array>;
  /** The same in parts, for what may be large. */
  readParts(path: string): AsyncIterable<Uint8Array>;
  /** What is at a path, without following a link; undefined where nothing is. */
  stat(path: string): Promise<FileStat | undefined>;
  /** The entries of a folder, in no particular order. */
  list(path: string): Promise<readonly Entry[]>;
  /** The path with every link followed. */
  realPath(path: string): Promise<string>;
  /** Makes the folder and its parents. */
  makeFolder(path: string): Promise<void>;
  /** Writes to a new file beside the path, then renames it over the path: a reader sees the old bytes or the new ones. */
  replace(path: string, content: string | Uint8Array, mode: number): Promise<void>;
  /** The same for content that comes in parts. Where they end in a throw, the path is as it was, and the throw goes on. */
  replaceFrom(path: string, parts: AsyncIterable<Uint8Array>, mode: number): Promise<void>;
  /** Adds to the end of a file, which is made where there is none. What has come before a throw stays. */
  append(path: string, parts: AsyncIterable<Uint8Array>, mode: number): Promise<void>;
  remove(path: string): Promise<void>;
  /** Removes a folder if it is empty; otherwise leaves it. */
  removeEmptyFolder(path: string): Promise<void>;
}

export interface Clock {
  /** Milliseconds since some fixed moment; for durations only. */
  now(): number;
  /** The time of day, RFC 3339 in UTC. Nothing with a digest that is reviewed may hold it. */
  timestamp(): string;
  /** Waits, in milliseconds. */
  sleep(duration: number): Promise<void>;
}

export interface Terminal {
  /** Standard output. */
  print(text: string): void;
  /** Standard output through a pager, where a person looks at it: a text that fits is printed. Undefined where nobody does. */
  readonly page: ((text: string) => Promise<void>) | undefined;
  /** Standard error. */
  warn(text: string): void;
  /** Columns of standard error's terminal; undefined when it is a pipe or a file. */
  readonly columns: number | undefined;
  /** May standard error carry colours? (a terminal, and no NO_COLOR) */
  readonly colour: boolean;
  /** Asks a question that is answered by yes or no; undefined where nobody sits at a terminal. */
  readonly confirm: ((question: string) => Promise<boolean>) | undefined;
}

/** The door to the outside world. Node's implementation is in `cli/`, one in memory in `test/support/`. */
export interface System {
  readonly files: Files;
  readonly clock: Clock;
  readonly terminal: Terminal;
  readonly network: Network;
  readonly processes: Processes;
  /** The value of a variable of the environment. */
  environment(name: string): string | undefined;
  /** The working directory, absolute. */
  readonly workingDirectory: string;
}
