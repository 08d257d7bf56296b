import { beforeAll, describe, expect, it } from "vitest";
import type { Compilation } from "../../../compiler/compile.ts";
import { isEmpty } from "../../../compiler/output/change-set.ts";
import { compareCompiled, writeCompiled } from "../../support/compile-and-write.ts";
import { compileFiles } from "../../support/compile-files.ts";
import { application, asFiles } from "../../support/documents.ts";
import { createMemorySystem, type MemorySystem } from "../../support/memory-system.ts";
import { plainEmitter } from "../../support/plain-emitter.ts";

function compileTo(files: Readonly<Record<string, object>>): Promise<Compilation> {
  return compileFiles(asFiles(application("web")), { emitters: [plainEmitter("plain", files)] });
}

const folder = "out/site/local";

let first: Compilation;
let changed: Compilation;
beforeAll(async () => {
  first = await compileTo({ "a.json": { a: 1 }, "b/c.json": { c: 1 } });
  changed = await compileTo({ "a.json": { a: 2 }, "d.json": { d: 1 } });
});

async function written(): Promise<MemorySystem> {
  const system = createMemorySystem();
  await writeCompiled(first, system);
  return system;
}

function codes({ diagnostics }: { readonly diagnostics: readonly { code: string; message: string }[] }): string[] {
  return diagnostics.map(({ code, message }) => `${code} ${message.split(" is ")[0]}`);
}

describe("the change set", () => {
  it("creates what is not there, the manifest last, and leaves no mark", async () => {
    const system = await written();
    expect(system.effects).toEqual([
      "write out/.writing.json",
      `write ${folder}/plain/a.json`,
      `write ${folder}/plain/b/c.json`,
      `write ${folder}/manifest.json`,
      "remove out/.writing.json",
    ]);
    expect(Object.keys(system.snapshot())).toEqual([
      `${folder}/manifest.json`,
      `${folder}/plain/a.json`,
      `${folder}/plain/b/c.json`,
    ]);
  });

  it("is empty for what is there already, and then has no effect", async () => {
    const system = await written();
    const before = system.effects.length;
    const { value } = await writeCompiled(first, system);
    expect([isEmpty(value), value.unchanged, system.effects.length]).toEqual([true, 3, before]);
  });

  it("updates, creates and removes; a folder left empty goes, too", async () => {
    const system = await written();
    const { value } = await writeCompiled(changed, system);
    expect([value.create, value.update].map((list) => list.map(({ path }) => path))).toEqual([
      ["site/local/plain/d.json"],
      ["site/local/plain/a.json", "site/local/manifest.json"],
    ]);
    expect(value.remove).toEqual(["site/local/plain/b/c.json"]);
    expect(Object.keys(system.snapshot())).toEqual([
      `${folder}/manifest.json`,
      `${folder}/plain/a.json`,
      `${folder}/plain/d.json`,
    ]);
    expect(await system.files.stat(`${folder}/plain/b`)).toBeUndefined();
  });

  it("removes a topology that the site no longer has, its manifest included", async () => {
    const system = await written();
    const gone = await compileFiles(
      asFiles(
        { ...application("web", { topology: "other" }) },
        { apiVersion: "harmony.dev/v1alpha1", kind: "KubernetesTopology", metadata: { name: "other" }, spec: {} },
      ),
      { emitters: [plainEmitter("plain", { "a.json": {} })] },
    );
    await writeCompiled(gone, system);
    expect(Object.keys(system.snapshot())).toEqual(["out/site/other/manifest.json", "out/site/other/plain/a.json"]);
  });

  it("leaves other sites alone", async () => {
    const system = await written();
    system.write("out/elsewhere/local/a.json", "{}");
    const { value } = await writeCompiled(changed, system);
    expect(value.remove).toEqual(["site/local/plain/b/c.json"]);
    expect(system.text("out/elsewhere/local/a.json")).toBe("{}");
  });

  it("turns a file into a folder and back", async () => {
    const asFolder = await compileTo({ "a.json/inner.json": { a: 1 } });
    const system = await written();
    await writeCompiled(asFolder, system);
    expect(Object.keys(system.snapshot())).toEqual([`${folder}/manifest.json`, `${folder}/plain/a.json/inner.json`]);
    await writeCompiled(first, system);
    expect(Object.keys(system.snapshot())).toEqual([
      `${folder}/manifest.json`,
      `${folder}/plain/a.json`,
      `${folder}/plain/b/c.json`,
    ]);
  });
});

describe("what is not ours", () => {
  it("a file in the way is refused, and nothing is written", async () => {
    const system = createMemorySystem({ [`${folder}/plain/a.json`]: "mine" });
    const compared = await writeCompiled(first, system);
    expect(codes(compared)).toEqual([`output/foreign-file ${folder}/plain/a.json`]);
    expect(system.effects).toEqual([]);
  });

  it("a file in the way that is what would be written is taken over", async () => {
    const text = (await written()).text(`${folder}/plain/a.json`) ?? "";
    const system = createMemorySystem({ [`${folder}/plain/a.json`]: text });
    expect((await writeCompiled(first, system)).diagnostics).toEqual([]);
  });

  it.each([
    ["a link for a file", { [`${folder}/plain/a.json`]: { link: "/etc/passwd" } }, `${folder}/plain/a.json`, "link"],
    ["a link for a folder", { [`${folder}/plain`]: { link: "/tmp" } }, `${folder}/plain`, "link"],
    ["a link for the site", { "out/site": { link: "/tmp" } }, "out/site", "link"],
    ["a file for a folder", { [`${folder}/plain`]: "mine" }, `${folder}/plain`, "file"],
  ])("%s is refused", async (_, files, path, kind) => {
    const system = createMemorySystem(files);
    const { diagnostics, ok } = await writeCompiled(first, system);
    expect(diagnostics.map(({ code, message }) => [code, message])).toContainEqual([
      "output/foreign-folder",
      `${path} is in the way: it is a ${kind}, where files are to be written into a folder.`,
    ]);
    expect([ok, system.effects]).toEqual([false, []]);
  });

  it("a file beside ours is warned of, and left", async () => {
    const system = await written();
    system.write(`${folder}/plain/notes.txt`, "mine");
    const compared = await writeCompiled(changed, system);
    expect(compared.diagnostics).toMatchObject([{ code: "output/orphan-file", severity: "warning" }]);
    expect(system.text(`${folder}/plain/notes.txt`)).toBe("mine");
  });

  it("a manifest that can't be read is warned of; its files are then foreign where they differ", async () => {
    const system = await written();
    system.write(`${folder}/manifest.json`, "{");
    expect((await compareCompiled(first, system)).diagnostics.map(({ code }) => code)).toContain(
      "output/broken-manifest",
    );
    expect((await compareCompiled(changed, system)).diagnostics.map(({ code }) => code)).toContain(
      "output/foreign-file",
    );
  });
});

describe("an unfinished write", () => {
  it("makes its paths ours: they are completed or removed, and the mark goes", async () => {
    const system = await written();
    system.write(`${folder}/plain/half.json`, "ha");
    system.write("out/.writing.json", JSON.stringify({ paths: ["site/local/plain/half.json"] }));
    const { value, diagnostics } = await writeCompiled(first, system);
    expect([diagnostics, value.remove]).toEqual([[], ["site/local/plain/half.json"]]);
    expect(system.text("out/.writing.json")).toBeUndefined();
  });

  it("of another site stays marked", async () => {
    const system = await written();
    const elsewhere = { paths: ["other/local/half.json"] };
    system.write("out/.writing.json", JSON.stringify(elsewhere));
    await writeCompiled(changed, system);
    expect(JSON.parse(system.text("out/.writing.json") ?? "")).toEqual(elsewhere);
  });

  it("with a mark that can't be read is finished all the same", async () => {
    const system = await written();
    system.write("out/.writing.json", "{");
    expect(isEmpty((await writeCompiled(first, system)).value)).toBe(false);
    expect(system.text("out/.writing.json")).toBeUndefined();
  });
});
