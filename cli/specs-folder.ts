import type { System } from "../system/system.ts";

/** The folder of the specs: the one that is named, else specs/ where it exists, else the working directory. */
export async function specsFolder(system: System, named: string | undefined): Promise<string> {
  return named ?? ((await system.files.stat("specs"))?.kind === "directory" ? "specs" : ".");
}
