import { createHash } from "node:crypto";
import type { PublishRequest } from "../../../apply/release/publish.ts";
import { type ReviewedRelease, readReviewedRelease } from "../../../apply/release/reviewed-release.ts";
import { readReviewedTree } from "../../../apply/tree/reviewed-tree.ts";
import type { MirroredArtifact, Release, ReleaseImage } from "../../../formats/manifest/release.ts";
import { renderManifest, renderRelease } from "../../../formats/manifest/render.ts";
import { buildArtifact } from "../../../formats/oci/build.ts";
import type { Recipe } from "../../../formats/oci/recipe.ts";
import type { TarFile } from "../../../formats/tar/build.ts";
import { createMemorySystem, type MemorySystem } from "../../support/memory-system.ts";
import { makeSigningKey } from "../../support/signing-key.ts";
import { valueOf } from "../oci/client-under-test.ts";

/** What a reviewed topology of a shop is made of. */
export interface Shop {
  /** How many charts are made; two unless said. */
  readonly charts?: number;
  /** Another text gives other charts, and so another bundle. */
  readonly text?: string;
  /** A third party's chart. */
  readonly mirrored?: MirroredArtifact;
  readonly images?: readonly ReleaseImage[];
  /** How many hosts have files; none unless said. */
  readonly hosts?: number;
  /** What release.json says of the topology; production unless said. */
  readonly topology?: string;
}

const config = { mediaType: "application/vnd.cncf.helm.config.v1+json", content: {} };

/** `out/shop/production`, with charts, a bundle that names them, and all manifests. */
export function shopSystem(shop: Shop = {}): MemorySystem {
  const { charts = 2, text = "hello", mirrored, images = [], hosts = 0, topology = "production" } = shop;
  const names = Array.from({ length: charts }, (_, index) => `web-${index}`);
  const files: TarFile[] = names.map((name) => textFile(`helm/${name}/Chart.yaml`, `name: ${name}\ntext: ${text}\n`));
  const made = names.map((name) => {
    const recipe = recipeOf(`charts/${name}`, "1.0.0", `helm/${name}`, text);
    return { name, version: "1.0.0", repository: recipe.repository, ...digestAndRecipe(recipe, files) };
  });
  files.push(textFile("flux/bundle/pins.yaml", made.map(({ name, digest }) => `${name}: ${digest}\n`).join("")));
  files.push(textFile("flux/bootstrap.yaml", "kind: OCIRepository\n"));
  const bundle = recipeOf("bundle", `h${sha256(text + charts).slice(0, 12)}`, "flux/bundle", text);
  const folders = Array.from({ length: hosts }, (_, index) => `network-manager/w${index}`);
  files.push(...folders.map((folder) => textFile(`${folder}/etc/motd`, `${folder}: ${text}\n`)));
  const assets = folders.map((name) => {
    const recipe = recipeOf(`files/${name}`, "1.0.0", name, text);
    return { name, repository: recipe.repository, ...digestAndRecipe(recipe, files) };
  });
  const release: Release = {
    format: 1,
    topology,
    registry: "registry.example.com/shop/production",
    charts: [...made, ...(mirrored === undefined ? [] : [{ name: "cache", version: "1.2.3", ...mirrored }])],
    bundle: { repository: "bundle", ...digestAndRecipe(bundle, files) },
    images,
    assets,
  };
  files.push(textFile("release.json", renderRelease(release).text));
  const system = createMemorySystem(Object.fromEntries(files.map(({ path, content }) => [at(path), content])));
  system.write(at("manifest.json"), renderManifest(manifestOf(files)).text);
  return system;
}

/** A path of the topology's folder. */
export function at(path: string): string {
  return `out/shop/production/${path}`;
}

export async function reviewedShop(shop: Shop = {}): Promise<ReviewedRelease> {
  const tree = valueOf(await readReviewedTree(shopSystem(shop), "out", "shop", "production"));
  return valueOf(readReviewedRelease(tree));
}

const key = makeSigningKey();
/** Of the key that publishes. */
export const trustedKey = key.publicKey;

/** A signed publish of version 1.0.0, unless told otherwise. */
export async function publishRequest(shop: Shop = {}, changes: Partial<PublishRequest> = {}): Promise<PublishRequest> {
  return {
    reviewed: await reviewedShop(shop),
    label: { version: "1.0.0", sequence: 1 },
    key,
    specs: [],
    source: () => {
      throw new Error("nothing is mirrored");
    },
    archives: async () => {
      throw new Error("nothing is fetched");
    },
    onStep: () => {},
    ...changes,
  };
}

/** The manifest of a topology with these files. */
export function manifestOf(files: readonly TarFile[]): Parameters<typeof renderManifest>[0] {
  return {
    site: "shop",
    topology: { kind: "KubernetesTopology", name: "production" },
    schema: "v1alpha1",
    tags: {},
    notRealised: [],
    files: files.map(({ path, content, mode }) => ({
      path,
      sha256: sha256(content),
      mode,
      emitter: path.split("/")[0] ?? "",
      target: { kind: "kubernetes", device: "production" },
      documents: [],
      secrets: [],
    })),
  };
}

export function textFile(path: string, text: string): TarFile {
  return { path, content: new TextEncoder().encode(text), mode: 0o644 };
}

/** The tag of a recipe follows from its content; here from the text that the content is made of. */
function recipeOf(repository: string, version: string, folder: string, text: string): Recipe {
  return {
    repository,
    tag: repository === "bundle" ? version : `${version}-h${sha256(text).slice(0, 12)}`,
    config,
    layers: [{ mediaType: "application/vnd.cncf.helm.chart.content.v1.tar+gzip", folder, prefix: "" }],
    annotations: {},
  };
}

function digestAndRecipe(recipe: Recipe, files: readonly TarFile[]): { digest: string; recipe: Recipe } {
  return { digest: buildArtifact(recipe, files).manifest.digest, recipe };
}

function sha256(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("hex");
}
