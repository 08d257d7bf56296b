import { failure, type Outcome, success } from "../../diagnostics/outcome.ts";
import { isJsonObject, type JsonObject } from "../../formats/json/value.ts";
import type { Rendered } from "../../formats/rendered.ts";
import { parseYaml } from "../../formats/yaml/parse.ts";
import { renderYamlStream } from "../../formats/yaml/render.ts";
import { releaseDiagnostics } from "./diagnostics.ts";
import type { PublishedRelease } from "./store.ts";

/** The variable of the root Kustomization by which all objects of the bundle name their registry. */
const registryVariable = "harmony_registry";

export interface BootstrapOptions {
  /** Tells Flux to speak HTTP without TLS. */
  readonly insecure: boolean;
}

/**
 * The objects with which a cluster begins to follow a release, for the prefix that it was read from: a copy needs no
 * others, for they alone name the registry. At the prefix that was compiled they are the bytes that were reviewed.
 */
export function buildBootstrap(
  { bootstrap, label, release }: PublishedRelease,
  prefix: string,
  { insecure }: BootstrapOptions,
): Outcome<Rendered> {
  const refuse = (reason: string): Outcome<Rendered> =>
    failure(releaseDiagnostics.create("no-bootstrap", {}, { name: `${release.topology} ${label.version}`, reason }));
  if (bootstrap === undefined || release.bundle === undefined)
    return refuse(release.charts.length === 0 ? "it is of machines, not of a cluster" : "Flux does not deliver it");
  const { documents, faults } = parseYaml(new TextDecoder().decode(bootstrap));
  const models = documents.map(({ value }) => value);
  const source = models.filter(isKind("OCIRepository"));
  const root = models.filter(isKind("Kustomization"));
  if (faults.length > 0 || source.length !== 1 || root.length !== 1 || models.length !== 2)
    return refuse("its layer holds something else than an OCIRepository and a Kustomization");
  const url = `oci://${prefix}/${release.bundle.repository}`;
  const objects = models.filter(isJsonObject).map((model) => {
    if (isKind("OCIRepository")(model)) return withSpec(model, { url, ...(insecure ? { insecure } : {}) });
    const postBuild = isJsonObject(model["spec"]) ? model["spec"]["postBuild"] : undefined;
    const given: JsonObject = isJsonObject(postBuild) ? postBuild : {};
    const substitute = isJsonObject(given["substitute"]) ? given["substitute"] : {};
    return withSpec(model, { postBuild: { ...given, substitute: { ...substitute, [registryVariable]: prefix } } });
  });
  return success(renderYamlStream(objects));
}

function isKind(kind: string): (model: unknown) => model is JsonObject {
  return (model): model is JsonObject => isJsonObject(model) && model["kind"] === kind && isJsonObject(model["spec"]);
}

/** Fields keep their place in the object. */
function withSpec(model: JsonObject, fields: JsonObject): JsonObject {
  const spec = isJsonObject(model["spec"]) ? model["spec"] : {};
  return { ...model, spec: { ...spec, ...fields } };
}
