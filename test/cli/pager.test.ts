import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, it, vi } from "vitest";
import { pageText } from "../../cli/node-pager.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

it("the pager gets the text, and less's options where nobody set them", async () => {
  const file = join(temporaryFolder(), "seen");
  vi.stubEnv("LESS", undefined);
  vi.stubEnv("PAGER", `{ echo $LESS; cat; } > ${file}`);
  await pageText("one\ntwo\n");
  expect(readFileSync(file, "utf8")).toBe("FRX\none\ntwo\n");
});

it("who leaves the pager early ends nothing else", async () => {
  vi.stubEnv("PAGER", "exit 0");
  await expect(pageText("a\n".repeat(1_000_000))).resolves.toBeUndefined();
});

it("without such a program the text is printed", async () => {
  const print = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  vi.stubEnv("PAGER", "exit 127");
  await pageText("one\n");
  expect(print).toHaveBeenCalledWith("one\n");
});
