import { accessSync, constants, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Runs with a folder of its own, which is removed afterwards. */
export async function withWorkspace(run: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(base(), "harmony-bench-"));
  try {
    await run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** In memory where the system offers that: how fast a disk takes 40,000 files is no property of a compiler. */
function base(): string {
  const chosen = process.env["HARMONY_BENCH_FOLDER"];
  if (chosen !== undefined) return chosen;
  try {
    accessSync("/dev/shm", constants.W_OK);
    return "/dev/shm";
  } catch {
    return tmpdir();
  }
}
