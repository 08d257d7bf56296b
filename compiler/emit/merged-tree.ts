import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { compareText } from "../../system/path.ts";
import type { EmittedFile } from "./artifact.ts";
import { emitDiagnostics } from "./diagnostics.ts";

/** The files of all emitters of one topology, in which each path has one owner. */
export interface MergedTree {
  /** Is it in, and nothing wrong with it? */
  add(file: EmittedFile): boolean;
  /** By path. */
  readonly files: () => EmittedFile[];
}

/** Refuses what no disk could hold side by side: a path twice (in whatever case), or as a file and as a folder. */
export function createMergedTree(report: (diagnostic: Diagnostic) => void): MergedTree {
  const files = new Map<string, EmittedFile>();
  // The manifest is written by the output stage.
  const owners = new Map<string, string>([["manifest.json", "output"]]);
  const folders = new Map<string, string>();
  return {
    files: () => [...files.values()].sort((a, b) => compareText(a.path, b.path)),
    add(file) {
      const { path, emitter } = file;
      const isPlain = isPlainPath(path);
      if (!isPlain) report(emitDiagnostics.create("unsafe-path", {}, { emitter, path }));
      const key = path.toLowerCase();
      const parents = foldersOf(key);
      const first =
        owners.get(key) ??
        folders.get(key) ??
        parents.map((folder) => owners.get(folder)).find((one) => one !== undefined);
      if (first !== undefined) {
        report(emitDiagnostics.create("collision", {}, { first, second: emitter, path }));
        return false;
      }
      files.set(key, file);
      owners.set(key, emitter);
      for (const folder of parents) folders.set(folder, emitter);
      return isPlain;
    },
  };
}

function foldersOf(path: string): string[] {
  const steps = path.split("/");
  return steps.slice(1).map((_, index) => steps.slice(0, index + 1).join("/"));
}

function isPlainPath(path: string): boolean {
  return path.split("/").every((step) => step !== "" && step !== "." && step !== ".." && !/\p{Cc}|\\/u.test(step));
}
