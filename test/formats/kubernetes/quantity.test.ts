import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readQuantity } from "../../../formats/kubernetes/quantity.ts";

describe("quantities are equal by value", () => {
  it.each([
    [["1000m", "1", "1.0", 1, "+1", "1e0", "1000000u"]],
    [["1Gi", "1024Mi", "1048576Ki", 1073741824]],
    [["0.5Gi", "512Mi", ".5Gi"]],
    [["1e3", "1k", "1E3", "1000", "1000."]],
    [["-1", "-1000m"]],
  ])("%j", (equal) => {
    expect(new Set(equal.map(readQuantity)).size).toBe(1);
    expect(readQuantity(equal[0])).toBeTypeOf("bigint");
  });

  it.each([
    ["1G", "1Gi"],
    ["1M", "1m"],
    ["1E", "1e1"],
  ])("%s is not %s", (one, other) => {
    expect(readQuantity(one)).not.toBe(readQuantity(other));
  });
});

it.each(["", "1K", "1gi", "1 Gi", "1i", "1e3m", "Gi", ".", "1.2.3", "--1", "0x10", "1e999", undefined, null, {}])(
  "%j is none",
  (value) => {
    expect(readQuantity(value)).toBeUndefined();
  },
);

it("a whole number of any unit is what it says", () => {
  const units = [
    ["n", 1n],
    ["", 10n ** 9n],
    ["k", 10n ** 12n],
    ["Mi", 10n ** 9n * 1024n ** 2n],
  ] as const;
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 18n }), fc.constantFrom(...units), (number, [unit, factor]) => {
      expect(readQuantity(`${number}${unit}`)).toBe(number * factor);
    }),
  );
});
