import { type ArtifactFile, file } from "../../compiler/emit/artifact.ts";
import type { ChartFact } from "../../compiler/emit/facts.ts";
import { renderYaml } from "../../formats/yaml/render.ts";
import { compareText } from "../../system/path.ts";
import { buildHelmRelease } from "./helm-release.ts";
import { buildChartKustomization } from "./kustomization.ts";
import { buildNamespace, isGivenNamespace } from "./namespace.ts";
import { buildChartRepository } from "./oci-repository.ts";
import { orderCharts } from "./order.ts";
import { buildResourceList } from "./resource-list.ts";
import { documentsOf, type FluxTopology } from "./unit.ts";

/**
 * The tree of the bundle, one object a file:
 *
 *     bundle/kustomization.yaml            lists the two folders below
 *     bundle/namespaces/<namespace>.yaml
 *     bundle/kustomizations/<chart>.yaml   applies charts/<chart>, after those it needs
 *     bundle/charts/<chart>/…              kustomization.yaml, oci-repository.yaml, helm-release.yaml
 */
export function bundleFiles(topology: FluxTopology, charts: readonly ChartFact[]): ArtifactFile[] {
  const sorted = [...charts].sort((a, b) => compareText(a.name, b.name));
  const namespaces = namespaceFiles(topology, sorted);
  const kustomizations = kustomizationFiles(topology, sorted);
  const resources = [...namespaces, ...kustomizations].map(({ path }) => path.slice("bundle/".length));
  const root = fileOf(topology, sorted, "bundle/kustomization.yaml", buildResourceList(topology, resources));
  return [root, ...namespaces, ...kustomizations, ...sorted.flatMap((chart) => chartFiles(topology, chart))];
}

function namespaceFiles(topology: FluxTopology, charts: readonly ChartFact[]): ArtifactFile[] {
  const members = new Map<string, ChartFact[]>();
  for (const chart of charts) members.set(chart.namespace, [...(members.get(chart.namespace) ?? []), chart]);
  return [...members]
    .filter(([name]) => !isGivenNamespace(name))
    .sort(([a], [b]) => compareText(a, b))
    .map(([name, inside]) => fileOf(topology, inside, `bundle/namespaces/${name}.yaml`, buildNamespace(inside, name)));
}

function kustomizationFiles(topology: FluxTopology, charts: readonly ChartFact[]): ArtifactFile[] {
  const order = orderCharts(topology, charts);
  return charts.map((chart) => {
    const involved = [chart, ...order.needed(chart), ...order.dependents(chart)];
    return fileOf(
      topology,
      involved,
      `bundle/kustomizations/${chart.name}.yaml`,
      buildChartKustomization(topology, chart, order),
    );
  });
}

function chartFiles(topology: FluxTopology, chart: ChartFact): ArtifactFile[] {
  const objects = {
    "oci-repository.yaml": buildChartRepository(topology, chart),
    "helm-release.yaml": buildHelmRelease(topology, chart),
  };
  const list = buildResourceList(topology, Object.keys(objects));
  return Object.entries({ "kustomization.yaml": list, ...objects }).map(([name, object]) =>
    fileOf(topology, [chart], `bundle/charts/${chart.name}/${name}`, object),
  );
}

function fileOf(topology: FluxTopology, charts: readonly ChartFact[], path: string, model: object): ArtifactFile {
  return file(path, renderYaml(model), {
    target: { kind: "oci-registry", device: topology.name },
    documents: documentsOf(topology, ...charts),
  });
}
