import { invariant } from "../../diagnostics/internal-error.ts";
import type { Rendered } from "../../formats/rendered.ts";

/** A system that an artifact is meant for: `{ kind: "kubernetes", device: "production" }`. */
export interface ArtifactTarget {
  /** The kind of system, which picks the applier. */
  readonly kind: string;
  /** Which one: the topology's name, a host's, a firewall's. */
  readonly device: string;
}

/** A file of `out/`. */
export interface ArtifactFile {
  /** Relative to the emitter's folder, POSIX. */
  readonly path: string;
  readonly body: Rendered;
  /** Permission bits: 0o644 unless the consumer wants others. */
  readonly mode: number;
  /** The folder above it, from the emitter's, that somebody takes as a whole: `w0`, `tftp/edge`. Undefined where nobody does. */
  readonly root?: string;
  readonly target: ArtifactTarget;
  /** The documents that it comes from, as `<Kind>/<name>`. */
  readonly documents: readonly string[];
}

/** A file of a topology's folder, with the emitter that made it. The path is from that folder. */
export interface EmittedFile extends ArtifactFile {
  readonly emitter: string;
}

/** The files of one emitter for one topology, by path. */
export type ArtifactTree = readonly ArtifactFile[];

/** What a file comes from and where it goes; `mode` where it is not 0o644. */
export interface FileOptions {
  readonly target: ArtifactTarget;
  readonly documents: readonly string[];
  readonly mode?: number;
  readonly root?: string;
}

export function file(path: string, body: Rendered, options: FileOptions): ArtifactFile {
  const { target, documents, mode = 0o644, root } = options;
  invariant(root === undefined || path.startsWith(`${root}/`), `${path} does not lie below its root, ${root}`);
  return { path, body, mode, ...(root === undefined ? {} : { root }), target, documents: [...documents].sort() };
}
