import { defineBuilder } from "../../../compiler/emit/builder.ts";
import type { PostgreSQL as PostgreSQLDocument } from "../../../schemas/generated/types.ts";
import type { Cluster } from "../../../schemas/kubernetes/cnpg-cluster.ts";
import { buildMetadata, sortedCopy } from "../labels.ts";
import { buildResources } from "../resources.ts";
import { type Capabilities, capability, type KubernetesCluster, type PostgreSQL } from "../scores.ts";
import { buildBackup, buildBackupEnv } from "./backup.ts";
import { furtherOwners, roleSecret } from "./names.ts";

type Spec = PostgreSQLDocument["spec"];
type ClusterSpec = Cluster["spec"];

/** The Cluster of CloudNativePG, with its first database and the roles that own the others. */
export const buildCluster = defineBuilder(
  "helm/cluster",
  (postgresql: PostgreSQL, cluster: KubernetesCluster): Cluster => {
    const { spec } = postgresql.document;
    const defaultClass = capability(postgresql, cluster, "storage")?.default;
    const owners = furtherOwners(postgresql.document);
    return {
      apiVersion: "postgresql.cnpg.io/v1",
      kind: "Cluster",
      metadata: buildMetadata(postgresql),
      spec: {
        instances: spec.instances,
        ...buildImage(spec, capability(postgresql, cluster, "postgresql")),
        bootstrap: { initdb: buildInitdb(spec) },
        storage: buildVolume(spec, "storage", defaultClass),
        walStorage: spec.walStorage === undefined ? undefined : buildVolume(spec, "walStorage", defaultClass),
        resources: spec.resources === undefined ? undefined : buildResources(spec.resources),
        postgresql: spec.parameters === undefined ? undefined : { parameters: sortedCopy(spec.parameters) },
        managed:
          owners.length === 0 ? undefined : { roles: owners.map((owner) => buildRole(postgresql.document, owner)) },
        env: spec.backup === undefined ? undefined : buildBackupEnv(spec.backup),
        backup: spec.backup === undefined ? undefined : buildBackup(spec.backup, postgresql.name),
      },
    };
  },
);

/** An image of the spec's own, or what the cluster's catalogue has for the major version: there it is pinned and kept new. */
function buildImage(
  spec: Spec,
  operator: Capabilities["postgresql"],
): Pick<ClusterSpec, "imageName" | "imageCatalogRef"> {
  if (spec.image !== undefined) return { imageName: spec.image };
  return operator?.imageCatalog === undefined ? {} : { imageCatalogRef: buildCatalogRef(spec, operator.imageCatalog) };
}

const buildCatalogRef = defineBuilder(
  "helm/image-catalog",
  ({ version }: Spec, name: string): NonNullable<ClusterSpec["imageCatalogRef"]> => ({
    apiGroup: "postgresql.cnpg.io",
    kind: "ClusterImageCatalog",
    name,
    major: Number(version),
  }),
);

const buildInitdb = defineBuilder(
  "helm/initdb",
  ({ databases }: Spec): NonNullable<NonNullable<ClusterSpec["bootstrap"]>["initdb"]> => ({
    database: databases[0]?.name,
    owner: databases[0]?.owner,
    // A disk that returns what was never written to it must not go unnoticed.
    dataChecksums: true,
  }),
);

const buildVolume = defineBuilder(
  "helm/cluster-volume",
  (
    spec: Spec,
    field: "storage" | "walStorage",
    defaultClass: string | undefined,
  ): NonNullable<ClusterSpec["storage"]> => {
    const volume = spec[field];
    if (typeof volume === "string" || volume === undefined) return { size: volume, storageClass: defaultClass };
    return { size: volume.size, storageClass: volume.class ?? defaultClass };
  },
);

type Role = NonNullable<NonNullable<ClusterSpec["managed"]>["roles"]>[number];

const buildRole = defineBuilder(
  "helm/database-role",
  (document: PostgreSQLDocument, owner: string): Role => ({
    name: owner,
    ensure: "present",
    login: true,
    passwordSecret: { name: roleSecret(document, owner) },
  }),
);
