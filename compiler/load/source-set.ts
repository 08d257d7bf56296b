import type { Place } from "../../diagnostics/diagnostic.ts";
import type { JsonPointer } from "../../formats/json/pointer.ts";
import type { JsonObject } from "../../formats/json/value.ts";
import type { Lock } from "../../formats/lock/lock.ts";
import type { SiteConfig } from "../../schemas/generated/types.ts";

export type SourceKind = "cue" | "json" | "yaml";

/** A file of a site that may hold documents. */
export interface Source {
  /** From the site's root, POSIX. */
  readonly path: string;
  readonly kind: SourceKind;
  readonly text: string;
}

/** A site's harmony.lock, as it was read. */
export interface LoadedLock {
  /** As the user would name it. */
  readonly path: string;
  readonly lock: Lock;
  readonly text: string;
  /** The JSON that it is. */
  readonly value: JsonObject;
  readonly place: (pointer: JsonPointer, on: "key" | "value") => Place | undefined;
}

/** A site and its files, by path. */
export interface LoadedSite {
  readonly name: string;
  /** The site's folder as the user would name it, from the working directory; "." for that itself. */
  readonly folder: string;
  readonly config: SiteConfig;
  readonly sources: readonly Source[];
  /** Its harmony.lock; undefined where it has none. */
  readonly lock?: LoadedLock;
  /** Has its harmony.lock a fault, which was told? Then nobody can say what it pins. */
  readonly lockFailed?: true;
  /** What CUE reads besides its sources: `cue.mod/**`, and files that an `@embed` may name. Path from the root -> text. */
  readonly cueFiles: Readonly<Record<string, string>>;
}

/** The path of a site's file as the user would type it. */
export function displayPath(site: Pick<LoadedSite, "folder">, path: string): string {
  return site.folder === "." ? path : `${site.folder}/${path}`;
}
