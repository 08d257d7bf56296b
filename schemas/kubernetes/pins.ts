/** A CRD inside a Go module, from where the schema generator and the interop tests take it by exact version. */
export interface CrdModule {
  readonly module: string;
  readonly version: string;
  /** Folder in the module that holds the CRD files. */
  readonly folder: string;
}

/** The versions of the APIs that the emitters write for. */
export const crdModules = {
  "cloudnative-pg": { module: "github.com/cloudnative-pg/cloudnative-pg", version: "v1.30.0", folder: "config/crd/bases" },
  "gateway-api": { module: "sigs.k8s.io/gateway-api", version: "v1.5.0", folder: "config/crd/standard" },
  "source-controller": { module: "github.com/fluxcd/source-controller", version: "v1.9.3", folder: "config/crd/bases" },
  "kustomize-controller": { module: "github.com/fluxcd/kustomize-controller", version: "v1.9.5", folder: "config/crd/bases" },
  "helm-controller": { module: "github.com/fluxcd/helm-controller", version: "v1.6.4", folder: "config/crd/bases" },
  // The newest release that the Go module proxy serves; the ExternalSecret v1 API is stable since 0.16.
  "external-secrets": { module: "github.com/external-secrets/external-secrets", version: "v1.3.2", folder: "config/crds/bases" },
} as const satisfies Record<string, CrdModule>;

type CrdModuleName = keyof typeof crdModules;

/** A custom resource that some emitter writes. */
export interface CrdPin {
  readonly from: CrdModuleName;
  /** The CRD's file in the module's folder. */
  readonly file: string;
  /** The served version whose schema is taken. */
  readonly version: string;
  /** The generated file, beside this one. */
  readonly output: string;
  /** Parts that Kubernetes' own types say, by path in the schema: `*` is a list's item. */
  readonly replaced?: Readonly<Record<string, string>>;
}

export const crdPins: readonly CrdPin[] = [
  {
    from: "cloudnative-pg",
    file: "postgresql.cnpg.io_clusters.yaml",
    version: "v1",
    output: "cnpg-cluster.ts",
    replaced: {
      "spec.affinity.additionalPodAffinity": "V1PodAffinity",
      "spec.affinity.additionalPodAntiAffinity": "V1PodAntiAffinity",
      "spec.affinity.nodeAffinity": "V1NodeAffinity",
      "spec.affinity.tolerations.*": "V1Toleration",
      "spec.env.*": "V1EnvVar",
      "spec.envFrom.*": "V1EnvFromSource",
      "spec.ephemeralVolumeSource": "V1EphemeralVolumeSource",
      "spec.podSecurityContext": "V1PodSecurityContext",
      "spec.projectedVolumeTemplate": "V1ProjectedVolumeSource",
      "spec.resources": "V1ResourceRequirements",
      "spec.securityContext": "V1SecurityContext",
      "spec.seccompProfile": "V1SeccompProfile",
      "spec.storage.pvcTemplate": "V1PersistentVolumeClaimSpec",
      "spec.walStorage.pvcTemplate": "V1PersistentVolumeClaimSpec",
      "spec.tablespaces.*.storage.pvcTemplate": "V1PersistentVolumeClaimSpec",
      "spec.topologySpreadConstraints.*": "V1TopologySpreadConstraint",
    },
  },
  { from: "cloudnative-pg", file: "postgresql.cnpg.io_databases.yaml", version: "v1", output: "cnpg-database.ts" },
  {
    from: "cloudnative-pg",
    file: "postgresql.cnpg.io_poolers.yaml",
    version: "v1",
    output: "cnpg-pooler.ts",
    replaced: { "spec.template.spec": "V1PodSpec" },
  },
  { from: "cloudnative-pg", file: "postgresql.cnpg.io_scheduledbackups.yaml", version: "v1", output: "cnpg-scheduled-backup.ts" },
  { from: "gateway-api", file: "gateway.networking.k8s.io_httproutes.yaml", version: "v1", output: "http-route.ts" },
  { from: "source-controller", file: "source.toolkit.fluxcd.io_ocirepositories.yaml", version: "v1", output: "oci-repository.ts" },
  { from: "helm-controller", file: "helm.toolkit.fluxcd.io_helmreleases.yaml", version: "v2", output: "helm-release.ts" },
  { from: "kustomize-controller", file: "kustomize.toolkit.fluxcd.io_kustomizations.yaml", version: "v1", output: "kustomization.ts" },
  { from: "external-secrets", file: "external-secrets.io_externalsecrets.yaml", version: "v1", output: "external-secret.ts" },
];
