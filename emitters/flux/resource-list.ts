import { defineBuilder } from "../../compiler/emit/builder.ts";
import type { FluxTopology } from "./unit.ts";

/** A `kustomization.yaml` of kustomize itself: which files of its folder are applied. */
export interface ResourceList {
  readonly apiVersion: "kustomize.config.k8s.io/v1beta1";
  readonly kind: "Kustomization";
  readonly resources: readonly string[];
}

/** States the files. Without it the controller would take every YAML file at or below the folder. */
export const buildResourceList = defineBuilder(
  "flux/resource-list",
  (_topology: FluxTopology, resources: readonly string[]): ResourceList => ({
    apiVersion: "kustomize.config.k8s.io/v1beta1",
    kind: "Kustomization",
    resources: [...resources],
  }),
);
