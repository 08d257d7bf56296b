import { idOf } from "../../../schemas/document-id.ts";
import { matches } from "../../matches.ts";
import { at } from "../../validate/validated.ts";
import { resolveDiagnostics } from "../diagnostics.ts";
import type { SiteRule } from "../site-rule.ts";

/** Where scores name images, by kind. */
const imageFields = [
  { kind: "Application", at: "/spec/image" },
  { kind: "PostgreSQL", at: "/spec/image" },
  { kind: "HelmChart", at: "/spec/images/*" },
] as const;

/** What runs is what was reviewed: an image names its digest, unless its topology is relaxed about that. */
export const pinningRule: SiteRule = {
  name: "pinning",
  check({ symbols, assignment, report }) {
    for (const validated of symbols.documents) {
      const topology = assignment.get(idOf(validated.document))?.document;
      if (topology?.kind !== "KubernetesTopology" || topology.spec.pinning === "relaxed") continue;
      for (const field of imageFields.filter(({ kind }) => kind === validated.document.kind))
        for (const { pointer, value } of matches(validated.document, { at: field.at, on: "value" }))
          if (typeof value === "string" && !value.includes("@sha256:"))
            report(
              resolveDiagnostics.create(
                "unpinned-image",
                { at: at(validated, pointer) },
                { image: value, topology: topology.metadata.name },
              ),
            );
    }
  },
};
