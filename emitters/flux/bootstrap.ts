import { type ArtifactFile, file } from "../../compiler/emit/artifact.ts";
import type { BundleFact, ChartFact } from "../../compiler/emit/facts.ts";
import { renderYamlStream } from "../../formats/yaml/render.ts";
import { buildRootKustomization } from "./kustomization.ts";
import { buildBundleRepository } from "./oci-repository.ts";
import { documentsOf, type FluxTopology } from "./unit.ts";

/** The two objects that a cluster is given: where the bundle is, and that its root is to be applied. */
export function bootstrapFile(topology: FluxTopology, charts: readonly ChartFact[], bundle: BundleFact): ArtifactFile {
  const body = renderYamlStream([buildBundleRepository(topology, bundle), buildRootKustomization(topology)]);
  return file("bootstrap.yaml", body, {
    target: { kind: "kubernetes", device: topology.name },
    documents: documentsOf(topology, ...charts),
  });
}
