import { afterAll, describe, expect, it } from "vitest";
import { type AnyEmitter, defineEmitter } from "../../../compiler/emit/emitter.ts";
import { writeLayout } from "../../../compiler/output/oci-layout.ts";
import { emitters } from "../../../emitters/index.ts";
import { parseRelease } from "../../../formats/manifest/parse.ts";
import { buildArtifact } from "../../../formats/oci/build.ts";
import { parseManifest } from "../../../formats/oci/parse.ts";
import { secretTokenStart } from "../../../formats/secret-hole.ts";
import { tarFile } from "../../../formats/tar/tar-file.ts";
import { compileFiles, cueEngine, faultLines } from "../../support/compile-files.ts";
import { asFiles, type PlainDocument } from "../../support/documents.ts";
import { createMemorySystem } from "../../support/memory-system.ts";
import { jsonFile } from "../../support/plain-emitter.ts";
import { sampleFiles } from "../../support/sample-files.ts";
import { machineFolders, machinesSite, registry } from "./machines-site.ts";

afterAll(() => cueEngine().close());

/** The files of the one topology of machines, and its release.json. */
async function releasedFrom(texts: Readonly<Record<string, string>>) {
  const compilation = await compileFiles(texts);
  expect(compilation.ok, faultLines(compilation).join("\n")).toBe(true);
  const outputs = compilation.sites.flatMap((site) => site.outputs);
  const output = outputs.find(({ topology }) => topology.kind === "BareMetalTopology");
  const files = output?.files ?? [];
  const text = files.find(({ path }) => path === "release.json")?.body.text;
  const { value: release, faults } = text === undefined ? { value: undefined, faults: [] } : parseRelease(text);
  expect(faults).toEqual([]);
  return { files, release };
}

const releasedOf = (documents: readonly PlainDocument[]) => releasedFrom(asFiles(...documents));

describe("the release of machines", () => {
  it("has an artifact for each folder that one of them takes, and nothing of a cluster", async () => {
    const { release } = await releasedOf(machinesSite());
    expect(release).toMatchObject({ topology: "site", registry: `${registry}/site`, charts: [], images: [] });
    expect(release?.bundle).toBeUndefined();
    expect(release?.assets.map(({ name, repository }) => [name, repository])).toEqual(
      machineFolders.map((folder) => [folder, `files/${folder}`]),
    );
  });

  it.each(["okd-site", "machines"])(
    "of %s: each file is in one folder, and the recipe gives the digest stated",
    async (of) => {
      const texts = of === "machines" ? asFiles(...machinesSite()) : sampleFiles(of);
      const { files, release } = await releasedFrom(texts);
      const content = files.map((one) => tarFile(one));
      for (const { recipe, digest } of release?.assets ?? [])
        expect(buildArtifact(recipe, content).manifest.digest).toBe(digest);
      const folders = release?.assets.flatMap(({ recipe }) => recipe.layers.map(({ folder }) => `${folder}/`)) ?? [];
      for (const { path } of files.filter((file) => file.path !== "release.json"))
        expect(folders.filter((folder) => path.startsWith(folder)).length, path).toBe(1);
    },
  );

  it("is of artifacts that say what they are, with an empty config and one layer that has a name", async () => {
    const { files, release } = await releasedOf(machinesSite());
    const [asset] = release?.assets ?? [];
    if (asset === undefined) throw new Error("there are no assets");
    const { manifest } = buildArtifact(
      asset.recipe,
      files.map((one) => tarFile(one)),
    );
    expect(parseManifest(manifest.content)).toMatchObject({
      artifactType: "application/vnd.harmony.files.v1",
      config: { mediaType: "application/vnd.oci.empty.v1+json", size: 2 },
      layers: [{ mediaType: "application/vnd.oci.image.layer.v1.tar+gzip" }],
    });
    expect(JSON.parse(new TextDecoder().decode(manifest.content))).toMatchObject({
      layers: [{ annotations: { "org.opencontainers.image.title": "network-manager-w1.tar.gz" } }],
    });
  });

  it("packs what was reviewed, in which a secret is a token", async () => {
    const { files, release } = await releasedOf(machinesSite());
    const guarded = files.filter(({ body }) => body.secrets.length > 0);
    expect(guarded.map(({ path }) => path)).toEqual(
      expect.arrayContaining([expect.stringContaining("network-manager/w1/"), expect.stringContaining("w1.ign")]),
    );
    for (const { path, body } of guarded) {
      expect(body.text).toContain(secretTokenStart);
      expect(release?.assets.some(({ name }) => path.startsWith(`${name}/`))).toBe(true);
    }
  });

  it("lies in OCI layouts where these are asked for, one for each repository", async () => {
    const { sites } = await compileFiles(asFiles(...machinesSite()));
    const system = createMemorySystem();
    await writeLayout(
      system,
      "layouts",
      sites.flatMap(({ outputs }) => outputs),
    );
    const indexes = Object.keys(system.snapshot()).filter((path) => path.endsWith("/index.json"));
    expect(indexes.map((path) => /\/site\/(files\/.*)\/index\.json$/.exec(path)?.[1])).toEqual(
      machineFolders.map((folder) => `files/${folder}`),
    );
  });

  it("changes one digest where one host changes", async () => {
    const documents = machinesSite();
    const moved = JSON.parse(JSON.stringify(documents).replaceAll("10.20.0.22", "10.20.0.23")) as PlainDocument[];
    const digests = async (of: readonly PlainDocument[]) =>
      new Map((await releasedOf(of)).release?.assets.map(({ name, digest }) => [name, digest]));
    const [before, after] = [await digests(documents), await digests(moved)];
    // The boot server has the host's profiles in its Ignition configuration.
    expect([...before].flatMap(([name, digest]) => (after.get(name) === digest ? [] : [name]))).toEqual([
      "network-manager/w2",
      "pxe/http/boot9",
    ]);
  });

  it("is not there without a registry, or where nothing is made", async () => {
    expect((await releasedOf(machinesSite({ firewall: "edge" }))).release).toBeUndefined();
    const idle = machinesSite({ registry }).filter(({ kind }) => kind === "BareMetalTopology");
    const { files } = await releasedOf(idle);
    expect(files).toEqual([]);
  });
});

/** Makes these files in the place of the emitter for hosts. */
function hostsOf(files: readonly (readonly [root: string, path: string, text: string])[]): readonly AnyEmitter[] {
  const standIn = defineEmitter({
    id: "network-manager",
    summary: "makes what no host has",
    realises: ["NetworkBond"],
    consumes: [],
    select: ({ topologies }) => topologies,
    emit: () => ({
      tree: files.map(([root, path, text]) => ({
        ...jsonFile(`${root}/${path}`, { text }),
        root,
        documents: ["Host/w1"],
      })),
    }),
  });
  return emitters.map((one): AnyEmitter => (one.id === standIn.id ? standIn : one));
}

describe("what can't go to a registry is told at its topology", () => {
  const documents = asFiles(...machinesSite().filter(({ kind }) => kind !== "NetworkBoot" && kind !== "DhcpService"));
  const faultsOf = async (...files: Parameters<typeof hostsOf>[0]) => {
    const { ok, sites, diagnostics } = await compileFiles(documents, { emitters: hostsOf(files) });
    const faults = diagnostics.filter(({ severity }) => severity === "error");
    expect([ok, sites.flatMap(({ outputs }) => outputs)]).toEqual([faults.length === 0, expect.any(Array)]);
    return faults.map(({ code, at, related, message }) => ({
      code,
      at: `${at?.file} ${at?.line}`,
      related: related.map(({ at: place }) => place?.file),
      message,
    }));
  };
  const topology = { at: expect.stringMatching(/^0\.json /), related: ["4.json"] };

  it.each(["Core Switch", "w_-1", "-w", "ünder", "a/B"])("a name of no repository: %j", async (root) => {
    const holes = `network-manager/${root} would go to the repository files/network-manager/${root}, which no registry takes.`;
    expect(await faultsOf([root, "a.json", ""])).toEqual([
      { ...topology, code: "release/repository-name", message: holes },
    ]);
  });

  it.each([
    ["too long for a header", "x".repeat(101), "a name of at most 100 bytes"],
    ["in folders that are too deep", `${"deep/".repeat(50)}a.json`, "folders of at most 155"],
  ])("a path that is %s", async (_, path, reason) => {
    const [fault, ...others] = await faultsOf(["w1", path, ""], ["w1", "good.json", ""]);
    expect([fault, others]).toEqual([
      { ...topology, code: "release/unpackable-path", message: expect.stringContaining(reason) },
      [],
    ]);
  });

  it("a folder of more than 100 MiB, and not one of less", async () => {
    const text = "x".repeat(2 ** 20);
    const files = (count: number) =>
      Array.from({ length: count }, (__, index) => ["w1", `${index}.json`, text] as const);
    const message = "network-manager/w1 has 101 MiB, and at most 100 go to a registry in one piece.";
    expect(await faultsOf(...files(100))).toEqual([{ ...topology, code: "release/folder-too-large", message }]);
    expect(await faultsOf(...files(3))).toEqual([]);
  });

  it("and what the emitter is refused itself is told once", async () => {
    expect((await faultsOf(["w1", "a.json", ""], ["w1", "a.json", "again"])).map(({ code }) => code)).toEqual([
      "emit/collision",
    ]);
    expect((await faultsOf(["w1", "../a.json", ""])).map(({ code }) => code)).toEqual(["emit/unsafe-path"]);
  });

  it("but devices of different kinds may have one name", async () => {
    const named = JSON.parse(JSON.stringify(machinesSite()).replaceAll('"edge"', '"w1"')) as PlainDocument[];
    const { release } = await releasedOf(named);
    expect(release?.assets.map(({ repository }) => repository)).toEqual(
      expect.arrayContaining(["files/network-manager/w1", "files/opnsense/w1"]),
    );
  });
});
