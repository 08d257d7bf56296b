import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseRelease } from "../../../formats/manifest/parse.ts";
import type { Release } from "../../../formats/manifest/release.ts";
import { readBundle } from "./flux-objects.ts";
import type { Cli } from "./release-cli.ts";

/** A small site with applications on one cluster. */
export interface SmallSite {
  /** `host/path`: the topology's `registry`. */
  readonly registry: string;
  /** The image of all its applications, by digest. */
  readonly image: string;
  /** Replicas by application. */
  readonly applications: Readonly<Record<string, number>>;
  /** Third parties' charts by name: where each is had, without a digest. */
  readonly charts?: Readonly<Record<string, string>>;
  /** The Secret whose keys Flux is to ask for. */
  readonly verify?: string;
}

/** A reviewed topology. */
export interface SmallTree {
  /** Path of `out/<site>/<topology>`. */
  readonly folder: string;
  /** Path of the site's specs. */
  readonly specs: string;
  readonly release: Release;
}

/** Writes the site below `folder`, pins its charts, and has it compiled there. */
export async function compileSmallSite(cli: Cli, folder: string, site: SmallSite): Promise<SmallTree> {
  const specs = join(folder, "specs");
  rmSync(specs, { recursive: true, force: true });
  mkdirSync(specs, { recursive: true });
  writeFileSync(join(specs, "harmony.yaml"), "name: shop\n");
  const documents = [
    topologyOf(site),
    ...Object.entries(site.applications).map(([name, n]) => applicationOf(site, name, n)),
    ...Object.entries(site.charts ?? {}).map(([name, oci]) => helmChartOf(name, oci)),
  ];
  for (const document of documents)
    writeFileSync(join(specs, `${document.metadata.name}.json`), JSON.stringify(document));
  if (site.charts !== undefined) await cli.text("lock", specs, "--plain-http");
  await cli.text("compile", specs, "--out", join(folder, "out"));
  const tree = join(folder, "out", "shop", "production");
  return { folder: tree, specs, release: readRelease(tree) };
}

/** The digests that a topology's Flux objects stand at, by the name of their source. */
export function chartDigests(tree: SmallTree): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readBundle(tree.folder).sources.map(({ metadata, spec }) => [metadata.name, spec.ref.digest]),
  );
}

interface SpecDocument {
  readonly metadata: { readonly name: string };
  readonly [field: string]: unknown;
}

const apiVersion = "harmony.dev/v1alpha1";

function topologyOf({ registry, verify }: SmallSite): SpecDocument {
  const spec = {
    registry,
    namespace: "shop",
    ...(verify === undefined ? {} : { verify: { secret: { name: verify } } }),
  };
  return { apiVersion, kind: "KubernetesTopology", metadata: { name: "production" }, spec };
}

function applicationOf({ image }: SmallSite, name: string, replicas: number): SpecDocument {
  const spec = { image, replicas, ports: [{ name: "http", port: 8080 }], env: { GREETING: "{{ hello }} ${NAME}" } };
  return { apiVersion, kind: "Application", metadata: { name }, spec };
}

function helmChartOf(name: string, oci: string): SpecDocument {
  return { apiVersion, kind: "HelmChart", metadata: { name }, spec: { chart: { oci }, values: { replicas: 2 } } };
}

function readRelease(tree: string): Release {
  const { value } = parseRelease(readFileSync(join(tree, "release.json"), "utf8"));
  if (value === undefined) throw new Error(`${tree} has no release that can be read`);
  return value;
}
