import { describe, expect, it } from "vitest";
import { orderEmitters } from "../../../compiler/plan/plan.ts";
import { InternalError } from "../../../diagnostics/internal-error.ts";
import { emitters } from "../../../emitters/index.ts";
import { compileFiles } from "../../support/compile-files.ts";
import { application, asFiles } from "../../support/documents.ts";
import { plainEmitter } from "../../support/plain-emitter.ts";

const consuming = (id: string, ...consumes: string[]) => plainEmitter(id, {}, { consumes });

describe("the order of emitters", () => {
  it("puts each after those that it consumes, else keeps the registry's", () => {
    const list = [consuming("a", "c"), consuming("b"), consuming("c", "d"), consuming("d")];
    expect(orderEmitters(list).map(({ id }) => id)).toEqual(["d", "c", "a", "b"]);
  });

  it("of the registry has no cycle, and nothing consumes what is not there", () => {
    expect(orderEmitters(emitters)).toHaveLength(emitters.length);
  });

  it.each([
    ["a cycle", [consuming("a", "b"), consuming("b", "a")], "emitters consume each other: a -> b -> a"],
    ["itself", [consuming("a", "a")], "emitters consume each other: a -> a"],
    ["an emitter that is not there", [consuming("a", "b")], "the emitter a consumes b, which is not registered"],
  ])("refuses %s as a bug", (_, list, message) => {
    expect(() => orderEmitters(list)).toThrow(new InternalError(message));
  });
});

describe("a score that nothing realises", () => {
  const files = asFiles(application("web"));
  const none = [plainEmitter("plain", { "a.json": {} }, { realises: [] })];

  it("is a warning at its name, and listed", async () => {
    const compilation = await compileFiles(files, { emitters: none });
    expect(compilation.ok).toBe(true);
    expect(compilation.diagnostics).toMatchObject([
      { code: "plan/not-realised", severity: "warning", at: { file: "0.json", line: 5, column: 11 } },
    ]);
    expect(compilation.sites[0]?.outputs[0]?.notRealised.map(({ id }) => id)).toEqual(["Application/web"]);
  });

  it("is an error with --strict, and nothing is to be written", async () => {
    const compilation = await compileFiles(files, { emitters: none, strict: true });
    expect(compilation.diagnostics).toMatchObject([{ code: "plan/not-realised", severity: "error" }]);
    expect([compilation.ok, compilation.sites[0]?.outputs]).toEqual([false, []]);
  });
});
