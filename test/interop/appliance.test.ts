import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createCosign } from "./support/cosign.ts";
import { type Cli, type CliRun, createCli } from "./support/release-cli.ts";
import { type ReleaseRegistry, releaseRegistries } from "./support/release-registries.ts";
import { compileSmallSite } from "./support/release-site.ts";
import { createScriptRunner, type ScriptRunner, shells } from "./support/resolve-script.ts";
import { createWorkspace } from "./support/workspace.ts";

const workspace = createWorkspace("appliance");
afterAll(() => workspace.remove());

const passphrase = "correct horse";
const image = `registry.example.com/shop/web@sha256:${"0".repeat(64)}`;

describe.each(releaseRegistries)("an appliance that follows $name", ({ name, start }) => {
  const folder = join(workspace.path, name.replace(/\W+/g, "-"));
  const state = join(folder, "var", "stable.json");
  const digests: Record<string, string> = {};
  const releases: Record<string, string> = {};
  let registry: ReleaseRegistry;
  let cli: Cli;
  let prefix = "";
  let publicKey = "";
  let scripts: readonly { readonly shell: string; readonly state: string; readonly runner: ScriptRunner }[] = [];

  beforeAll(async () => {
    registry = await start(folder);
    prefix = `${registry.host}/shop/production`;
    cli = createCli({ HOME: registry.home, HARMONY_KEY_PASSWORD: passphrase });
    const cosign = await createCosign(folder, passphrase);
    const { key } = await cosign.generateKeyPair(folder, passphrase);
    publicKey = join(folder, "cosign.pub");
    for (const [version, replicas] of Object.entries({ "1.1.0": 1, "1.2.0": 2 })) {
      const tree = await compileSmallSite(cli, folder, {
        registry: `${registry.host}/shop`,
        image,
        applications: { web: replicas },
      });
      releases[version] = readFileSync(join(tree.folder, "release.json"), "utf8");
      const label = ["--version", version, "--sequence", String(replicas)];
      const to = ["--key", key, "--registry", prefix, "--plain-http"];
      const said = await cli.json("release", "publish", tree.folder, ...label, ...to);
      digests[version] = (said as { readonly digest: string }).digest;
    }
    const script = join(folder, "resolve.sh");
    writeFileSync(script, await cli.text("appliance", "script"));
    scripts = shells.map((shell) => {
      const own = join(folder, `${shell}.state`);
      return { shell, state: own, runner: createScriptRunner(shell, script, folder) };
    });
  });
  afterAll(() => registry.stop());

  const move = (verb: "promote" | "rollback", ...args: readonly string[]): Promise<string> =>
    cli.text("release", verb, prefix, ...args, "--key", publicKey, "--no-images", "--settle", "0", "--plain-http");
  const resolve = (...flags: readonly string[]): Promise<CliRun> =>
    cli.run("appliance", "resolve", prefix, "stable", "--state", state, "--key", publicKey, "--plain-http", ...flags);
  /** The script with a state file, in each shell; nothing else may differ. */
  const resolveByScript = async (...flags: readonly string[]): Promise<CliRun> => {
    const { login, host } = registry;
    const env = login && {
      HARMONY_REGISTRY_HOST: host,
      HARMONY_REGISTRY_USERNAME: login.username,
      HARMONY_REGISTRY_PASSWORD: login.password,
    };
    const runs = await Promise.all(
      scripts.map((one) => one.runner.run(["--state", one.state, "--plain-http", ...flags, prefix, "stable"], env)),
    );
    const [first, ...others] = runs.map((run) => ({ ...run, stderr: run.stderr.replace(/ after \d+ ms/, "") }));
    if (first === undefined) throw new Error("there is no shell");
    for (const other of others) expect(other).toEqual(first);
    return first;
  };
  const versionIn = ({ stdout }: CliRun): unknown => (JSON.parse(stdout) as { readonly version: unknown }).version;

  it("finds nothing where no channel is, and keeps no state", async () => {
    expect(await resolve()).toMatchObject({ code: 1, stdout: "" });
    expect(await resolveByScript()).toMatchObject({ code: 1, stdout: "" });
    expect([state, ...scripts.map((one) => one.state)].filter((path) => existsSync(path))).toEqual([]);
  });

  it("takes what the channel points to, then says that it is unchanged", async () => {
    await move("promote", "1.1.0", "stable");
    const first = await resolve();
    expect(first).toMatchObject({ code: 0, stderr: `stable is now 1.1.0, sequence 1 (${digests["1.1.0"]}).\n` });
    expect(first.stdout).toBe(await cli.text("release", "resolve", prefix, "stable", "--plain-http"));
    const again = await resolve();
    expect(again).toMatchObject({
      code: 0,
      stdout: first.stdout,
      stderr: expect.stringContaining("stable is unchanged: 1.1.0"),
    });
    const told = {
      code: 0,
      stdout: releases["1.1.0"],
      stderr: `stable is now 1.1.0, sequence 1 (${digests["1.1.0"]}).\n`,
    };
    expect(await resolveByScript()).toEqual(told);
    expect(await resolveByScript()).toMatchObject({
      code: 0,
      stdout: releases["1.1.0"],
      stderr: expect.stringContaining("unchanged"),
    });
  });

  it("follows a promotion", async () => {
    await move("promote", "1.2.0", "stable");
    const run = await resolve();
    expect([run.code, versionIn(run)]).toEqual([0, "1.2.0"]);
    expect(await resolveByScript()).toMatchObject({ code: 0, stdout: releases["1.2.0"] });
  });

  it("does not follow a rollback, unless it is told to", async () => {
    await move("rollback", "stable");
    for (const [flags, code] of [
      [[], 0],
      [["--strict"], 3],
    ] as const) {
      const run = await resolve(...flags);
      expect([run.code, versionIn(run)]).toEqual([code, "1.2.0"]);
      expect(run.stderr).toMatch(/warning.*appliance\/older.*sequence 1.*warning.*appliance\/kept-last-good.*1\.2\.0/s);
      const script = await resolveByScript(...flags);
      expect(script).toMatchObject({ code, stdout: releases["1.2.0"] });
      expect(script.stderr).toMatch(/points to 1\.1\.0 with the sequence 1; 1\.2\.0 with 2 was taken.*stays: 1\.2\.0/s);
    }
    const back = await resolve("--allow-downgrade");
    expect([back.code, versionIn(back)]).toEqual([0, "1.1.0"]);
    expect(back.stderr).toContain("appliance/downgraded");
    const script = await resolveByScript("--allow-downgrade");
    expect(script).toMatchObject({ code: 0, stdout: releases["1.1.0"] });
    expect(script.stderr).toContain("as was allowed");
  });

  it("takes nothing that another key signed", async () => {
    const other = join(folder, "other");
    const cosign = await createCosign(other, passphrase);
    await cosign.generateKeyPair(other, passphrase);
    const flags = ["--key", join(other, "cosign.pub"), "--plain-http"];
    const fresh = await cli.run("appliance", "resolve", prefix, "stable", "--state", join(other, "state"), ...flags);
    expect(fresh).toMatchObject({ code: 3, stdout: "", stderr: expect.stringContaining("signing/bad-bundle") });
    const kept = await cli.run("appliance", "resolve", prefix, "stable", "--state", state, ...flags);
    expect([kept.code, versionIn(kept)]).toEqual([0, "1.1.0"]);
    expect(kept.stderr).toContain("appliance/kept-last-good");
  });

  it("tells a damaged state, and forgets it with --reset", async () => {
    const before = [state, ...scripts.map((one) => one.state)].map(
      (path) => [path, readFileSync(path, "utf8")] as const,
    );
    for (const [path, text] of before) writeFileSync(path, text.slice(0, -40));
    expect(await resolve()).toMatchObject({
      code: 1,
      stdout: "",
      stderr: expect.stringContaining("appliance/damaged-state"),
    });
    for (const { runner, state: own } of scripts) {
      const run = await runner.run(["--state", own, "--plain-http", prefix, "stable"]);
      expect(run).toMatchObject({ code: 1, stdout: "", stderr: expect.stringContaining("it is damaged") });
      expect(await runner.run(["--state", own, "--plain-http", "--reset", prefix, "stable"])).toMatchObject({
        code: 0,
      });
    }
    expect(await resolve("--reset")).toMatchObject({ code: 0 });
    for (const [path, text] of before) expect(readFileSync(path, "utf8")).toBe(text);
  });

  it("goes on with what was last good when the registry is gone", async () => {
    await registry.stop();
    const run = await resolve();
    expect([run.code, versionIn(run)]).toEqual([0, "1.1.0"]);
    expect(run.stderr).toMatch(/oci\/unreachable.*appliance\/kept-last-good.*1\.1\.0/s);
    expect(await resolve("--strict")).toMatchObject({ code: 3, stdout: run.stdout });
    expect(await resolveByScript()).toMatchObject({
      code: 0,
      stdout: releases["1.1.0"],
      stderr: expect.stringContaining("stays: 1.1.0"),
    });
    expect(await resolveByScript("--strict")).toMatchObject({ code: 3, stdout: releases["1.1.0"] });
    if (registry.login !== undefined)
      for (const { runner } of scripts) {
        const said = runner.curlArguments();
        expect(said).not.toContain(registry.login.password);
        expect(said).not.toMatch(/Bearer|eyJ|Authorization/);
      }
  });
});
