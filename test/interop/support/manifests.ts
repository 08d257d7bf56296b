import { parse } from "yaml";
import type { KubeObject } from "./kube-object.ts";

/** An object and the YAML text that it was read from. */
export interface Manifest {
  readonly object: KubeObject;
  readonly text: string;
}

/** The objects of a YAML stream; a document of nothing but comments is left out. */
export function readManifests(text: string): readonly Manifest[] {
  return text
    .split(/^---.*$/m)
    .map((document) => ({
      // The API server judges doubled keys itself.
      object: parse(document, { uniqueKeys: false }) as KubeObject | null,
      text: document,
    }))
    .filter((manifest): manifest is Manifest => manifest.object !== null);
}
