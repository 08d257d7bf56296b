import { defineBuilder } from "../../compiler/emit/builder.ts";
import type { ObjectMeta } from "../../formats/kubernetes/wire.ts";
import { sortedKeys } from "./maps.ts";
import type { Application, NamespacedScore } from "./scores.ts";

type Labels = Readonly<Record<string, string>>;

/** Labels that every object has, and that a document may not set: selectors and Helm's tools rely on them. */
export const reservedLabels = ["app.kubernetes.io/name", "app.kubernetes.io/instance"] as const;

/** The labels that tell an application's pods from others. They never change: a Deployment's selector can't. */
export const buildSelector = defineBuilder(
  "helm/selector",
  (application: Application): Labels => selectorOf(application.name),
);

/** The selector of the application of a name, for those who only refer to it. */
export function selectorOf(application: string): Labels {
  return { "app.kubernetes.io/name": application, "app.kubernetes.io/instance": application };
}

/** The recommended labels, then the document's own. No version is among them: it would change every object with each release. */
export const buildLabels = defineBuilder("helm/labels", (score: NamespacedScore): Labels => {
  const program = score.kind === "PostgreSQL" ? "postgresql" : score.name;
  const labels: Record<string, string> = { ...selectorOf(score.name), "app.kubernetes.io/name": program };
  const own = score.document.metadata.labels ?? {};
  for (const key of sortedKeys(own)) labels[key] ??= own[key] ?? "";
  return labels;
});

/** Metadata of an object made from a score; `name` where it is not the score's. No namespace: the release has one. */
export const buildMetadata = defineBuilder(
  "helm/metadata",
  (score: NamespacedScore, name: string = score.name): ObjectMeta => {
    const own = score.document.metadata.annotations;
    return { name, labels: buildLabels(score), annotations: own === undefined ? undefined : buildAnnotations(own) };
  },
);

/** Those below `harmony.dev/` are words to Harmony itself, and no cluster's. */
const buildAnnotations = defineBuilder("helm/annotations", (own: Labels): Labels | undefined => {
  const others = sortedKeys(own).filter((key) => !key.startsWith("harmony.dev/"));
  return others.length === 0 ? undefined : Object.fromEntries(others.map((key) => [key, own[key] ?? ""]));
});

/** A map with its keys in order, so that the order of a spec's keys does not show. */
export function sortedCopy(map: Labels): Record<string, string> {
  const copy: Record<string, string> = {};
  for (const key of sortedKeys(map)) copy[key] = map[key] ?? "";
  return copy;
}
