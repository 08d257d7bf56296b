import { digestOf, hexOf } from "../../formats/oci/digest.ts";

/** Where Flux's own objects lie: sources with their keys, releases, Kustomizations. Charts' objects go elsewhere. */
export const fluxNamespace = "flux-system";

/**
 * The name of an object in Flux's namespace: `<topology>-<chart>`, since charts of several topologies may meet there.
 * At most 63 characters, since Flux puts it into a label; a longer one is cut and told apart by a hash.
 */
export function fluxName(topology: string, chart: string): string {
  const name = `${topology}-${chart}`;
  if (name.length <= 63) return name;
  return `${name.slice(0, 54).replace(/-+$/, "")}-${hexOf(digestOf(name)).slice(0, 8)}`;
}
