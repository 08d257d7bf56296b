import { file } from "../../compiler/emit/artifact.ts";
import { defineEmitter } from "../../compiler/emit/emitter.ts";
import { renderRelease } from "../../formats/manifest/render.ts";
import { buildRelease } from "./release.ts";
import { isReleased } from "./unit.ts";

/** release.json: all that a topology pulls from its registry, by digest, with recipes for what is made here. */
export const release = defineEmitter({
  id: "release",
  summary: "release.json: charts, bundle and images by digest, and how to rebuild them",
  realises: [],
  consumes: ["helm", "flux"],
  folder: "",
  select: (site) => site.kubernetes.filter(isReleased),
  emit: (topology, { facts }) => {
    if (facts.helm.length === 0) return { tree: [] };
    const body = renderRelease(buildRelease(topology, facts.helm, facts.flux[0]));
    const documents = [`${topology.kind}/${topology.name}`, ...facts.helm.map(({ score }) => score.id)];
    return {
      tree: [file("release.json", body, { target: { kind: "oci-registry", device: topology.name }, documents })],
    };
  },
});
