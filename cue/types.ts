import type { JsonValue } from "../formats/json/value.ts";

/** Texts by path, relative to the site's root, with slashes. CUE files, and whatever they embed. */
export type CueFiles = Readonly<Record<string, string>>;

/** A CUE module that the engine serves itself, by the path that imports name: `harmony.dev/schemas@v0`. */
export interface CueModule {
  readonly path: string;
  readonly version: string;
  readonly files: CueFiles;
}

/**
 * Files that make one value: those of a folder with the same package clause, and its parents' files of that name.
 * A file without a package clause (or with one that can't be read) is a package of its own, named `_`.
 */
export interface CuePackage {
  /** The deepest folder, "." for the site's root. */
  readonly dir: string;
  readonly name: string;
  readonly files: readonly string[];
  /** Files that `@embed` reads: those named, present or not, and those that match a pattern. */
  readonly embeds: readonly string[];
  /** The patterns of `@embed(glob=...)`, relative to the site's root. */
  readonly globs: readonly string[];
  /** The tags that the package asks for, by `@tag` and `@if`. Others have no effect on it. */
  readonly tags: readonly string[];
}

/**
 * A range of a file. Lines and columns count from 1, columns in UTF-16 code units; the end is exclusive. A file is
 * relative to the site's root; one of the schemas begins with their module's path, `harmony.dev/schemas/`.
 */
export interface CuePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/** One fault. `format` and `args` are CUE's own message format and its arguments: the stable handle for rewording. */
export interface CueError {
  /** JSON pointer into the package's value; "" where the fault has no path. */
  readonly pointer: string;
  readonly format: string;
  readonly args: readonly string[];
  readonly message: string;
  /** All places that CUE names, the most relevant first; where it names none, where the value was written. */
  readonly places: readonly CuePlace[];
}

/**
 * What became of one package. Without `tolerant`, a value is given only where there is no error. Neither a value nor an
 * error: every file has an `@if` that the tags don't fulfil.
 */
export interface CueEvaluation {
  readonly package: CuePackage;
  readonly value?: JsonValue;
  readonly errors: readonly CueError[];
  /** Pointers that are bottom or incomplete: left out of the value, or null where they are elements of a list. */
  readonly holes: readonly string[];
}

/** The input of an evaluation. A boolean tag has the value "". */
export interface CueSources {
  readonly files: CueFiles;
  readonly tags: Readonly<Record<string, string>>;
  readonly schemas: CueModule;
}

export interface CueEvaluateRequest extends CueSources {
  readonly packages: readonly CuePackage[];
  /** Gives what is concrete beside the errors. */
  readonly tolerant?: boolean;
}

export interface CuePlacesRequest extends CueSources {
  readonly package: CuePackage;
  readonly pointers: readonly string[];
}

/** Where things were written, by pointer: what the user wrote first, what he refers to next, the schemas last. */
export interface CuePlaces {
  readonly values: Readonly<Record<string, readonly CuePlace[]>>;
  /** The place of the field's name, for fields. */
  readonly keys: Readonly<Record<string, readonly CuePlace[]>>;
}

/** Evaluates CUE in a worker. Calls are served in turn; none of them reads a file, a variable or the network. */
export interface CueEngine {
  /** Finds the packages of a site. Of a name that also lies in a sub-folder only the deepest instances count. */
  packages(files: CueFiles): Promise<readonly CuePackage[]>;
  /** Evaluates packages, in the order given. A package that takes too long or breaks the engine is an error of its own. */
  evaluate(request: CueEvaluateRequest): Promise<readonly CueEvaluation[]>;
  /** Finds the places of chosen pointers. Dear: about as much as the evaluation of those values. */
  places(request: CuePlacesRequest): Promise<CuePlaces>;
  /** Reads the schema profile from CUE syntax. Throws `CueFailure` of kind "refused" with lines `file:line: message`. */
  profile(files: CueFiles): Promise<unknown>;
  /** Ends all workers. */
  close(): Promise<void>;
}
