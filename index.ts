/** What an emitter's author needs: see CONTRIBUTING.md. */

export { type ArtifactFile, type ArtifactTarget, type ArtifactTree, file } from "./compiler/emit/artifact.ts";
export { defineBuilder } from "./compiler/emit/builder.ts";
export { defineEmitter, type Emission, type EmitInput, type Emitter } from "./compiler/emit/emitter.ts";
export type { EmitterFacts } from "./compiler/emit/facts.ts";
export {
  isScoreOf,
  type ResolvedScore,
  type ResolvedSite,
  type ResolvedTopology,
  referenceTo,
} from "./compiler/resolve/resolved-site.ts";
export { defineDiagnostics } from "./diagnostics/define.ts";
export { renderJson } from "./formats/json/render.ts";
export type { Rendered } from "./formats/rendered.ts";
export { renderYaml, renderYamlStream } from "./formats/yaml/render.ts";
export type * from "./schemas/generated/types.ts";
