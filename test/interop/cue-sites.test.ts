import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import { builtProgram } from "./support/tools.ts";
import { createWorkspace, type Workspace } from "./support/workspace.ts";

const run = promisify(execFile);
const root = join(import.meta.dirname, "..", "..");
let workspace: Workspace | undefined;
let cue = "";

beforeAll(async () => {
  workspace = createWorkspace("cue-sites");
  cue = await builtProgram("cue");
});

afterAll(() => workspace?.remove());

/** Judges a site as its author's own tools do: by the stock program, without network. */
function vet(folder: string): Promise<unknown> {
  return run(cue, ["vet", "-c", "./..."], { cwd: folder, env: { ...process.env, CUE_REGISTRY: "none" } });
}

it("accepts the sample in CUE", async () => {
  await expect(vet(join(root, "specs", "okd-site"))).resolves.toBeDefined();
});

it("accepts a new site, and refuses it with a field misspelt", async () => {
  const site = join(workspace?.path ?? "", "fresh");
  await run(process.execPath, [join(root, "dist", "harmony.js"), "init", "--cue", site]);
  await expect(vet(site)).resolves.toBeDefined();
  await run("sed", ["-i", "s/ports:/prots:/", join(site, "hello.cue")]);
  await expect(vet(site)).rejects.toThrow(/prots: field not allowed/);
});
