import { file } from "../../compiler/emit/artifact.ts";
import { defineEmitter } from "../../compiler/emit/emitter.ts";
import { hasErrors } from "../../diagnostics/diagnostic.ts";
import { renderRelease } from "../../formats/manifest/render.ts";
import { checkFolder } from "./check-folder.ts";
import { foldersOf } from "./folders.ts";
import { buildRelease } from "./release.ts";
import { isReleased } from "./unit.ts";

/** The emitters whose folders machines take as a whole. */
const handedOut = ["network-manager", "opnsense", "pxe"] as const;

/** release.json: all that a topology pulls from its registry, by digest, with recipes for what is made here. */
export const release = defineEmitter({
  id: "release",
  summary: "release.json: charts, bundle, images and files by digest, and how to rebuild them",
  realises: [],
  consumes: ["helm", "flux", ...handedOut],
  folder: "",
  select: (site) => site.topologies.filter(isReleased),
  emit: (topology, { facts, trees, report }) => {
    const folders = handedOut.flatMap((emitter) => foldersOf(emitter, trees[emitter]));
    if (facts.helm.length === 0 && folders.length === 0) return { tree: [] };
    const found = folders.flatMap((folder) => checkFolder(topology, folder));
    for (const diagnostic of found) report(diagnostic);
    if (hasErrors(found)) return { tree: [] };
    const body = renderRelease(buildRelease(topology, { charts: facts.helm, bundle: facts.flux[0], folders }));
    const documents = new Set([
      `${topology.kind}/${topology.name}`,
      ...facts.helm.map(({ score }) => score.id),
      ...folders.flatMap(({ files }) => files.flatMap((one) => one.documents)),
    ]);
    return {
      tree: [
        file("release.json", body, {
          target: { kind: "oci-registry", device: topology.name },
          documents: [...documents],
        }),
      ],
    };
  },
});
