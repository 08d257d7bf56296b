import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { at, shopSystem, trustedKey } from "../apply/release/reviewed-shop.ts";
import { type FakeRegistry, startFakeRegistry } from "../support/fake-registry.ts";
import { type Run, runHarmony } from "../support/run-harmony.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

interface Shop {
  readonly fake: FakeRegistry;
  readonly cwd: string;
  readonly prefix: string;
  readonly run: (...args: readonly string[]) => Promise<Run>;
  readonly publish: (version: string, ...flags: readonly string[]) => Promise<Run>;
}

async function startShop(): Promise<Shop> {
  const fake = await startFakeRegistry();
  onTestFinished(() => fake.stop());
  const cwd = temporaryFolder({ ...shopSystem({ charts: 1 }).snapshot(), "cosign.pub": trustedKey.pem });
  const prefix = `${fake.host}/shop/production`;
  const run: Shop["run"] = (...args) => runHarmony([...args, "--plain-http"], { cwd });
  const publish: Shop["publish"] = (version, ...flags) => {
    const label = ["--version", version, "--sequence", version.split(".")[1] ?? "", "--registry", prefix];
    return run("release", "publish", "out/shop/production", ...label, ...flags);
  };
  return { fake, cwd, prefix, run, publish };
}

const quick = ["--allow-unsigned", "--settle", "0"];

describe("harmony release", () => {
  it("publishes, promotes, lists, resolves and rolls back", async () => {
    const { fake, prefix, run, publish } = await startShop();
    const first = await publish("1.1.0");
    expect(first).toMatchObject({ code: 0, stderr: "" });
    expect(first.stdout).toMatch(
      /release:1\.1\.0 is sha256:\w+\.\n2 artifacts, 2 of them new, \d+ blobs sent; nothing is signed;/,
    );
    expect((await publish("1.1.0")).stdout).toContain("2 artifacts, 0 of them new, 0 blobs sent");
    expect((await publish("1.2.0")).code).toBe(0);
    expect((await run("release", "promote", prefix, "1.1.0", "stable", ...quick)).stdout).toMatch(
      /^stable points to 1\.1\.0 instead of nothing \(sha256:/,
    );
    expect((await run("release", "promote", prefix, "1.2.0", "stable", ...quick)).code).toBe(0);
    const refused = await run("release", "promote", prefix, "1.1.0", "stable", ...quick);
    expect([refused.code, refused.stderr]).toEqual([3, expect.stringContaining("release/not-newer")]);
    const resolved = await run("release", "resolve", prefix, "stable");
    expect(JSON.parse(resolved.stdout)).toMatchObject({ version: "1.2.0", sequence: 2, topology: "production" });
    const back = await run("release", "rollback", prefix, "stable", ...quick, "-o", "json");
    expect(JSON.parse(back.stdout)).toMatchObject({ channel: "stable", to: { version: "1.1.0" }, moved: true });
    const list = await run("release", "list", prefix);
    expect(list.stdout).toMatch(/^stable +-> 1\.1\.0 .*\n1\.2\.0 .*\n1\.1\.0 .*\n$/);
    expect(fake.dangling()).toEqual([]);
  });

  it("writes nothing in a dry run", async () => {
    const { fake, publish } = await startShop();
    const planned = await publish("1.1.0", "--dry-run");
    expect(planned.code).toBe(0);
    expect(planned.stdout).toMatch(/would be sha256:.*send charts\/web-0@sha256:.*0 of 2 artifacts are there already/s);
    expect(fake.requests.filter(({ method }) => method !== "HEAD")).toEqual([]);
  });

  it("exits with 3 where a tag would move, or the tree is not what was reviewed", async () => {
    const { publish, run } = await startShop();
    expect((await publish("1.1.0")).code).toBe(0);
    const moved = await publish("1.1.0", "--revision", "abc", "-o", "json");
    expect([moved.code, JSON.parse(moved.stdout)]).toEqual([
      3,
      [expect.objectContaining({ code: "release/tag-taken" })],
    ]);
    const changed = temporaryFolder({ ...shopSystem().snapshot(), [at("helm/web-0/Chart.yaml")]: "name: evil\n" });
    const label = ["--version", "1.0.0", "--sequence", "1", "--registry", "127.0.0.1:1/shop"];
    const refused = await run("release", "publish", join(changed, "out/shop/production"), ...label);
    expect([refused.code, refused.stderr]).toEqual([3, expect.stringContaining("tree/changed-file")]);
  });

  it.each([
    [["publish", "out/shop/production", "--version", "1.0", "--sequence", "1"], /semantic version/],
    [["publish", "production", "--version", "1.0.0", "--sequence", "1"], /out\/<site>\/<topology>/],
    [["publish", "out/shop/production", "--version", "1.0.0", "--sequence", "-1"], /whole number/],
    [["promote", "registry.example.com/shop", "1.0.0", "stable"], /--allow-unsigned/],
    [["promote", "registry.example.com/shop", "stable", "1.0.0"], /semantic version/],
    [["promote", "registry.example.com/shop", "1.0.0", "latest"], /not latest/],
    [["resolve", "registry.example.com/shop", "Stable"], /a version, a channel or a digest/],
  ])("refuses %j as a matter of usage", async (args, words) => {
    const { code, stdout, stderr } = await runHarmony(["release", ...args], { cwd: temporaryFolder() });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(words);
  });

  it("speaks plain HTTP to this machine alone", async () => {
    const { run } = await startShop();
    const refused = await run("release", "list", "registry.example.com/shop");
    expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining("oci/plain-http")]);
  });
});

describe("harmony appliance", () => {
  it("keeps what was last good, and writes a state that all may read", async () => {
    const { fake, cwd, prefix, run, publish } = await startShop();
    expect((await publish("1.1.0")).code).toBe(0);
    expect((await run("release", "promote", prefix, "1.1.0", "stable", ...quick)).code).toBe(0);
    const resolve = (...flags: readonly string[]) =>
      run("appliance", "resolve", prefix, "stable", "--state", "var/lib/stable.json", ...flags);
    const first = await resolve("--allow-unsigned");
    expect([first.code, first.stderr]).toEqual([
      0,
      expect.stringMatching(/^stable is now 1\.1\.0, sequence 1 \(sha256:/),
    ]);
    const state: unknown = JSON.parse(readFileSync(join(cwd, "var/lib/stable.json"), "utf8"));
    expect(state).toEqual({ format: 1, resolution: JSON.parse(first.stdout) as unknown });
    const unsigned = await resolve("--key", "cosign.pub", "--strict");
    expect([unsigned.code, unsigned.stdout]).toEqual([3, first.stdout]);
    expect(unsigned.stderr).toMatch(/warning.*signing\/unsigned.*warning.*appliance\/kept-last-good/s);
    fake.tags.delete("shop/production/release:stable");
    expect(await resolve("--allow-unsigned")).toMatchObject({ code: 0, stdout: first.stdout });
  });

  it("wants a key, or to be told that none is asked for", async () => {
    const args = ["appliance", "resolve", "registry.example.com/shop", "stable", "--state", "state"];
    const { code, stderr } = await runHarmony(args, { cwd: temporaryFolder() });
    expect([code, stderr]).toEqual([2, expect.stringContaining("--allow-unsigned")]);
  });

  it("prints the script that it carries", async () => {
    const { code, stdout } = await runHarmony(["appliance", "script"], { cwd: temporaryFolder() });
    const script = readFileSync(new URL("../../apply/appliance/resolve.sh", import.meta.url), "utf8");
    expect([code, stdout]).toEqual([0, script]);
  });
});
