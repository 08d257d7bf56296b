import { defineEmitter } from "../../compiler/emit/emitter.ts";
import { bootstrapFile } from "./bootstrap.ts";
import { buildBundle } from "./bundle.ts";
import { checkName } from "./check.ts";
import { usesFlux } from "./unit.ts";

/** What a cluster's Flux follows: a bundle of all charts of a topology, each by digest, and the object that names the bundle. */
export const flux = defineEmitter({
  id: "flux",
  summary: "A bundle for Flux: namespaces, charts by digest, releases in the order of their needs",
  realises: [],
  consumes: ["helm"],
  select: (site) => site.kubernetes.filter(usesFlux),
  emit: (topology, { facts, report }) => {
    if (facts.helm.length === 0) return { tree: [] };
    checkName(topology, report);
    const { files, fact } = buildBundle(topology, facts.helm);
    return { tree: [...files, bootstrapFile(topology, facts.helm, fact)], facts: [fact] };
  },
});
