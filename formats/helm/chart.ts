import type { JsonObject, JsonValue } from "../json/value.ts";

/** What we write into a Chart.yaml (apiVersion v2), in Helm's order of the config blob. */
export interface ChartMetadata {
  readonly name: string;
  /** SemVer 2. */
  readonly version: string;
  readonly description: string;
  readonly apiVersion: "v2";
  /** The version of what the chart installs. */
  readonly appVersion?: string | undefined;
  readonly annotations: Readonly<Record<string, string>>;
  readonly type: "application";
}

/** Media types of a chart in an OCI registry (helm, pkg/registry/constants.go). */
export const chartMediaTypes = {
  config: "application/vnd.cncf.helm.config.v1+json",
  content: "application/vnd.cncf.helm.chart.content.v1.tar+gzip",
} as const;

/**
 * Without it `helm push` notes the local time of the archive; an annotation of this name in Chart.yaml overrules
 * that, so that a push by hand gives the same bytes.
 */
export const createdAnnotation = { "org.opencontainers.image.created": "1970-01-01T00:00:00Z" } as const;

/** A Chart.yaml as Helm's own charts order it: what the chart is, then its versions. */
export function buildChartYaml(metadata: ChartMetadata): object {
  const { apiVersion, name, description, type, version, appVersion, annotations } = metadata;
  return { apiVersion, name, description, type, version, appVersion, annotations };
}

/** The config blob: the metadata as Helm's Go struct is encoded, empty fields left out. */
export function buildChartConfig(metadata: ChartMetadata): JsonObject {
  const { name, version, description, apiVersion, appVersion, annotations, type } = metadata;
  const fields: Record<string, JsonValue | undefined> = {
    name,
    version,
    description,
    apiVersion,
    appVersion,
    annotations,
    type,
  };
  const config: Record<string, JsonValue> = {};
  for (const [key, value] of Object.entries(fields)) if (value !== undefined) config[key] = value;
  return config;
}

/** Annotations of the manifest: Helm's own, then those of Chart.yaml, which may not replace title and version. */
export function buildChartAnnotations(metadata: ChartMetadata): Readonly<Record<string, string>> {
  return {
    "org.opencontainers.image.description": metadata.description,
    ...metadata.annotations,
    "org.opencontainers.image.title": metadata.name,
    "org.opencontainers.image.version": metadata.version,
  };
}

/** A schema that refuses every value but `global`, which Helm gives to each subchart. */
export const closedValuesSchema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  description: "This chart takes no values: what it installs is what was reviewed.",
  type: "object",
  properties: { global: { type: "object" } },
  additionalProperties: false,
} as const;
