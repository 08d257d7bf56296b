import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");

describe("README.md", () => {
  /** The picture: a file of out/, and below it a line of that file. */
  const picture = [...read("README.md").matchAll(/[├└]─ .* (out\/\S+)\n[│ ]+(\S.*)\n/g)].map(
    ([, path = "", line = ""]) => ({ path, line }),
  );

  it("shows five worlds", () => {
    expect(picture).toHaveLength(5);
  });

  it.each(picture)("quotes $path as it is", ({ path, line }) => {
    expect(
      read(path)
        .split("\n")
        .map((one) => one.trim()),
    ).toContain(line);
  });
});
