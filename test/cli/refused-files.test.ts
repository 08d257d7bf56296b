import { describe, expect, it } from "vitest";
import { load } from "../../compiler/load/load.ts";
import { attempt } from "../../compiler/output/attempt.ts";
import { stageResult } from "../../compiler/stage.ts";
import { application, asFiles } from "../support/documents.ts";
import { createMemorySystem } from "../support/memory-system.ts";
import { runHarmony } from "../support/run-harmony.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const site = { "harmony.yaml": "name: shop\n", ...asFiles(application("web")) };

describe("an output folder that can't be written", () => {
  it.each([
    ["is a file", "blocked", "a file stands where a folder is to be (EEXIST)"],
    ["lies below a file", "blocked/out", "a part of its path is a file, not a folder (ENOTDIR)"],
  ])("since it %s", async (_, out, reason) => {
    const cwd = temporaryFolder({ ...site, blocked: "mine" });
    const { code, stderr } = await runHarmony(["compile", "--out", out], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain(`error[output/unwritable]: ${out} can't be read or written: ${reason}.`);
    expect(stderr).toMatch(/1 error; not all was written; \d+ ms\.\n$/);
  });

  it("since it has no name", async () => {
    const { code, stderr } = await runHarmony(["compile", "--out", ""], { cwd: temporaryFolder(site) });
    expect(code).toBe(2);
    expect(stderr).toContain("It is empty.");
  });

  it("names the file, not the name that it is written under first", async () => {
    const error = Object.assign(new Error("no"), { code: "ENOSPC", path: "out/shop/.harmony-1-2.tmp" });
    const { value, diagnostics } = await attempt("out", () => Promise.reject(error));
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ message }) => message)).toEqual([
      "out/shop can't be read or written: no space is left (ENOSPC).",
    ]);
  });

  it("is nobody's fault but ours where anything else is thrown", async () => {
    await expect(attempt("out", () => Promise.reject(new TypeError("bug")))).rejects.toThrow("bug");
    expect(await attempt("out", async () => stageResult(1, []))).toEqual({ ok: true, value: 1, diagnostics: [] });
  });
});

it("a refusal of the system is no bug of ours", async () => {
  const { code, stderr } = await runHarmony(["init", "blocked"], { cwd: temporaryFolder({ blocked: "mine" }) });
  expect([code, stderr]).toEqual([
    1,
    "error: blocked can't be read or written: a file stands where a folder is to be (EEXIST).\n",
  ]);
});

describe("a folder of specs that can't be listed", () => {
  it("is an error with its name", async () => {
    const system = createMemorySystem({ "s/a.json": "{}", "s/secret/b.json": "{}" });
    const list = (path: string) => system.files.list(path);
    const denied = Object.assign(new Error("no"), { code: "EACCES" });
    const files = {
      ...system.files,
      list: (path: string) => (path.endsWith("secret") ? Promise.reject(denied) : list(path)),
    };
    const { diagnostics } = await load({ path: "s", out: "out" }, { ...system, files });
    expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
      ["load/unreadable", "s/secret can't be read: permission denied (EACCES)."],
    ]);
  });
});
