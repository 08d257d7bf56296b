import { invariant } from "../../diagnostics/internal-error.ts";
import { buildTar, type TarFile } from "../tar/build.ts";
import type { LayerRecipe } from "./recipe.ts";

/**
 * The tar of a layer. `files` have paths from the topology's folder; those below the layer's folder go in, with the
 * folder taken off and the prefix put on. Its digest is the layer's diffID (the layer itself is the gzip of it).
 * @throws InternalError where the folder holds nothing; TarError for a path that an archive can't hold.
 */
export function layerTar(layer: LayerRecipe, files: readonly TarFile[]): Uint8Array {
  const start = `${layer.folder}/`;
  const members = files.filter(({ path }) => path.startsWith(start));
  invariant(members.length > 0, `the layer of ${layer.folder} would be empty`);
  return buildTar(members.map((file) => ({ ...file, path: layer.prefix + file.path.slice(start.length) })));
}
