import type { V1ServiceAccount } from "@kubernetes/client-node";
import { defineBuilder } from "../../compiler/emit/builder.ts";
import type { KubernetesObject, ObjectMeta } from "../../formats/kubernetes/wire.ts";
import { buildMetadata, sortedCopy } from "./labels.ts";
import type { Application } from "./scores.ts";

export type ServiceAccount = KubernetesObject<V1ServiceAccount, "v1", "ServiceAccount">;

/** An account of the application's own, so that rights given to it are given to nobody else. */
export const buildServiceAccount = defineBuilder(
  "helm/service-account",
  (application: Application): ServiceAccount => ({
    apiVersion: "v1",
    kind: "ServiceAccount",
    metadata: buildAccountMetadata(application),
    automountServiceAccountToken: application.document.spec.serviceAccount?.token ?? false,
  }),
);

const buildAccountMetadata = defineBuilder("helm/service-account-metadata", (application: Application): ObjectMeta => {
  const metadata = buildMetadata(application);
  const own = application.document.spec.serviceAccount?.annotations;
  return own === undefined ? metadata : { ...metadata, annotations: { ...metadata.annotations, ...sortedCopy(own) } };
});
