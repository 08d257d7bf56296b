import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { loadAll } from "js-yaml";
import { renderManifest } from "../formats/manifest/render.ts";
import { program } from "./compile-run.ts";
import { interleave, ratio } from "./measure.ts";
import { runProcess } from "./process.ts";
import { table, times } from "./table.ts";

/** One-object files of a chart, as many as a large site has. */
const objects = 4000;
const folder = "out/shop/production";

/**
 * `harmony diff` of two trees with few and many changes, in units of `git diff --raw` between the same two, and of what
 * it takes to parse every file of both and to compare the values.
 */
export async function compareReview(workspace: string, rounds: number): Promise<string> {
  const rows = [["changed", "`harmony diff` / `git diff --raw`", "`harmony diff` / parse and compare"]];
  for (const changed of [0, 1, 100, objects]) {
    const repository = join(workspace, String(changed));
    makeRepository(repository, changed);
    const samples = await interleave(rounds, {
      harmony: () =>
        runProcess(process.execPath, [resolve(program), "diff", "--base", "HEAD~1", "--specs", "specs"], {
          cwd: repository,
        }).milliseconds,
      git: () =>
        runProcess("git", ["diff", "--raw", "--no-renames", "HEAD~1", "HEAD"], { cwd: repository }).milliseconds,
      parse: () => parseBoth(join(repository, "before", folder), join(repository, folder)),
    });
    rows.push([
      String(changed),
      times(ratio(samples.harmony, samples.git)),
      times(ratio(samples.harmony, samples.parse)),
    ]);
  }
  return table(rows);
}

/** Two commits of a compiled tree, of which some objects differ; the first also lies in before/, for the naive way. */
function makeRepository(repository: string, changed: number): void {
  mkdirSync(repository, { recursive: true });
  const git = (...args: readonly string[]): void => {
    const identity = ["-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false"];
    runProcess("git", [...identity, ...args], { cwd: repository });
  };
  git("init", "-q", "-b", "main");
  writeFileSync(join(repository, ".gitignore"), "before/\n");
  for (const round of [0, changed]) {
    writeTree(repository, round);
    if (round === 0) writeTree(join(repository, "before"), 0);
    git("add", "-A");
    git("commit", "-q", "--allow-empty", "-m", `${round} changed`);
  }
}

function writeTree(root: string, changed: number): void {
  rmSync(join(root, folder), { recursive: true, force: true });
  mkdirSync(join(root, folder, "helm/shop/templates"), { recursive: true });
  const files = Array.from({ length: objects }, (_, index) => {
    const path = `helm/shop/templates/${String(index).padStart(4, "0")}.yaml`;
    const text = deployment(index, index < changed ? 2 : 1);
    writeFileSync(join(root, folder, path), text);
    return {
      path,
      sha256: createHash("sha256").update(text).digest("hex"),
      mode: 0o644,
      emitter: "helm",
      target: { kind: "kubernetes", device: "production" },
      documents: [`Application/a${index}`],
      secrets: [],
    };
  });
  const topology = { kind: "KubernetesTopology", name: "production" };
  const manifest = renderManifest({ site: "shop", topology, schema: "v1alpha1", tags: {}, notRealised: [], files });
  writeFileSync(join(root, folder, "manifest.json"), manifest.text);
}

function deployment(index: number, version: number): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata:
  name: a${index}
  labels:
    app.kubernetes.io/name: a${index}
    app.kubernetes.io/part-of: shop
spec:
  replicas: 2
  selector:
    matchLabels:
      app.kubernetes.io/name: a${index}
  template:
    metadata:
      labels:
        app.kubernetes.io/name: a${index}
    spec:
      containers:
        - name: web
          image: registry.example.com/shop/a${index}:${version}.0.0
          ports:
            - name: http
              containerPort: 8080
          env:
            - name: LOG_LEVEL
              value: info
          resources:
            requests:
              cpu: 100m
              memory: 128Mi
            limits:
              memory: 128Mi
`;
}

/** The naive way: each file of both trees is parsed, and the values are compared. */
function parseBoth(before: string, after: string): number {
  const since = performance.now();
  const read = (root: string): Map<string, string> => {
    const templates = join(root, "helm/shop/templates");
    return new Map(
      readdirSync(templates).map((name) => [
        name,
        JSON.stringify(loadAll(readFileSync(join(templates, name), "utf8"))),
      ]),
    );
  };
  const [old, now] = [read(before), read(after)];
  const differing = [...now].filter(([name, value]) => old.get(name) !== value).length;
  if (differing > objects) throw new Error("more differ than there are");
  return performance.now() - since;
}
