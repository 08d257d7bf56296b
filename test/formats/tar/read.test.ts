import { spawnSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildTar } from "../../../formats/tar/build.ts";
import { readTar } from "../../../formats/tar/read.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Path -> text, or why not. */
function read(archive: Uint8Array): Record<string, string> | string {
  const outcome = readTar(archive);
  if ("reason" in outcome) return outcome.reason;
  return Object.fromEntries(outcome.files.map(({ path, content }) => [path, new TextDecoder().decode(content)]));
}

/** What GNU tar makes of a folder. */
function gnuTar(folder: string, ...args: readonly string[]): Uint8Array {
  const { stdout, status, stderr } = spawnSync("tar", ["--create", "--file=-", "-C", folder, ...args], {
    maxBuffer: 2 ** 26,
  });
  expect(`${status} ${stderr.toString()}`).toBe("0 ");
  return stdout;
}

describe("reading an archive", () => {
  it("gives back what was written", () => {
    const name = fc.stringMatching(/^[a-z0-9-]{1,20}$/);
    const path = fc.array(name, { minLength: 1, maxLength: 8 }).map((steps) => steps.join("/"));
    fc.assert(
      fc.property(fc.dictionary(path, fc.string({ unit: "binary", maxLength: 1500 })), (files) => {
        const archive = buildTar(
          Object.entries(files).map(([one, text]) => ({ path: one, content: bytes(text), mode: 0o644 })),
        );
        expect(read(archive)).toEqual(files);
      }),
    );
  });

  it.each(["ustar", "pax", "gnu", "v7"])("reads what tar writes as %s", (format) => {
    const long = `chart/${"a".repeat(60)}/${"b".repeat(30)}.yaml`;
    const files: Record<string, string> = {
      "chart/Chart.yaml": "name: chart\n",
      ...(format === "v7" ? {} : { [long]: "long" }),
    };
    if (format === "pax" || format === "gnu") files[`chart/${"c".repeat(200)}`] = "longer";
    const folder = temporaryFolder(files);
    mkdirSync(join(folder, "chart/empty"));
    symlinkSync("Chart.yaml", join(folder, "chart/link"));
    expect(read(gnuTar(folder, `--format=${format}`, "chart"))).toEqual(files);
  });

  it("refuses paths that lead out, and one that stands twice", () => {
    const folder = temporaryFolder({ "in/a": "a", b: "b" });
    writeFileSync(join(folder, "in", "c"), "c");
    expect(read(gnuTar(join(folder, "in"), "-P", "../b"))).toContain("leads out of it");
    expect(read(gnuTar(folder, "-P", join(folder, "b")))).toContain("leads out of it");
    expect(read(gnuTar(join(folder, "in"), "a", "--transform=s/a/C:evil/"))).toContain("leads out of it");
    expect(read(gnuTar(join(folder, "in"), "a", "c", "--transform=s/.*/same/"))).toContain("stands twice");
  });

  it("never throws, and takes no archive that was cut or changed in a header", () => {
    const archive = buildTar([{ path: "chart/Chart.yaml", content: bytes("name: chart\n"), mode: 0o644 }]);
    fc.assert(
      fc.property(fc.nat(archive.length - 513), (end) => {
        expect(typeof read(archive.subarray(0, end))).toBe("string");
      }),
    );
    fc.assert(
      fc.property(fc.nat(511), fc.integer({ min: 1, max: 255 }), (index, change) => {
        const changed = archive.slice();
        changed[index] = (changed[index] ?? 0) ^ change;
        // A sum in octal may be written in more than one way.
        if (index < 148 || index > 155) expect(read(changed)).toMatch(/damaged/);
        else expect(() => read(changed)).not.toThrow();
      }),
    );
    fc.assert(fc.property(fc.uint8Array({ maxLength: 3000 }), (noise) => void read(noise)));
  });
});
