import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { specChangeText } from "../../../review/render/words.ts";
import type { Review, ReviewGroup, ReviewItem } from "../../../review/review.ts";
import { commitAll } from "../../support/git.ts";
import { runHarmony } from "../../support/run-harmony.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { expectedConsequences, type PullRequest, pullRequests } from "./pull-requests.ts";

const specs = new URL("../../../specs/", import.meta.url).pathname;
const out = new URL("../../../out/", import.meta.url).pathname;

const readme = new URL("../../../README.md", import.meta.url);

it.each(pullRequests)("$name", async ({ name, edits }) => {
  const folder = await propose(edits);
  const { code, stdout, stderr } = await runHarmony(["diff", "--format", "json"], { cwd: folder });
  expect([code, stderr]).toEqual([0, ""]);
  expect(consequencesOf(JSON.parse(stdout) as Review)).toBe(expectedConsequences(name));
});

it("the README shows one of them as it is", async () => {
  const folder = await propose(pullRequests.find(({ name }) => name === "replaced-nic")?.edits ?? {});
  const { stdout } = await runHarmony(["diff"], { cwd: folder });
  const [, shown = ""] = /^\$ harmony diff\n(.*?)^```$/ms.exec(readFileSync(readme, "utf8")) ?? [];
  const lines = shown.split("\n").filter((line) => line !== "");
  expect(lines.length).toBeGreaterThan(5);
  // A long line is cut, with a sign that it was.
  expect(lines.filter((line) => !stdout.includes(`\n${line.replace(/ …$/, "")}`) && !stdout.startsWith(line))).toEqual(
    [],
  );
});

/** A repository with the samples, and the change in its working tree, compiled. */
async function propose(edits: PullRequest["edits"]): Promise<string> {
  const folder = temporaryFolder();
  cpSync(specs, join(folder, "specs"), { recursive: true });
  cpSync(out, join(folder, "out"), { recursive: true });
  commitAll(folder, "base");
  edit(folder, edits);
  const compiled = await runHarmony(["compile", "specs"], { cwd: folder });
  expect(compiled.code, compiled.stderr).toBe(0);
  return folder;
}

function edit(folder: string, edits: PullRequest["edits"]): void {
  for (const [path, change] of Object.entries(edits)) {
    const file = join(folder, "specs", path);
    const before = typeof change === "string" ? "" : readFileSync(file, "utf8");
    const after =
      typeof change === "string" ? change : change.reduce((text, [from, to]) => text.replace(from, to), before);
    expect(after).not.toBe(before);
    writeFileSync(file, after);
  }
}

/** A review as a list of what happens: each cause, and below it a line for each thing that comes of it. */
function consequencesOf({ groups }: Review): string {
  return groups.map(groupText).join("\n");
}

function groupText({ cause, changes, items }: ReviewGroup): string {
  const heads = changes.length === 0 ? [cause] : changes.map(specChangeText);
  const lines = items.length === 0 ? ["  nothing"] : items.flatMap(itemLines).sort();
  return [...heads, ...lines].map((line) => `${line}\n`).join("");
}

function itemLines({ device, machines, name, change, effects, level }: ReviewItem): string[] {
  const felt = machines.filter((machine) => machine !== device.name);
  const where = `${device.kind} ${device.name}${felt.length === 0 ? "" : ` (${felt.join(", ")})`}`;
  const told = effects.length === 0 ? [{ level, when: "now" as const, reason: "new", refused: undefined }] : effects;
  return told.map(
    ({ level: worst, when = "now", reason, refused }) =>
      `  ${worst}${refused === true ? " refused" : ""} ${when}, ${where}: ${name} ${change}, ${reason}`,
  );
}
