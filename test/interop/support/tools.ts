import { execFile } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const recipes = join(import.meta.dirname, "..", "tools", "build.sh");

/**
 * The folder of a program that is built from its pinned Go module (`test/interop/tools/<recipe>`). The first build
 * takes minutes; the binary is kept, see `build.sh`.
 */
export async function builtFolder(recipe: string): Promise<string> {
  const { stdout } = await run("bash", [recipes, recipe]);
  return stdout.trim();
}

/** A program that is built from its pinned Go module; `file` where the binary is not named like the recipe. */
export async function builtProgram(recipe: string, file = recipe): Promise<string> {
  return join(await builtFolder(recipe), file);
}

/** A program of the operating system. A missing one fails the test: nothing is skipped. */
export function installedProgram(name: string, debianPackage = name): string {
  for (const folder of (process.env["PATH"] ?? "").split(delimiter)) {
    const path = join(folder, name);
    if (isExecutable(path)) return path;
  }
  throw new Error(`${name} is not installed; on Debian: apt-get install --no-install-recommends ${debianPackage}`);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
