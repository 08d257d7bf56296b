import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { digestOf } from "../../../formats/oci/digest.ts";
import { buildTar, TarError } from "../../../formats/tar/build.ts";
import { tarEntryFault } from "../../../formats/tar/entry-fault.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const file = (path: string, content = "x", mode = 0o644) => ({ path, content: bytes(content), mode });

/** What GNU tar reads: `mode owner size path`, in the order of the archive. */
function listing(archive: Uint8Array): string[] {
  const { stdout, status, stderr } = spawnSync(
    "tar",
    ["--list", "--verbose", "--file=-", "--numeric-owner", "--full-time", "--utc", "--quoting-style=literal"],
    {
      input: archive,
      encoding: "utf8",
      env: { ...process.env, LC_ALL: "C.UTF-8" },
    },
  );
  expect(`${status} ${stderr}`).toBe("0 ");
  return stdout.trimEnd().split("\n");
}

/** Path and content of each entry, read by the fields of the standard alone. */
function entries(archive: Uint8Array): { path: string; content: string }[] {
  const found: { path: string; content: string }[] = [];
  const text = (from: number, length: number) =>
    Buffer.from(archive.subarray(from, from + length))
      .toString("utf8")
      .replace(/\0.*$/s, "");
  for (let at = 0; archive[at] !== 0; ) {
    const size = Number.parseInt(text(at + 124, 12), 8);
    const prefix = text(at + 345, 155);
    found.push({ path: (prefix === "" ? "" : `${prefix}/`) + text(at, 100), content: text(at + 512, size) });
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return found;
}

describe("buildTar", () => {
  it("gives the same bytes as ever", () => {
    const archive = buildTar([
      file("shop/templates/b.yaml", "b: 1\n"),
      file("shop/Chart.yaml", "name: shop\n"),
      file("shop/run.sh", "#!/bin/sh\n", 0o755),
    ]);
    expect(archive.length).toBe(3 * 1024 + 1024);
    expect(digestOf(archive)).toBe("sha256:6049137d7d40f2bd01ad22e3c5221b8c30e9c4b2e9778e3923fc44d7a1d149bc");
  });

  it("is read by GNU tar: regular files of root, changed at the epoch, in the order of their bytes", () => {
    const long = `${"a".repeat(80)}/${"b".repeat(80)}/c.yaml`;
    expect(
      listing(
        buildTar([file("z"), file("\u{1f600}.yaml"), file("\uffee.yaml"), file("a/b.sh", "12345", 0o755), file(long)]),
      ),
    ).toEqual([
      "-rwxr-xr-x 0/0               5 1970-01-01 00:00:00 a/b.sh",
      `-rw-r--r-- 0/0               1 1970-01-01 00:00:00 ${long}`,
      "-rw-r--r-- 0/0               1 1970-01-01 00:00:00 z",
      // By UTF-8, where UTF-16 would have it the other way round.
      "-rw-r--r-- 0/0               1 1970-01-01 00:00:00 \uffee.yaml",
      "-rw-r--r-- 0/0               1 1970-01-01 00:00:00 \u{1f600}.yaml",
    ]);
  });

  it.each([
    ["not-plain", "/etc/passwd"],
    ["not-plain", "a/../b"],
    ["not-plain", "a//b"],
    ["not-plain", "./a"],
    ["not-plain", ""],
    ["not-plain", "a\\b"],
    ["not-plain", "a\nb"],
    ["not-plain", "\ud800"],
    ["too-long", "n".repeat(101)],
    ["too-long", `${"p".repeat(156)}/n`],
    ["too-long", `${"p".repeat(10)}/${"n".repeat(101)}`],
  ])("refuses (%s) the path %j", (fault, path) => {
    expect(tarEntryFault(path)).toBe(fault);
    expect(() => buildTar([file(path)])).toThrow(TarError);
  });

  it("takes the longest path there is, and refuses a byte more", () => {
    const longest = `${"p".repeat(155)}/${"n".repeat(100)}`;
    expect(entries(buildTar([file(longest)]))).toEqual([{ path: longest, content: "x" }]);
    expect(tarEntryFault(`${longest}n`)).toBe("too-long");
    expect(tarEntryFault(`p${longest}`)).toBe("too-long");
  });

  it("refuses a path that stands twice, and content of 8 GiB", () => {
    expect(() => buildTar([file("a", "1"), file("b"), file("a", "2")])).toThrow(/"a".*duplicate/);
    expect(tarEntryFault("a", 8 * 1024 ** 3)).toBe("too-large");
    expect(tarEntryFault("a", 8 * 1024 ** 3 - 1)).toBeUndefined();
  });

  it("holds every file given, in any order, byte for byte", () => {
    const step = fc.stringMatching(/^[a-z0-9_\-é]{1,30}$/);
    const tree = fc.uniqueArray(
      fc.record({
        path: fc.array(step, { minLength: 1, maxLength: 4 }).map((steps) => steps.join("/")),
        content: fc.stringMatching(/^[a-z\n]*$/),
      }),
      {
        selector: ({ path }) => path,
      },
    );
    fc.assert(
      fc.property(tree, (files) => {
        const archive = buildTar(files.map(({ path, content }) => file(path, content)));
        expect(
          Buffer.compare(archive, buildTar(files.toReversed().map(({ path, content }) => file(path, content)))),
        ).toBe(0);
        expect(entries(archive)).toEqual(
          [...files].sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path))),
        );
      }),
    );
  });
});
