import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Cosign, createCosign } from "./support/cosign.ts";
import { type Cli, createCli } from "./support/release-cli.ts";
import { pushSmallImage } from "./support/release-image.ts";
import { type ReleaseRegistry, releaseRegistries } from "./support/release-registries.ts";
import { compileSmallSite, type SmallTree } from "./support/release-site.ts";
import { createWorkspace } from "./support/workspace.ts";

const workspace = createWorkspace("release-copy");
const stops: (() => Promise<void> | void)[] = [() => workspace.remove()];
afterAll(async () => {
  for (const stop of stops) await stop();
});

const passphrase = "correct horse";
const [distribution, , olareg] = releaseRegistries;

interface CopyReport {
  readonly digest: string;
  readonly artifacts: number;
  readonly copied: number;
  readonly blobs: number;
}

interface Pin {
  readonly digest: string;
  readonly reference: string;
}

interface Resolution extends Pin {
  readonly bundle: Pin;
  readonly charts: readonly Pin[];
  readonly images: readonly { readonly digest: string; readonly mirror: string }[];
}

// One registry lists referrers itself, the other leaves it to its clients.
describe.each([
  { first: distribution, second: olareg },
  { first: olareg, second: distribution },
])("$first.name to $second.name", ({ first, second }) => {
  const folder = join(workspace.path, first.name.replace(/\W+/g, "-"));
  const media = `dir:${join(folder, "media")}`;
  const publicKey = join(folder, "cosign.pub");
  const registries: ReleaseRegistry[] = [];
  let cosign: Cosign;
  let cli: Cli;
  let pem = "";
  let tree: SmallTree;
  let published = "";

  const prefixOf = (index: number, path: string): string => `${registries[index]?.host}/${path}`;
  const copy = async (from: string, to: string, ...flags: readonly string[]): Promise<CopyReport> =>
    (await cli.json("release", "copy", from, "1.0.0", to, "--plain-http", ...flags)) as CopyReport;
  const verify = (prefix: string, ...flags: readonly string[]): ReturnType<Cli["run"]> =>
    cli.run("release", "verify", prefix, "1.0.0", "--key", publicKey, "--plain-http", ...flags);
  const resolve = async (prefix: string): Promise<Resolution> =>
    (await cli.json("release", "resolve", prefix, "1.0.0", "--plain-http")) as Resolution;

  beforeAll(async () => {
    for (const { start } of [first, second]) {
      const registry = await start(join(folder, String(registries.length)));
      registries.push(registry);
      stops.unshift(() => registry.stop());
    }
    const home = registries[0]?.home ?? folder;
    cli = createCli({ HOME: home, HARMONY_KEY_PASSWORD: passphrase });
    cosign = await createCosign(home, passphrase);
    const pair = await cosign.generateKeyPair(join(folder, "keys"), passphrase);
    pem = pair.publicKey;
    writeFileSync(publicKey, pem);
    const host = registries[0]?.host ?? "";
    const image = await pushSmallImage(join(folder, "image"), host, home);
    tree = await compileSmallSite(cli, folder, {
      registry: `${host}/shop`,
      image,
      applications: { greeter: 1, counter: 2 },
    });
    const label = ["--version", "1.0.0", "--sequence", "1", "--key", pair.key, "--specs", tree.specs, "--plain-http"];
    const report = (await cli.json("release", "publish", tree.folder, ...label)) as { readonly digest: string };
    published = report.digest;
    const move = ["--key", publicKey, "--settle", "0", "--plain-http"];
    await cli.text("release", "promote", prefixOf(0, "shop/production"), "1.0.0", "stable", ...move);
    mkdirSync(join(folder, "media"));
  }, 120_000);

  const everywhere = (): readonly string[] => [prefixOf(1, "direct"), media, prefixOf(1, "carried")];

  it("copies directly, and by way of a folder", async () => {
    const source = prefixOf(0, "shop/production");
    const [direct = "", folderCopy = "", carried = ""] = everywhere();
    for (const [from, to] of [
      [source, direct],
      [source, folderCopy],
      [folderCopy, carried],
    ] as const) {
      expect(await copy(from, to)).toMatchObject({ digest: published, artifacts: 5 });
      expect(await copy(from, to, "--channel", "stable")).toMatchObject({ copied: 0, blobs: 0 });
    }
  }, 120_000);

  it("keeps every digest, with names below the copy", async () => {
    const source = await resolve(prefixOf(0, "shop/production"));
    for (const prefix of everywhere()) {
      const found = await resolve(prefix);
      expect(JSON.stringify(found).replaceAll(prefix, "")).toBe(
        JSON.stringify(source).replaceAll(prefixOf(0, "shop/production"), ""),
      );
    }
  });

  it("verifies at each copy, and proves by the specs what was compiled", async () => {
    for (const prefix of everywhere()) {
      const { code, stdout, stderr } = await verify(prefix, "--recompile", tree.specs);
      expect(stderr).toBe("");
      expect(code).toBe(0);
      expect(stdout).toContain("gives the same bytes");
    }
    const greeter = join(tree.specs, "greeter.json");
    writeFileSync(greeter, readFileSync(greeter, "utf8").replace('"replicas":1', '"replicas":3'));
    const { code, stderr } = await verify(media, "--recompile", tree.specs);
    expect(code).toBe(3);
    for (const file of [
      "greeter.json is",
      "manifest.json comes out",
      "release.json comes out",
      "charts/greeter comes out",
    ])
      expect(stderr).toContain(file);
    expect(stderr).not.toContain("charts/counter");
  }, 120_000);

  it("satisfies cosign at the registry that it came to", async () => {
    for (const prefix of [prefixOf(1, "direct"), prefixOf(1, "carried")]) {
      const { reference, bundle, charts } = await resolve(prefix);
      for (const name of [reference, bundle.reference, ...charts.map((chart) => chart.reference)])
        expect(await cosign.verify(name, pem)).toContain("signatures were verified");
      expect(await cosign.verify(reference, pem, "cyclonedx")).toContain("signatures were verified");
    }
  }, 120_000);

  it("tells a cluster and its nodes where the copy is", async () => {
    const carried = prefixOf(1, "carried");
    const bootstrap = await cli.text("release", "resolve", carried, "stable", "--plain-http", "-o", "bootstrap");
    expect(bootstrap).toContain(`url: oci://${carried}/bundle`);
    expect(bootstrap).toContain(`harmony_registry: ${carried}`);
    expect(bootstrap).toContain("insecure: true");
    const host = registries[0]?.host.replace(":", "_");
    const containerd = await cli.text("release", "resolve", carried, "stable", "--plain-http", "-o", "containerd");
    expect(containerd).toContain(`server = "http://${registries[1]?.host}/v2/carried/images/${host}"`);
    const node = join(folder, "node");
    const flags = ["--plain-http", "-o", "containerd", "--out", node];
    const written = await cli.text("release", "resolve", carried, "stable", ...flags);
    expect(written).toBe(`${node}/etc/containerd/certs.d/${registries[0]?.host}/hosts.toml\n`);
    expect(`# ${written.replace(node, "")}${readFileSync(written.trim(), "utf8")}`).toBe(containerd);
    const refused = await cli.run("release", "resolve", media, "stable", "-o", "bootstrap");
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain("release/folder-prefix");
  });
});
