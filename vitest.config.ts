import { defineConfig } from "vitest/config";

/** Path of a JSON report that is written beside what is printed. */
const report = process.env["HARMONY_TEST_REPORT"];

export default defineConfig({
  test: {
    reporters: report === undefined ? ["default"] : ["default", ["json", { outputFile: report }]],
    projects: [
      { test: { name: "unit", include: ["test/**/*.test.ts"], exclude: ["test/interop/**"], testTimeout: 60_000 } },
      { test: { name: "interop", include: ["test/interop/**/*.test.ts"], testTimeout: 300_000, hookTimeout: 300_000 } },
    ],
  },
});
