import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Network, mounts and processes of their own. With the end of the first process all others end. */
const own = ["--net", "--mount", "--pid", "--kill-child=KILL"];

/**
 * A command that runs the one that is put behind it in namespaces of its own: as root of the machine, or where that
 * is not allowed as root of a user namespace.
 */
export async function namespaces(): Promise<readonly string[]> {
  const ways = [own, ["--map-root-user", ...own]];
  const reasons: string[] = [];
  for (const way of ways) {
    try {
      await run("unshare", [...way, "true"]);
      return ["unshare", ...way];
    } catch (error) {
      reasons.push(error instanceof Error ? error.message : String(error));
    }
  }
  throw new Error(`no namespaces of one's own here:\n${reasons.join("\n")}`);
}
