import { expect, test } from "vitest";
import {
  buildChartAnnotations,
  buildChartConfig,
  buildChartYaml,
  type ChartMetadata,
  createdAnnotation,
} from "../../../formats/helm/chart.ts";
import { renderYaml } from "../../../formats/yaml/render.ts";

const metadata: ChartMetadata = {
  name: "shop",
  version: "1.0.0",
  description: "A shop",
  apiVersion: "v2",
  appVersion: "1.0",
  annotations: { ...createdAnnotation, "example.com/team": "payments" },
  type: "application",
};

test("the config has the order of Helm's metadata and leaves out what is not there", () => {
  const fields = ["name", "version", "description", "apiVersion", "appVersion", "annotations", "type"];
  expect(Object.keys(buildChartConfig(metadata))).toEqual(fields);
  expect(Object.keys(buildChartConfig({ ...metadata, appVersion: undefined }))).toEqual(
    fields.filter((field) => field !== "appVersion"),
  );
});

test("the manifest has Helm's annotations and the chart's own, and a fixed time", () => {
  expect(
    buildChartAnnotations({
      ...metadata,
      annotations: { ...metadata.annotations, "org.opencontainers.image.title": "no" },
    }),
  ).toEqual({
    "org.opencontainers.image.description": "A shop",
    "org.opencontainers.image.created": "1970-01-01T00:00:00Z",
    "example.com/team": "payments",
    "org.opencontainers.image.title": "shop",
    "org.opencontainers.image.version": "1.0.0",
  });
});

test("a version that looks like a number is a string in Chart.yaml", () => {
  expect(renderYaml(buildChartYaml(metadata)).text).toContain("appVersion: '1.0'\n");
});
