import { defineBuilder } from "../../compiler/emit/builder.ts";
import type { KubernetesTopology } from "../../schemas/generated/types.ts";
import type { ExternalSecret } from "../../schemas/kubernetes/external-secret.ts";
import { buildMetadata } from "./labels.ts";
import type { Application, PostgreSQL } from "./scores.ts";
import type { SecretRead } from "./secrets.ts";

type Store = NonNullable<NonNullable<KubernetesTopology["spec"]["secrets"]>["externalSecrets"]>;

/** Has the External Secrets operator make a Secret: an entry of the store that has its name, a property for each key. */
export const buildExternalSecret = defineBuilder(
  "helm/external-secret",
  (score: Application | PostgreSQL, store: Store, reads: readonly SecretRead[]): ExternalSecret => {
    const byKey = new Map(reads.map((read) => [read.read().key, read]));
    const name = reads[0]?.read().name ?? "";
    const registry = reads.some((read) => read.registry);
    return {
      apiVersion: "external-secrets.io/v1",
      kind: "ExternalSecret",
      metadata: buildMetadata(score, name),
      spec: {
        refreshInterval: store.refresh,
        secretStoreRef: { name: store.store, kind: store.kind },
        target: {
          name,
          creationPolicy: "Owner",
          template: registry ? { type: "kubernetes.io/dockerconfigjson" } : undefined,
        },
        data: [...byKey.keys()].sort().flatMap((key) => buildSecretKey(score, byKey.get(key)) ?? []),
      },
    };
  },
);

type SecretKey = NonNullable<ExternalSecret["spec"]["data"]>[number];

const buildSecretKey = defineBuilder(
  "helm/external-secret-key",
  (_: Application | PostgreSQL, value: SecretRead | undefined): SecretKey | undefined => {
    if (value === undefined) return undefined;
    const { name, key } = value.read();
    return { secretKey: key, remoteRef: { key: name, property: key } };
  },
);
