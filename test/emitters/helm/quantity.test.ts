import { expect, test } from "vitest";
import { amountOf } from "../../../emitters/helm/quantity.ts";

test.each([
  ["512", 512],
  ["1.5k", 1500],
  ["1G", 1_000_000_000],
  ["1Gi", 1_073_741_824],
  ["0.5Mi", 524_288],
])("%s is %i bytes", (quantity, bytes) => {
  expect(amountOf(quantity)).toBe(bytes);
});
