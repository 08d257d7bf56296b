import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";

const run = promisify(execFile);
const root = new URL("../../", import.meta.url).pathname;
let folder = "";
/** A PATH with Node and nothing else: no Go, whatever the machine has. */
let environment: NodeJS.ProcessEnv = {};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "harmony-package-"));
  const bin = join(folder, "bin");
  mkdirSync(bin);
  for (const program of ["node", "npm", "sh", "env"]) {
    const { stdout } = await run("sh", ["-c", `command -v ${program}`]);
    symlinkSync(stdout.trim(), join(bin, program));
  }
  environment = { ...process.env, PATH: bin };
  const { stdout } = await run("npm", ["pack", "--silent", "--ignore-scripts", "--pack-destination", folder], {
    cwd: root,
  });
  writeFileSync(join(folder, "package.json"), "{}\n");
  await run("npm", ["install", "--silent", "--no-save", "--offline", join(folder, stdout.trim())], {
    cwd: folder,
    env: environment,
  });
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function harmony(...words: string[]): Promise<{ stdout: string; stderr: string }> {
  return run(process.execPath, [join(folder, "node_modules", "harmony", "dist", "harmony.js"), ...words], {
    cwd: folder,
    env: environment,
  });
}

it("hides Go", async () => {
  await expect(run("sh", ["-c", "command -v go"], { env: environment })).rejects.toThrow();
});

it("compiles CUE, JSON and YAML specs in an empty folder", async () => {
  const site = join(folder, "site");
  mkdirSync(site);
  const image = `registry.example.com/a@sha256:${"0".repeat(64)}`;
  const application = (name: string): object => ({
    apiVersion: "harmony.dev/v1alpha1",
    kind: "Application",
    metadata: { name },
    spec: { image },
  });
  writeFileSync(join(site, "a.json"), JSON.stringify(application("from-json")));
  writeFileSync(
    join(site, "b.yaml"),
    `apiVersion: harmony.dev/v1alpha1\nkind: Application\nmetadata: { name: from-yaml }\nspec: { image: "${image}" }\n`,
  );
  writeFileSync(
    join(site, "c.cue"),
    `package site\n\nimport harmony "harmony.dev/schemas/v1alpha1"\n\nc: harmony.#Application & {metadata: name: "from-cue", spec: image: "${image}"}\n`,
  );
  await harmony("compile", "site");
  for (const name of ["from-json", "from-yaml", "from-cue"])
    expect(
      readFileSync(join(folder, `out/site/local/helm/${name}/templates/deployment-${name}.yaml`), "utf8"),
    ).toContain(image);
});

it("makes a new site and shows a schema", async () => {
  await harmony("init", "--cue", "fresh");
  await harmony("compile", "fresh", "--out", "fresh-out");
  expect(readFileSync(join(folder, "fresh-out/fresh/local/manifest.json"), "utf8")).toContain("Application/hello");
  expect((await harmony("schema", "Application")).stdout).toContain("replicas");
  expect((await harmony("--version")).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

it("gives authors of emitters types and a library", async () => {
  writeFileSync(
    join(folder, "emitter.mjs"),
    'import { defineEmitter, file, renderYaml } from "harmony"; console.log(typeof defineEmitter, file("a", renderYaml({ a: 1 }), { target: { kind: "x", device: "y" }, documents: [] }).body.text);',
  );
  const { stdout } = await run(process.execPath, ["emitter.mjs"], { cwd: folder, env: environment });
  expect(stdout).toBe("function a: 1\n\n");
  expect(readFileSync(join(folder, "node_modules/harmony/dist/types/index.d.ts"), "utf8")).toContain("defineEmitter");
});
