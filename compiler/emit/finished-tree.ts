import type { Rendered } from "../../formats/rendered.ts";
import { compareText } from "../../system/path.ts";
import type { ArtifactFile, ArtifactTree } from "./artifact.ts";
import { runsBehind } from "./file-origins.ts";
import type { Tracker } from "./tracking.ts";

/**
 * A tree as those see it who consume its emitter, by path. Under a tracker, whoever reads a file's body has read all that
 * the body rests on. To ask a file for its path, mode or root is no reading: so one can look for the files of a
 * device without resting on all the others.
 */
export function finishTree(files: ArtifactTree, tracker: Tracker | undefined): ArtifactTree {
  const sorted = [...files].sort((a, b) => compareText(a.path, b.path));
  if (tracker === undefined) return sorted;
  // Frozen, it stays what it is where a builder gets it.
  return sorted.map((file): ArtifactFile => Object.freeze({ ...file, body: readable(file.body, tracker) }));
}

/** A body that tells when it is read: the sealed one never does. */
function readable(body: Rendered, tracker: Tracker): Rendered {
  const copy = { ...body };
  tracker.restOn(copy, runsBehind(body, tracker));
  return tracker.view(copy);
}
