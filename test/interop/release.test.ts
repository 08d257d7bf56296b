import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compilePredicateType } from "../../apply/signing/compile-statement.ts";
import { digestOf, hexOf } from "../../formats/oci/digest.ts";
import { type Cosign, createCosign } from "./support/cosign.ts";
import { readManifests } from "./support/manifests.ts";
import { startOlareg } from "./support/olareg.ts";
import { startRegistry } from "./support/registry.ts";
import { type Cli, createCli } from "./support/release-cli.ts";
import { createConsumer } from "./support/release-consumers.ts";
import { resolveByCurl } from "./support/release-curl.ts";
import { pushSmallImage } from "./support/release-image.ts";
import { type ReleaseRegistry, releaseRegistries } from "./support/release-registries.ts";
import { compileSmallSite, type SmallTree } from "./support/release-site.ts";
import { builtProgram, installedProgram } from "./support/tools.ts";
import { createWorkspace } from "./support/workspace.ts";

const workspace = createWorkspace("release");
const stops: (() => Promise<void> | void)[] = [() => workspace.remove()];
afterAll(async () => {
  for (const stop of stops) await stop();
});

/** Where releases are copied to: a registry that finds signatures the other way. */
let targets: Record<"olareg" | "docker-registry", { readonly host: string; stop(): Promise<void> }>;
beforeAll(async () => {
  const [olareg, distribution] = await Promise.all([
    startOlareg(join(workspace.path, "target-olareg")),
    startRegistry(join(workspace.path, "target-distribution")),
  ]);
  targets = { olareg, "docker-registry": distribution };
  stops.unshift(
    () => olareg.stop(),
    () => distribution.stop(),
  );
});

const passphrase = "correct horse";

interface PublishReport {
  readonly digest: string;
  readonly artifacts: number;
  readonly pushed: number;
  readonly blobs: number;
  readonly signed: number;
}

interface Pin {
  readonly repository: string;
  readonly digest: string;
  readonly reference: string;
}

interface Resolution {
  readonly version: string;
  readonly digest: string;
  readonly reference: string;
  readonly bundle: Pin;
  readonly charts: readonly (Pin & { readonly name: string; readonly version: string })[];
  readonly images: readonly { readonly reference: string; readonly digest: string; readonly mirror: string }[];
}

describe.each(releaseRegistries)("releases in $name", ({ name, start }) => {
  const folder = join(workspace.path, name.replace(/\W+/g, "-"));
  let registry: ReleaseRegistry;
  let cli: Cli;
  let cosign: Cosign;
  let key: { readonly key: string; readonly publicKey: string };
  let prefix = "";
  const trees: Record<string, SmallTree> = {};
  const digests: Record<string, string> = {};

  beforeAll(async () => {
    registry = await start(folder);
    stops.unshift(() => registry.stop());
    prefix = `${registry.host}/shop/production`;
    cli = createCli({ HOME: registry.home, HARMONY_KEY_PASSWORD: passphrase });
    cosign = await createCosign(registry.home, passphrase);
    key = await cosign.generateKeyPair(join(folder, "keys"), passphrase);
    const image = await pushSmallImage(join(folder, "image"), registry.host, registry.home);
    const site = { registry: `${registry.host}/shop`, image };
    const compile = (version: string, applications: Readonly<Record<string, number>>): Promise<SmallTree> =>
      compileSmallSite(cli, join(folder, version), { ...site, applications });
    trees["1.0.0"] = await compile("1.0.0", { greeter: 1, counter: 1 });
    trees["1.1.0"] = await compile("1.1.0", { greeter: 2 });
  });

  const tree = (version: string): SmallTree => {
    const found = trees[version];
    if (found === undefined) throw new Error(`${version} was not compiled`);
    return found;
  };
  const publishArguments = (version: string, sequence: number, from = version): readonly string[] => {
    const { folder: compiled, specs } = tree(from);
    const label = ["--version", version, "--sequence", String(sequence), "--revision", `commit-${version}`];
    return ["release", "publish", compiled, ...label, "--specs", specs, "--key", key.key, "--plain-http"];
  };
  const publish = async (version: string, sequence: number): Promise<PublishReport> =>
    (await cli.json(...publishArguments(version, sequence))) as PublishReport;
  const publicKey = (): string => join(folder, "keys", "cosign.pub");
  const trust = (): readonly string[] => ["--key", publicKey(), "--settle", "0", "--plain-http"];
  const resolve = async (reference: string): Promise<Resolution> =>
    JSON.parse(await cli.text("release", "resolve", prefix, reference, "--plain-http")) as Resolution;
  const byCurl = (reference: string): ReturnType<typeof resolveByCurl> =>
    resolveByCurl(join(folder, "curl"), registry.host, "shop/production/release", reference, registry.login?.realm);

  it("publishes a version, and sends nothing the second time", async () => {
    const { charts } = tree("1.0.0").release;
    const first = await publish("1.0.0", 1);
    // A signature for each chart, bundle and release; a bill of materials and a statement for the release.
    expect(first).toMatchObject({ artifacts: charts.length + 1, pushed: charts.length + 1, signed: charts.length + 4 });
    expect(first.blobs).toBeGreaterThan(2 * charts.length);
    digests["1.0.0"] = first.digest;
    expect(await publish("1.0.0", 1)).toEqual({ ...first, pushed: 0, blobs: 0, signed: 0 });
  });

  it("promotes it to nightly, then to stable", async () => {
    for (const channel of ["nightly", "stable"]) {
      await cli.text("release", "promote", prefix, "1.0.0", channel, ...trust());
      expect((await resolve(channel)).digest).toBe(digests["1.0.0"]);
    }
  });

  it("gives curl and sha256sum what it gives its own resolve", async () => {
    const { manifest, config } = await byCurl("stable");
    const resolved = await resolve("stable");
    expect(manifest.digest).toBe(resolved.digest);
    expect(manifest.json).toMatchObject({
      artifactType: "application/vnd.harmony.release.v1+json",
      annotations: { "org.opencontainers.image.version": "1.0.0", "dev.harmony.release.sequence": "1" },
    });
    expect(config.json).toEqual(JSON.parse(readFileSync(join(tree("1.0.0").folder, "release.json"), "utf8")));
    expect(config.json).toMatchObject({
      bundle: { digest: resolved.bundle.digest },
      charts: resolved.charts.map(({ digest }) => ({ digest })),
    });
  });

  it("publishes a second version beside it, moves one channel, and moves it back", async () => {
    const { digest } = await publish("1.1.0", 2);
    expect(digest).not.toBe(digests["1.0.0"]);
    digests["1.1.0"] = digest;
    expect((await byCurl("stable")).manifest.digest).toBe(digests["1.0.0"]);
    await cli.text("release", "promote", prefix, "1.1.0", "stable", ...trust());
    expect((await byCurl("stable")).manifest.digest).toBe(digest);
    expect((await byCurl("nightly")).manifest.digest).toBe(digests["1.0.0"]);
    await cli.text("release", "rollback", prefix, "stable", "--reason", "errors", ...trust());
    expect((await byCurl("stable")).manifest.digest).toBe(digests["1.0.0"]);
    expect((await byCurl("1.1.0")).manifest.digest).toBe(digest);
  });

  it("lists what is there", async () => {
    const listed = await cli.json("release", "list", prefix, "--plain-http");
    expect(listed).toEqual(
      [
        ["nightly", "channel", "1.0.0", 1],
        ["stable", "channel", "1.0.0", 1],
        ["1.1.0", "version", "1.1.0", 2],
        ["1.0.0", "version", "1.0.0", 1],
      ].map(([tag, kind, version, sequence]) => ({ tag, kind, version, sequence, digest: digests[String(version)] })),
    );
  });

  it("refuses to move a version, to promote backwards, and to promote what another key should have signed", async () => {
    const taken = await cli.run(...publishArguments("1.0.0", 1, "1.1.0"));
    expect([taken.code, taken.stderr]).toEqual([3, expect.stringContaining("release/tag-taken")]);
    await cli.text("release", "promote", prefix, "1.1.0", "stable", ...trust());
    const older = await cli.run("release", "promote", prefix, "1.0.0", "stable", ...trust());
    expect([older.code, older.stderr]).toEqual([3, expect.stringContaining("release/not-newer")]);
    const other = await cosign.generateKeyPair(join(folder, "other-keys"), passphrase);
    const theirs = ["--key", other.key.replace(/key$/, "pub"), "--settle", "0", "--plain-http"];
    const foreign = await cli.run("release", "promote", prefix, "1.1.0", "nightly", ...theirs);
    expect([foreign.code, foreign.stderr]).toEqual([3, expect.stringContaining("signing/bad-bundle")]);
    expect((await byCurl("nightly")).manifest.digest).toBe(digests["1.0.0"]);
    await cli.text("release", "rollback", prefix, "stable", ...trust());
  });

  it("gives helm each chart, by tag and by digest", async () => {
    const helm = createConsumer(await builtProgram("helm"), registry.home);
    const { charts } = await resolve("stable");
    expect(charts.map((chart) => chart.name).sort()).toEqual(["counter", "greeter"]);
    for (const chart of charts) {
      const url = `oci://${prefix}/${chart.repository}`;
      const to = join(folder, "helm", chart.name);
      const pulled = [`${url}:${chart.version}`, `${url}@${chart.digest}`].map((reference, index) => [
        reference,
        join(to, String(index)),
      ]);
      for (const [reference = "", destination = ""] of pulled)
        await helm("pull", reference, "--plain-http", "--untar", "--untardir", destination);
      const files = pulled.map(([, destination = ""]) => readFolder(join(destination, chart.name)));
      expect(files[0]).toEqual(files[1]);
      expect(files[0]).toEqual(readFolder(join(tree("1.0.0").folder, "helm", chart.name)));
      const options = ["--plain-http", "--namespace", "shop", "--kube-version", "1.36.3"];
      const rendered = readManifests(await helm("template", chart.name, `${url}@${chart.digest}`, ...options));
      expect(rendered.map(({ object }) => object.kind)).toContain("Deployment");
      const dry = ["--plain-http", "--namespace", "shop", "--dry-run=client"];
      const installed = await helm("install", chart.name, `${url}:${chart.version}`, ...dry);
      expect(installed).toMatch(/^STATUS: pending-install$/m);
    }
  });

  it("gives oras and skopeo each artifact, byte for byte", async () => {
    const oras = createConsumer(await builtProgram("oras"), registry.home);
    const skopeo = createConsumer(installedProgram("skopeo"), registry.home);
    const { bundle, charts, ...release } = await resolve("stable");
    mkdirSync(join(folder, "skopeo"));
    for (const [index, one] of [release, bundle, ...charts].entries()) {
      const manifest = await oras("manifest", "fetch", "--plain-http", one.reference);
      expect(await skopeo("inspect", "--raw", "--tls-verify=false", `docker://${one.reference}`)).toBe(manifest);
      const { config, layers } = JSON.parse(manifest) as Record<"config", Blob> & Record<"layers", readonly Blob[]>;
      const copy = join(folder, "skopeo", String(index));
      const options = ["--insecure-policy", "copy", "--preserve-digests", "--src-tls-verify=false"];
      await skopeo(...options, `docker://${one.reference}`, `dir:${copy}`);
      expect(readFileSync(join(copy, "manifest.json"), "utf8")).toBe(manifest);
      for (const blob of [config, ...layers]) expect(existsSync(join(copy, hexOf(blob.digest)))).toBe(true);
      const layout = join(folder, "oras", String(index));
      await oras("copy", "--from-plain-http", one.reference, "--to-oci-layout", `${layout}:copy`);
      for (const digest of [one.digest, config.digest, ...layers.map((layer) => layer.digest)])
        expect(readFileSync(join(layout, "blobs", "sha256", hexOf(digest))).length).toBeGreaterThan(0);
      const pulled = await oras("pull", "--plain-http", "--output", join(folder, "pulled"), one.reference);
      expect(pulled).toContain(`Downloaded  ${hexOf(one.digest).slice(0, 12)}`);
    }
  });

  it("has signatures and statements that cosign accepts, and another key's it does not", async () => {
    const { reference, bundle, charts } = await resolve("stable");
    const other = await cosign.generateKeyPair(join(folder, "third-keys"), passphrase);
    for (const image of [reference, bundle.reference, ...charts.map((chart) => chart.reference)]) {
      expect(await cosign.verify(image, key.publicKey)).toContain("signatures were verified");
      await expect(cosign.verify(image, other.publicKey)).rejects.toThrow(/could not verify|invalid signature/);
    }
    for (const type of ["cyclonedx", compilePredicateType])
      expect(await cosign.verify(reference, key.publicKey, type)).toContain("signatures were verified");
  });

  it("verifies, also by compiling again", async () => {
    const { specs } = tree("1.0.0");
    const keyed = ["--key", publicKey(), "--plain-http"];
    await cli.text("release", "verify", prefix, "stable", ...keyed, "--recompile", specs);
    const other = await cli.run("release", "verify", prefix, "1.1.0", ...keyed, "--recompile", specs);
    expect([other.code, other.stderr]).toEqual([3, expect.stringContaining("release/other-specs")]);
  });

  it("is followed by an appliance, which goes back only where it is told to", async () => {
    const file = ["--state", join(folder, "appliance.json"), "--key", publicKey(), "--plain-http"];
    const follow = async (channel: string, ...more: readonly string[]): Promise<string> =>
      (JSON.parse(await cli.text("appliance", "resolve", prefix, channel, ...file, ...more)) as Resolution).version;
    await cli.text("release", "promote", prefix, "1.1.0", "edge", ...trust());
    expect(await follow("edge")).toBe("1.1.0");
    await cli.text("release", "rollback", prefix, "edge", "--to", "1.0.0", ...trust());
    expect(await follow("edge")).toBe("1.1.0");
    expect(await follow("edge", "--allow-downgrade")).toBe("1.0.0");
  });

  it("is copied to a folder, and from there to another registry, with digests and signatures intact", async () => {
    const media = `dir:${join(folder, "media")}`;
    const { host } = name === "olareg" ? targets["docker-registry"] : targets.olareg;
    const copy = `${host}/${name.replace(/\W+/g, "-").toLowerCase()}/production`;
    await cli.text("release", "copy", prefix, "stable", media, "--plain-http");
    await cli.text("release", "verify", media, "1.0.0", "--key", publicKey(), "--no-images");
    await cli.text("release", "copy", media, "1.0.0", copy, "--channel", "stable", "--plain-http");
    const text = await cli.text("release", "resolve", copy, "stable", "--plain-http");
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(await resolve("stable")).replaceAll(prefix, copy)));
    const { reference, bundle, charts, images } = JSON.parse(text) as Resolution;
    for (const image of [reference, bundle.reference, ...charts.map((chart) => chart.reference)])
      expect(await cosign.verify(image, key.publicKey)).toContain("signatures were verified");
    expect(await cosign.verify(reference, key.publicKey, "cyclonedx")).toContain("signatures were verified");
    const skopeo = createConsumer(installedProgram("skopeo"), registry.home);
    expect(images.length).toBe(1);
    for (const { digest, mirror } of images) {
      const to = join(folder, "image-copy");
      const options = ["--insecure-policy", "copy", "--preserve-digests", "--src-tls-verify=false"];
      await skopeo(...options, `docker://${mirror}@${digest}`, `dir:${to}`);
      expect(digestOf(readFileSync(join(to, "manifest.json")))).toBe(digest);
    }
    await cli.text("release", "verify", copy, "stable", "--key", publicKey(), "--plain-http");
    const again = await cli.json("release", "copy", media, "1.0.0", copy, "--plain-http");
    expect(again).toMatchObject({ copied: 0, blobs: 0 });
  });

  it("shows no secret in what it prints", async () => {
    const runs = [await cli.run(...publishArguments("1.0.0", 1)), await cli.run(...publishArguments("1.0.0", 9))];
    const said = runs.map(({ stdout, stderr }) => stdout + stderr).join("");
    for (const secret of [passphrase, registry.login?.password].filter((one) => one !== undefined))
      expect(said).not.toContain(secret);
  });
});

interface Blob {
  readonly digest: string;
}

/** The files below a folder, by path. */
function readFolder(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(folder.length), readFileSync(path, "utf8")]),
  );
}
