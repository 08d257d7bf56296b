import { execFile } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const program = join(import.meta.dirname, "..", "..", "..", "dist", "harmony.js");

/** What `harmony compile` made of a site with one topology. */
export interface CompiledSite {
  /** Path of the topology's folder, `out/<site>/<topology>`. */
  readonly folder: string;
  /** What is to be pushed. */
  readonly artifacts: readonly LayoutArtifact[];
}

/** An artifact in an OCI layout. */
export interface LayoutArtifact {
  /** Path of the layout's folder. */
  readonly layout: string;
  /** Below the topology's registry prefix: `charts/shop`. */
  readonly repository: string;
  readonly tag: string;
  readonly digest: string;
}

/** Compiles the site into `folder` by the program that users run. */
export async function compileSite(site: string, folder: string): Promise<CompiledSite> {
  if (!existsSync(program)) throw new Error(`${program} is missing: npm run build`);
  const out = join(folder, "out");
  const layouts = join(folder, "layouts");
  await run(process.execPath, [program, "compile", site, "--out", out, "--oci-layout", layouts]);
  return { folder: topologyFolder(out), artifacts: readLayouts(layouts) };
}

function topologyFolder(out: string): string {
  const folders = findFiles(out, "bootstrap.yaml").map((path) => dirname(dirname(path)));
  const [folder] = folders;
  if (folder === undefined || folders.length > 1)
    throw new Error(`${folders.length} topologies with a bootstrap below ${out}`);
  return folder;
}

function readLayouts(folder: string): readonly LayoutArtifact[] {
  const layouts = findFiles(folder, "oci-layout").map(dirname);
  // The bundle lies right below the topology's prefix, and everything else beside it.
  const bundle = layouts.find((layout) => layout.endsWith(`${sep}bundle`));
  if (bundle === undefined) throw new Error(`no bundle among the layouts: ${layouts.join(", ")}`);
  return layouts.flatMap((layout) => {
    const repository = relative(dirname(bundle), layout).split(sep).join("/");
    const index = JSON.parse(readFileSync(join(layout, "index.json"), "utf8")) as LayoutIndex;
    return index.manifests.map(({ digest, annotations }) => ({
      layout,
      repository,
      digest,
      tag: annotations[refName],
    }));
  });
}

const refName = "org.opencontainers.image.ref.name";

interface LayoutIndex {
  readonly manifests: readonly { readonly digest: string; readonly annotations: { readonly [refName]: string } }[];
}

function findFiles(folder: string, name: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === name)
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
