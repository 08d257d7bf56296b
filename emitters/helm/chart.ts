import { file } from "../../compiler/emit/artifact.ts";
import { defineBuilder } from "../../compiler/emit/builder.ts";
import type { ChartFact } from "../../compiler/emit/facts.ts";
import {
  buildChartAnnotations,
  buildChartConfig,
  buildChartYaml,
  type ChartMetadata,
  chartMediaTypes,
  closedValuesSchema,
  createdAnnotation,
} from "../../formats/helm/chart.ts";
import { renderTemplate } from "../../formats/helm/template.ts";
import { renderJson } from "../../formats/json/render.ts";
import type { AnyKubernetesObject } from "../../formats/kubernetes/wire.ts";
import { buildArtifact } from "../../formats/oci/build.ts";
import { digestOf, hexOf } from "../../formats/oci/digest.ts";
import { layerTar } from "../../formats/oci/layer.ts";
import type { Recipe } from "../../formats/oci/recipe.ts";
import type { Rendered } from "../../formats/rendered.ts";
import { tarFile } from "../../formats/tar/tar-file.ts";
import { renderYaml } from "../../formats/yaml/render.ts";
import { shortHash } from "./names.ts";
import { type Application, type KubernetesCluster, namespaceOf, type PostgreSQL } from "./scores.ts";

type Charted = Application | PostgreSQL;

/** What a chart installs. */
interface Content {
  readonly objects: readonly AnyKubernetesObject[];
  readonly images: readonly string[];
}

/** The chart of a score: its files, and the digest that a registry will report for it. */
export const buildChart = defineBuilder(
  "helm/chart",
  (score: Charted, cluster: KubernetesCluster, build: () => Content): ChartFact => {
    const { name } = score;
    let content: Content = { objects: [], images: [] };
    let bodies: readonly (readonly [path: string, body: Rendered])[] = [];
    const chartYaml = buildChartFile(score, () => {
      content = build();
      bodies = [
        ["values.schema.json", renderJson(closedValuesSchema)],
        ...content.objects.map((object) => [templatePath(object), renderTemplate(object)] as const),
      ];
      return bodies;
    });
    const metadata = metadataOf(score, chartYaml.version);
    const options = { target: { kind: "kubernetes", device: cluster.name }, documents: [score.id] };
    const files = [["Chart.yaml", renderYaml(chartYaml)] as const, ...bodies].map(([path, body]) =>
      file(`${name}/${path}`, body, options),
    );
    const recipe = recipeOf(metadata);
    return {
      name,
      version: metadata.version,
      manifestDigest: buildArtifact(
        recipe,
        files.map((one) => tarFile(one, "helm")),
      ).manifest.digest,
      repository: recipe.repository,
      namespace: namespaceOf(score, cluster),
      score,
      recipe,
      files,
      images: content.images,
    };
  },
);

/**
 * Chart.yaml, whose version ends in a hash of all that the chart holds. It calls for the rest itself, so that what
 * the rest was made from counts as read for the version too.
 */
const buildChartFile = defineBuilder(
  "helm/chart-yaml",
  (score: Charted, build: () => readonly (readonly [string, Rendered])[]) => {
    const unversioned = renderYaml(buildChartYaml(metadataOf(score, "0.0.0")));
    const files = [["Chart.yaml", unversioned] as const, ...build()];
    const content = files.map(([path, body]) => ({
      path: `${score.name}/${path}`,
      content: encode(body),
      mode: 0o644,
    }));
    const tar = layerTar({ ...layerOf(score.name), folder: score.name }, content);
    const version = `${versionOf(score) ?? "0.0.0"}-h${hexOf(digestOf(tar)).slice(0, 12)}`;
    return { ...buildChartYaml(metadataOf(score, version)), version };
  },
);

function versionOf(score: Charted): string | undefined {
  return score.kind === "Application" ? score.document.spec.version : undefined;
}

function metadataOf(score: Charted, version: string): ChartMetadata {
  return {
    name: score.name,
    version,
    description: `${score.kind} ${score.name}`,
    apiVersion: "v2",
    appVersion: score.document.spec.version,
    annotations: createdAnnotation,
    type: "application",
  };
}

function recipeOf(metadata: ChartMetadata): Recipe {
  return {
    repository: `charts/${metadata.name}`,
    tag: metadata.version,
    config: { mediaType: chartMediaTypes.config, content: buildChartConfig(metadata) },
    layers: [layerOf(metadata.name)],
    annotations: buildChartAnnotations(metadata),
  };
}

function layerOf(name: string): Recipe["layers"][number] {
  return { mediaType: chartMediaTypes.content, folder: `helm/${name}`, prefix: `${name}/` };
}

/** `templates/http-route-shop.yaml`. A name that an archive's header can't hold is cut, and kept apart by a hash. */
function templatePath({ kind, metadata }: AnyKubernetesObject): string {
  const words = kind
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1-$2")
    .toLowerCase();
  const stem = `${words}-${metadata.name}`;
  return `templates/${stem.length <= 90 ? stem : `${stem.slice(0, 80)}-${shortHash(stem, 8)}`}.yaml`;
}

function encode({ text }: Rendered): Uint8Array {
  return new TextEncoder().encode(text);
}
