// sum-reports.mjs REPORT.json...: prints `N passed, N failed` over vitest's JSON reports. It fails where a report is
// missing or holds no passed test, and where any test or test file failed or was skipped.
import { readFileSync } from "node:fs";

let passed = 0;
let failed = 0;
let sound = true;
for (const path of process.argv.slice(2)) {
  const report = read(path);
  if (report === undefined || report.numPassedTests === 0) sound = false;
  if (report === undefined) continue;
  passed += report.numPassedTests;
  // A file that fails to load has no failed test: it counts as one.
  const broken = report.testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.every((test) => test.status !== "failed"),
  );
  failed += report.numFailedTests + broken.length;
  const skipped = report.numPendingTests + report.numTodoTests;
  if (skipped > 0) {
    console.log(`${skipped} skipped in ${path}`);
    sound = false;
  }
}
console.log(`${passed} passed, ${failed} failed`);
if (failed > 0 || !sound) process.exitCode = 1;

function read(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    console.log(`no test report ${path}`);
    return undefined;
  }
}
