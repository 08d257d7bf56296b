import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { readAction } from "./action-file.ts";

describe("building Harmony", () => {
  const [build] = readAction().runs.steps;

  function buildIn(action: string, programs: Readonly<Record<string, string>>): { code: number; log: string } {
    const bin = temporaryFolder(programs);
    for (const name of Object.keys(programs)) chmodSync(join(bin, name), 0o755);
    const env = { PATH: `${bin}:${process.env["PATH"] ?? ""}`, GITHUB_ACTION_PATH: action };
    try {
      const log = execFileSync("bash", ["-eo", "pipefail", "-c", build?.run ?? ""], { env, encoding: "utf8" });
      return { code: 0, log };
    } catch (error) {
      const { status, stdout } = error as { status: number; stdout: string };
      return { code: status, log: stdout };
    }
  }

  const npm = { npm: '#!/bin/sh\necho "npm $*"\n' };

  it("is done once, and again only for want of Go", () => {
    const action = temporaryFolder();
    const twice = "npm ci --include=dev --no-audit --no-fund\nnpm run build\n";
    expect(buildIn(action, npm)).toEqual({ code: 0, log: twice });
    mkdirSync(join(action, "dist", "cue"), { recursive: true });
    writeFileSync(join(action, "dist", "harmony.js"), "");
    expect(buildIn(action, npm)).toEqual({ code: 0, log: "" });
    writeFileSync(join(action, "dist", "cue", "missing.json"), "{}");
    expect(buildIn(action, npm).log).toBe(twice);
  });

  it("says that Node is too old", () => {
    const node =
      "#!/bin/sh\nexec \"$REAL\" -e \"Object.defineProperty(process.versions, 'node', { value: '20.18.3' }); $2\"\n";
    const old = { ...npm, node: node.replace("$REAL", process.execPath) };
    expect(buildIn(temporaryFolder(), old)).toEqual({ code: 1, log: expect.stringMatching(/^::error::.*20\.19/) });
  });
});
