import { execFile } from "node:child_process";
import { chmod, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createCueEngine } from "../../cue/engine.ts";

const run = promisify(execFile);
const script = join(import.meta.dirname, "..", "..", "scripts", "build-cue.mjs");
let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "harmony-build-"));
  await symlink(process.execPath, join(folder, "node"));
});
afterEach(() => rm(folder, { recursive: true }));

async function build(): Promise<string> {
  const { stdout } = await run("node", [script, join(folder, "out")], { env: { PATH: folder } });
  return stdout;
}

describe("a build without a fitting Go", () => {
  it("says that CUE is left out, and the engine repeats why", async () => {
    const words = await build();
    expect(words.trim().split("\n")).toHaveLength(1);
    expect(words).toMatch(/^CUE support is left out: it needs Go 1\.\d+(\.\d+)? or newer, and none is in PATH/);
    const engine = createCueEngine({ assets: pathToFileURL(join(folder, "out")) });
    await expect(engine.packages({ "a.cue": "a: 1\n" })).rejects.toMatchObject({
      kind: "left out",
      message: expect.stringContaining("none is in PATH") as string,
    });
    await engine.close();
  });

  it("does not take an old one", async () => {
    await writeFile(join(folder, "go"), '#!/bin/sh\necho "go1.20.14"\necho "/nowhere"\n');
    await chmod(join(folder, "go"), 0o755);
    expect(await build()).toContain("and go1.20.14 is installed");
    expect(JSON.parse(await readFile(join(folder, "out", "missing.json"), "utf8"))).toHaveProperty("reason");
  });
});
