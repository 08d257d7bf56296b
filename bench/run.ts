// run.ts [SECTION...]: measures and prints tables in Markdown. Without a name: every section. See README.md.
import { compareGrowth, compareWithBound, type Subject } from "./compile-bound.ts";
import { compareWithCue } from "./cue-native.ts";
import { compareMap } from "./map.ts";
import { compareWithPeers } from "./peers/peers.ts";
import { comparePublish } from "./publish.ts";
import { compareReview } from "./review.ts";
import { compareStart } from "./start.ts";
import { withWorkspace } from "./workspace.ts";

const rounds = Number(process.env["HARMONY_BENCH_ROUNDS"] ?? 5);

const yaml: readonly Subject[] = [100, 1000, 4000].map((count) => ({ language: "yaml", count }));
const cue: readonly Subject[] = [100, 1000].flatMap((count) => [
  { language: "cue", count },
  { language: "cue-packages", count },
]);

const machines = [
  { language: "machines", count: 1000 },
  { language: "machines", count: 10_000 },
] as const satisfies readonly Subject[];

const sections: Readonly<Record<string, (folder: string) => Promise<string>>> = {
  start: () => compareStart(),
  yaml: (folder) => compareWithBound(folder, yaml, rounds),
  cue: (folder) => compareWithBound(folder, cue, rounds),
  machines: (folder) => compareGrowth(folder, machines, rounds),
  evaluate: (folder) => compareWithCue(folder, [100, 1000], rounds),
  peers: (folder) => compareWithPeers(folder, [100, 1000], rounds),
  publish: (folder) => comparePublish(folder, 1000, rounds),
  review: (folder) => compareReview(folder, rounds),
  map: (folder) => compareMap(folder, rounds),
};

const chosen = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(sections);
const unknown = chosen.filter((name) => !(name in sections));
if (unknown.length > 0) {
  process.stderr.write(`no section ${unknown.join(", ")}; there are ${Object.keys(sections).join(", ")}\n`);
  process.exitCode = 2;
} else {
  for (const name of chosen)
    await withWorkspace(async (folder) => {
      process.stdout.write(`## ${name}\n\n${await sections[name]?.(folder)}\n`);
    });
}
