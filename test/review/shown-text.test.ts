import { expect, it } from "vitest";
import { shownText } from "../../review/shown-text.ts";

it.each<[string, unknown, string | undefined]>([
  ["  replicas: 4", 4, "4"],
  ["  replicas: 40", 4, undefined],
  ["interface-name=bond0.21", 21, "21"],
  ["name: reviews-api", "reviews", undefined],
  ["name: reviews-api, reviews", "reviews", "reviews"],
  ["kernel console=ttyS1 quiet", ["quiet", "console=ttyS1"], "console=ttyS1"],
  ["chain mac/52-54-00-20-00-09.ipxe", "52:54:00:20:00:09", "52:54:00:20:00:09"],
  ["<hwaddr>52:54:00:20:00:09</hwaddr>", "5254.0020.0009", "5254.0020.0009"],
  ["enabled: true", true, undefined],
  ["nothing", "", undefined],
  ["nothing", undefined, undefined],
])("%j, %j: %j", (line, value, expected) => {
  expect(shownText(line, value)).toBe(expected);
});
