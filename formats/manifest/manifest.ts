import type { SecretPlace } from "../rendered.ts";

/** What `out/<site>/<topology>/manifest.json` says: every file of the topology, by digest. Nothing else is applied. */
export interface OutputManifest {
  readonly site: string;
  readonly topology: { readonly kind: string; readonly name: string };
  /** Version of the language that the specs are written in: `v1alpha1`. */
  readonly schema: string;
  /** Values of the CUE tags in force, with which a compile can be repeated. */
  readonly tags: Readonly<Record<string, string>>;
  /** Ids of the scores whose meaning is in none of the files: `<Kind>/<name>`, sorted. */
  readonly notRealised: readonly string[];
  /** By path. */
  readonly files: readonly ManifestFile[];
}

export interface ManifestFile {
  /** From the topology's folder, POSIX. */
  readonly path: string;
  /** 64 hex digits of the file's bytes, secrets not filled in. */
  readonly sha256: string;
  /** Permission bits; written in octal, `0644`. */
  readonly mode: number;
  /** The emitter that made it. */
  readonly emitter: string;
  /** The system that it is meant for. */
  readonly target: { readonly kind: string; readonly device: string };
  /** The documents that it comes from, `<Kind>/<name>`, sorted. */
  readonly documents: readonly string[];
  /** The places that apply fills with a secret. */
  readonly secrets: readonly SecretPlace[];
}

/** The version of the manifest's own form. A reader refuses a newer one. */
export const manifestFormat = 1;

/** The file that stands in the output folder while it is written. Every reader refuses a folder that has it. */
export const markerName = ".writing.json";
