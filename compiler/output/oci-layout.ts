import { invariant } from "../../diagnostics/internal-error.ts";
import { parseRelease } from "../../formats/manifest/parse.ts";
import { madeArtifacts } from "../../formats/manifest/release.ts";
import { buildArtifact } from "../../formats/oci/build.ts";
import { buildLayout } from "../../formats/oci/layout.ts";
import { tarFile } from "../../formats/tar/tar-file.ts";
import { mapConcurrently } from "../../system/map-concurrently.ts";
import { folderOf, joinPath } from "../../system/path.ts";
import type { System } from "../../system/system.ts";
import type { TopologyOutput } from "../emit/emit.ts";

/**
 * Writes every artifact that the topologies' release.json names as OCI image layouts below a folder:
 * `<dir>/<site>/<topology>/<repository>`. They are rebuilt from the recipes there, as publish does it.
 */
export async function writeLayout(system: System, folder: string, outputs: readonly TopologyOutput[]): Promise<void> {
  for (const output of outputs) {
    const release = output.files.find(({ path }) => path === "release.json");
    if (release === undefined) continue;
    const { value } = parseRelease(release.body.text);
    invariant(value !== undefined, "release.json can't be read back");
    const files = output.files.map((one) => tarFile(one));
    const artifacts = madeArtifacts(value).map(({ recipe, digest }) => {
      const artifact = buildArtifact(recipe, files);
      invariant(artifact.manifest.digest === digest, `${recipe.repository} has another digest than release.json says`);
      return { recipe, artifact };
    });
    const root = joinPath(folder, output.site, output.topology.name);
    const layout = buildLayout(artifacts);
    for (const place of new Set(layout.map(({ path }) => folderOf(path))))
      await system.files.makeFolder(joinPath(root, place));
    await mapConcurrently(layout, 32, ({ path, content }) =>
      system.files.replace(joinPath(root, path), content, 0o644),
    );
  }
}
