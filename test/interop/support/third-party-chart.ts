import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { parse } from "yaml";
import type { JsonObject } from "../../../formats/json/value.ts";
import { buildArtifact } from "../../../formats/oci/build.ts";
import { buildLayout } from "../../../formats/oci/layout.ts";
import type { LayoutArtifact } from "./harmony.ts";

/**
 * Packs the chart `test/interop/fixtures/<name>`, as `helm package` and `helm push` would, into an OCI layout below
 * `folder`. Its bytes are the same on every machine.
 */
export function packChart(name: string, folder: string): LayoutArtifact {
  const source = join(import.meta.dirname, "..", "fixtures", name);
  const files = readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      path: `chart/${relative(source, path).split(sep).join("/")}`,
      content: readFileSync(path),
      mode: 0o644,
    }));
  const metadata = parse(readFileSync(join(source, "Chart.yaml"), "utf8")) as JsonObject & { readonly version: string };
  const { version } = metadata;
  const recipe = {
    repository: `charts/${name}`,
    tag: version,
    config: { mediaType: "application/vnd.cncf.helm.config.v1+json", content: metadata },
    layers: [{ mediaType: "application/vnd.cncf.helm.chart.content.v1.tar+gzip", folder: "chart", prefix: `${name}/` }],
    annotations: { "org.opencontainers.image.title": name, "org.opencontainers.image.version": version },
  };
  const artifact = buildArtifact(recipe, files);
  for (const { path, content } of buildLayout([{ recipe, artifact }])) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return {
    layout: join(folder, recipe.repository),
    repository: recipe.repository,
    tag: version,
    digest: artifact.manifest.digest,
  };
}
