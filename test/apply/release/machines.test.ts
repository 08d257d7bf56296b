import { gunzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import type { RegistryClient } from "../../../apply/oci/client.ts";
import { createLayoutClient } from "../../../apply/oci/layout-client.ts";
import { copyRelease } from "../../../apply/release/copy.ts";
import { listReleases } from "../../../apply/release/list.ts";
import { buildMachineFiles } from "../../../apply/release/machine-files.ts";
import { promote } from "../../../apply/release/promote.ts";
import { publishRelease } from "../../../apply/release/publish.ts";
import { planPublish } from "../../../apply/release/publish-plan.ts";
import { compareRecompiled } from "../../../apply/release/recompiled.ts";
import { buildResolution } from "../../../apply/release/resolve.ts";
import { readReviewedRelease } from "../../../apply/release/reviewed-release.ts";
import { pullRelease } from "../../../apply/release/store.ts";
import { verifyRelease } from "../../../apply/release/verify.ts";
import { readReviewedTree } from "../../../apply/tree/reviewed-tree.ts";
import { parseManifest } from "../../../formats/oci/parse.ts";
import { secretTokenStart } from "../../../formats/secret-hole.ts";
import { readTar } from "../../../formats/tar/read.ts";
import { machineFolders, machinesSite } from "../../emitters/release/machines-site.ts";
import { cueEngine } from "../../support/compile-files.ts";
import type { PlainDocument } from "../../support/documents.ts";
import { createMemorySystem } from "../../support/memory-system.ts";
import { codesOf, networkedSystem, valueOf, wordsOf } from "../oci/client-under-test.ts";
import { machinesRequest, machinesSystem } from "./reviewed-machines.ts";
import { trustedKey } from "./reviewed-shop.ts";
import { type ShopRegistry, startShopRegistry, tagsOf } from "./shop-registry.ts";

afterAll(() => cueEngine().close());

const moved = JSON.parse(
  JSON.stringify(machinesSite()).replaceAll("10.20.0.22", "10.20.0.23"),
) as readonly PlainDocument[];
const all = machineFolders.length;

async function published(
  documents?: readonly PlainDocument[],
): Promise<ShopRegistry & { readonly client: () => RegistryClient }> {
  const registry = await startShopRegistry();
  valueOf(await publishRelease(registry.client(), await machinesRequest(documents)));
  return registry;
}

const verify = (client: RegistryClient) =>
  verifyRelease(client, { reference: "1.0.0", keys: [trustedKey], images: undefined });

describe("a release of machines", () => {
  it("is sent, signed and tagged, a folder an artifact; the second time it is there", async () => {
    const { fake, client } = await startShopRegistry();
    const request = await machinesRequest();
    const { missing } = valueOf(await planPublish(client(), request));
    expect(missing.map((one) => one.split("@")[0])).toEqual(machineFolders.map((folder) => `files/${folder}`));
    const report = valueOf(await publishRelease(client(), request));
    expect(report).toMatchObject({ artifacts: all, pushed: all, signed: all + 3 });
    expect(valueOf(await publishRelease(client(), request))).toEqual({ ...report, pushed: 0, blobs: 0, signed: 0 });
    expect(Object.keys(tagsOf(fake))).toEqual([
      ...machineFolders.map((folder) => expect.stringMatching(`^shop/production/files/${folder}:h[0-9a-f]{12}$`)),
      "shop/production/release:1.0.0",
    ]);
    expect(fake.dangling()).toEqual([]);
  });

  it("holds the bytes that were reviewed, in which a secret is a token", async () => {
    const { client } = await published();
    const { files } = (await machinesRequest()).reviewed.tree;
    const { assets } = (await pullRelease(client(), "1.0.0")).release;
    const pulled = new Map<string, string>();
    for (const { name, repository, digest } of assets) {
      const manifest = valueOf(await client().pullManifest(`shop/production/${repository}`, digest));
      const [layer] = (manifest && parseManifest(manifest.content)?.layers) ?? [];
      if (layer === undefined) throw new Error(`${name} has no layer`);
      const read = readTar(gunzipSync(valueOf(await client().pullBlob(`shop/production/${repository}`, layer))));
      if ("reason" in read) throw new Error(read.reason);
      for (const { path, content } of read.files) pulled.set(`${name}/${path}`, Buffer.from(content).toString());
    }
    const reviewed = [...files].filter(([path]) => path !== "release.json");
    expect(pulled).toEqual(new Map(reviewed.map(([path, content]) => [path, Buffer.from(content).toString()])));
    expect([...pulled].filter(([, text]) => text.includes(secretTokenStart)).map(([path]) => path)).toEqual([
      "network-manager/w1/etc/NetworkManager/system-connections/eno1.nmconnection",
      "pxe/http/boot9/ignition/w1.ign",
    ]);
  });

  it("sends of a next version the folders that changed", async () => {
    const { client } = await published();
    const next = await machinesRequest(moved, { label: { version: "1.1.0", sequence: 2 } });
    const { missing } = valueOf(await planPublish(client(), next));
    expect(missing.map((one) => one.split("@")[0])).toEqual(["files/network-manager/w2", "files/pxe/http/boot9"]);
    expect(valueOf(await publishRelease(client(), next))).toMatchObject({ artifacts: all, pushed: 2 });
  });

  it("is verified, its compile with it, and every folder must be there and signed", async () => {
    const { fake, client } = await published();
    const verified = valueOf(await verify(client()));
    expect(verified.signed).toBe(all + 1);
    const recompiled = async (documents?: readonly PlainDocument[]) => {
      const system = await machinesSystem(documents);
      const names = ["manifest.json", "release.json"];
      return new Map(names.map((name) => [name, Buffer.from(system.text(`out/lab/site/${name}`) ?? "")]));
    };
    expect(compareRecompiled(verified, { files: await recompiled(), specs: [] })).toEqual([]);
    const faults = compareRecompiled(verified, { files: await recompiled(moved), specs: [] });
    expect(faults.map(({ message }) => message.split(" ")[0])).toEqual([
      "manifest.json",
      "release.json",
      "files/network-manager/w2",
      "files/pxe/http/boot9",
    ]);
    for (const name of fake.manifests.keys()) if (name.includes("/files/pxe/dhcp@")) fake.manifests.delete(name);
    expect(codesOf(await verify(client()))).toEqual(["release/missing-pin"]);
    const policy = { keys: [trustedKey], images: undefined };
    const move = { channel: "stable", policy, settle: 0, actor: "ada", reason: undefined, dryRun: false };
    expect(codesOf(await promote(client(), networkedSystem().clock, "1.0.0", move))).toEqual(["release/missing-pin"]);
  });

  it("is listed, and resolves to each folder by digest; it has nothing for a cluster: release/no-bootstrap", async () => {
    const { client, fake } = await published();
    expect(valueOf(await listReleases(client()))).toMatchObject([{ tag: "1.0.0", kind: "version" }]);
    const release = await pullRelease(client(), "1.0.0");
    expect(release.bootstrap).toBeUndefined();
    const { assets } = release.release;
    expect(buildResolution(client(), release)).toMatchObject({
      topology: "site",
      charts: [],
      images: [],
      assets: assets.map(({ name, repository, digest }) => ({
        name,
        repository,
        digest,
        reference: `${fake.host}/shop/production/${repository}@${digest}`,
      })),
    });
    const refused = buildMachineFiles(release, client().address, "bootstrap");
    expect(codesOf(refused)).toEqual(["release/no-bootstrap"]);
    expect(wordsOf(refused)).toContain("it is of machines, not of a cluster");
  });

  it("is copied to a folder and on to a registry with all its signatures", async () => {
    const { fake, client } = await published();
    const system = createMemorySystem();
    const folder = createLayoutClient(system.files, "/media/copy");
    const target = await startShopRegistry();
    const copy = async (from: RegistryClient, to: RegistryClient) =>
      valueOf(
        await copyRelease(from, to, {
          reference: "1.0.0",
          channel: undefined,
          images: undefined,
          files: system.files,
          temporary: "/tmp/blobs",
          onStep: () => {},
        }),
      );
    expect(await copy(client(), folder)).toMatchObject({ artifacts: all + 1 });
    expect(await copy(folder, target.client())).toMatchObject({ artifacts: all + 1 });
    expect(tagsOf(target.fake)).toEqual(tagsOf(fake));
    expect(valueOf(await verify(target.client())).signed).toBe(all + 1);
    expect(await copy(folder, target.client())).toMatchObject({ copied: 0, blobs: 0 });
  });
});

describe("a tree of machines that is not as it was reviewed", () => {
  const profile = "out/lab/site/network-manager/w2/etc/NetworkManager/system-connections/eno1.nmconnection";

  it.each([
    ["another byte", "release/digest-differs"],
    ["another mode", "release/digest-differs"],
    ["an empty folder", "release/damaged-release"],
  ])("is refused: %s", async (what, code) => {
    const tree = valueOf(await readReviewedTree(await machinesSystem(), "out", "lab", "site"));
    const path = profile.slice("out/lab/site/".length);
    const mode = what === "another mode" ? 0o644 : 0o600;
    const kept = what === "an empty folder" ? /^network-manager\/w2\// : /^$/;
    const changed = {
      ...tree,
      files: new Map(
        [...tree.files].map(([name, bytes]) => [
          name,
          name === path && what === "another byte" ? Buffer.from("[x]\n") : bytes,
        ]),
      ),
      manifest: {
        ...tree.manifest,
        files: tree.manifest.files
          .filter((file) => !kept.test(file.path))
          .map((file) => (file.path === path ? { ...file, mode } : file)),
      },
    };
    expect(codesOf(readReviewedRelease(changed))).toEqual([code]);
  });
});
