import fc from "fast-check";
import { expect, test } from "vitest";
import { secondsOf } from "../../../emitters/helm/duration.ts";
import { fileKeys } from "../../../emitters/helm/files.ts";
import { freeName, toLabel } from "../../../emitters/helm/names.ts";

const texts = fc.string({
  unit: fc.constantFrom("a", "Z", "0", "-", "_", ".", "/", "é", " "),
  minLength: 1,
  maxLength: 80,
});

test("any text becomes a label, and two that look alike stay apart", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const label = toLabel(text);
      expect(label).toMatch(/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/);
      expect(label.length).toBeLessThanOrEqual(63);
    }),
  );
  expect(toLabel("Shop")).not.toBe(toLabel("shop"));
  expect(toLabel("a".repeat(70))).not.toBe(toLabel("a".repeat(71)));
  expect([toLabel("shop"), toLabel("run/app_data")]).toEqual(["shop", "run-app-data"]);
  const databases = fc.stringMatching(/^[a-z_][a-z0-9_]{0,62}$/);
  fc.assert(fc.property(databases, databases, (one, other) => (toLabel(one) === toLabel(other)) === (one === other)));
  expect(new Set(["x", "x_", "_x", "a_b", "a__b"].map((name) => toLabel(name))).size).toBe(5);
});

test("a name that is taken gets a number", () => {
  const taken = new Set(["files", "files-2"]);
  expect([freeName("files", taken), freeName("files", taken), freeName("other", taken)]).toEqual([
    "files-3",
    "files-4",
    "other",
  ]);
});

test("every file has a key of its own that a ConfigMap takes", () => {
  const paths = fc.uniqueArray(
    texts.map((text) => `/${text}`),
    { minLength: 1, maxLength: 8 },
  );
  fc.assert(
    fc.property(paths, (list) => {
      const keys = [...fileKeys(Object.fromEntries(list.map((path) => [path, "content"]))).values()];
      expect(new Set(keys).size).toBe(list.length);
      for (const key of keys) expect(key).toMatch(/^(?!\.\.)(?!\.$)[-._a-zA-Z0-9]{1,253}$/);
    }),
  );
});

test("durations are whole seconds", () => {
  expect(["30s", "5m", "1h30m", "2h0m5s"].map(secondsOf)).toEqual([30, 300, 5400, 7205]);
});
