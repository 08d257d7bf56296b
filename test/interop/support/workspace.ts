import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder of its own for a test's servers and files. */
export interface Workspace {
  readonly path: string;
  /** Removes it with all that is in it. */
  remove(): void;
}

export function createWorkspace(purpose: string): Workspace {
  const path = mkdtempSync(join(tmpdir(), `harmony-${purpose}-`));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
