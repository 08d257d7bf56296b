import { execFile } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** The one program of Debian's package; by which name it is called says what it does. */
const program = "/usr/lib/dracut/modules.d/30ignition/ignition";

/** What `ignition-validate` has to say of a configuration, warnings too; nothing where it is right. */
export async function validateIgnition(folder: string, text: string): Promise<string> {
  const path = join(folder, "config.ign");
  writeFileSync(path, text);
  try {
    const { stdout, stderr } = await run("ignition-validate", [path]);
    return `${stdout}${stderr}`.trim();
  } catch (error) {
    return `refused: ${String((error as { stderr?: unknown }).stderr ?? error)}`;
  }
}

/** Has Ignition put the files of a configuration below a folder, as it does at a first boot, and gives that folder. */
export async function applyIgnition(folder: string, text: string): Promise<string> {
  const [root, config, apply] = ["root", "config.ign", "ignition-apply"].map((name) => join(folder, name));
  if (root === undefined || config === undefined || apply === undefined) throw new Error("no folder");
  mkdirSync(root);
  writeFileSync(config, text);
  symlinkSync(program, apply);
  // It mounts and changes owners: in a namespace of its own it may, and nothing of it is left.
  await run("unshare", ["-r", "-m", apply, "--root", root, "--ignore-unsupported", config]);
  return root;
}
