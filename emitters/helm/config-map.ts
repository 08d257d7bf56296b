import type { V1ConfigMap } from "@kubernetes/client-node";
import { defineBuilder } from "../../compiler/emit/builder.ts";
import type { KubernetesObject } from "../../formats/kubernetes/wire.ts";
import { buildFileData, fileKeys } from "./files.ts";
import { buildMetadata } from "./labels.ts";
import type { Application } from "./scores.ts";

export type ConfigMap = KubernetesObject<V1ConfigMap, "v1", "ConfigMap">;

/** The files whose content the spec gives; undefined where there are none. */
export const buildConfigMap = defineBuilder("helm/config-map", (application: Application): ConfigMap | undefined => {
  const files = application.document.spec.files ?? {};
  if (fileKeys(files).size === 0) return undefined;
  return { apiVersion: "v1", kind: "ConfigMap", metadata: buildMetadata(application), data: buildFileData(files) };
});
