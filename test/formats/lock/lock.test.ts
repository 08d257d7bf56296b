import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chartIdentity, chartKey, type LockedChart } from "../../../formats/lock/lock.ts";
import { parseLock } from "../../../formats/lock/parse.ts";
import { renderLock } from "../../../formats/lock/render.ts";

const digest = `sha256:${"ab".repeat(32)}`;
const oci: LockedChart = { reference: "oci://registry.example.com:5000/charts/cache:1.2.3", size: 620, digest };
const http: LockedChart = {
  repository: "https://charts.example.com",
  name: "cache",
  version: "1.2.3",
  url: "https://charts.example.com/cache-1.2.3.tgz",
  sha256: "cd".repeat(32),
  size: 4096,
  digest,
};

function faultsOf(text: string): string[] {
  const parsed = parseLock(text);
  return "faults" in parsed
    ? parsed.faults.map(({ message, range }) => `${text.slice(range.start, range.end)}: ${message}`)
    : [];
}

describe("harmony.lock", () => {
  it("has a field a line, sorted whatever the order was", () => {
    const { text } = renderLock({ charts: [oci, http] });
    expect(text).toBe(renderLock({ charts: [http, oci] }).text);
    expect(text.split("\n")).toHaveLength(20);
    const parsed = parseLock(text);
    expect("lock" in parsed && parsed.lock).toEqual({ charts: [http, oci] });
  });

  it("reads back what was written", () => {
    const size = fc.integer({ min: 1, max: 2 ** 40 });
    const hex = fc.stringMatching(/^[0-9a-f]{64}$/);
    const reference = fc.stringMatching(/^oci:\/\/[a-z]{1,9}\.example(:[0-9]{1,4})?\/[a-z]{1,9}:[0-9A-Za-z._-]{1,9}$/);
    const entry = fc.oneof(
      fc.record({ reference, size, digest: hex.map((one) => `sha256:${one}`) }),
      fc.record({
        repository: fc.webUrl(),
        name: fc.stringMatching(/^[a-z]{1,9}$/),
        version: fc.stringMatching(/^[0-9]\.[0-9]\.[0-9]$/),
        url: fc.webUrl(),
        sha256: hex,
        size,
        digest: hex.map((one) => `sha256:${one}`),
      }),
    );
    fc.assert(
      fc.property(fc.uniqueArray(entry, { selector: chartKey }), (charts) => {
        const { text } = renderLock({ charts });
        const parsed = parseLock(text);
        if (!("lock" in parsed)) throw new Error(faultsOf(text).join("\n"));
        expect(renderLock(parsed.lock).text).toBe(text);
        expect(parsed.lock.charts).toHaveLength(charts.length);
      }),
    );
  });

  it("knows one chart in two versions", () => {
    expect(chartIdentity(oci)).toBe("oci://registry.example.com:5000/charts/cache");
    expect(chartIdentity({ ...http, repository: "https://charts.example.com/" })).toBe(chartIdentity(http));
    expect(chartKey({ ...http, version: "1.2.4" })).not.toBe(chartKey(http));
  });

  it.each([
    ["", "end of file|not JSON|value expected"],
    ["[]", "an? object belongs here"],
    ['{"format": 1}', "a list belongs here"],
    ['{"format": "1", "charts": []}', '"1": This'],
    ['{"format": 1, "charts": [], "extra": 1}', 'The field "extra" is unknown'],
    ['{"format": 1, "charts": [], "charts": []}', "stands twice"],
    [JSON.stringify({ format: 1, charts: [oci, oci] }), "This chart stands twice"],
    [JSON.stringify({ format: 1, charts: [{ ...oci, size: 0 }] }), "0: A number of bytes"],
    [JSON.stringify({ format: 1, charts: [{ ...oci, size: 1.5 }] }), "1.5: A number of bytes"],
    [JSON.stringify({ format: 1, charts: [{ ...oci, reference: `${oci.reference}@${digest}` }] }), "without a digest"],
    [JSON.stringify({ format: 1, charts: [{ ...http, url: "file:///etc/passwd" }] }), "URL with http"],
    [JSON.stringify({ format: 1, charts: [{ ...http, sha256: digest }] }), "64 hex digits"],
    [JSON.stringify({ format: 1, charts: [{ ...http, digest: undefined }] }), "Nothing stands here"],
    ["<<<<<<< HEAD\n{}", "not JSON"],
  ])("refuses %s", (text, words) => {
    const faults = faultsOf(text);
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.join("\n")).toMatch(new RegExp(words));
  });

  it("says that a newer one is newer, whatever else is in it", () => {
    expect(parseLock('{"format": 2, "charts": {}}')).toMatchObject({
      newer: 2,
      faults: [{ range: { start: 11, end: 12 } }],
    });
  });
});
