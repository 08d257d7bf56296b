import { defineBuilder } from "../../../compiler/emit/builder.ts";
import type { PostgreSQL as PostgreSQLDocument } from "../../../schemas/generated/types.ts";
import type { Cluster } from "../../../schemas/kubernetes/cnpg-cluster.ts";
import type { ScheduledBackup } from "../../../schemas/kubernetes/cnpg-scheduled-backup.ts";
import { buildMetadata } from "../labels.ts";
import type { PostgreSQL } from "../scores.ts";

type BackupSpec = NonNullable<PostgreSQLDocument["spec"]["backup"]>;
type Backup = NonNullable<Cluster["spec"]["backup"]>;

/** Copies of data and log in an object store, by the operator's own archiver. `name` is the cluster's. */
export const buildBackup = defineBuilder("helm/backup", (backup: BackupSpec, name: string): Backup => {
  const { folder, server } = placeOf(backup, name);
  const { accessKeyId, secretAccessKey } = backup.credentials;
  return {
    retentionPolicy: backup.retention,
    barmanObjectStore: {
      destinationPath: folder,
      serverName: server,
      endpointURL: backup.endpoint,
      s3Credentials: {
        accessKeyId: { name: accessKeyId.secret.name, key: accessKeyId.secret.key },
        secretAccessKey: { name: secretAccessKey.secret.name, key: secretAccessKey.secret.key },
      },
      data: { compression: "gzip" },
      wal: { compression: "gzip" },
    },
  };
});

/** The archiver puts everything below a folder named for the server: the last step of the path is that. */
function placeOf(
  { bucket, path }: BackupSpec,
  name: string,
): { readonly folder: string; readonly server: string | undefined } {
  const steps = path?.split("/") ?? [name];
  const server = steps.at(-1);
  return { folder: `s3://${[bucket, ...steps.slice(0, -1)].join("/")}/`, server: server === name ? undefined : server };
}

/** The operator takes a bucket's region only from a Secret; the archiver also from here. */
export const buildBackupEnv = defineBuilder("helm/backup-env", ({ region }: BackupSpec): Cluster["spec"]["env"] =>
  region === undefined ? undefined : [{ name: "AWS_DEFAULT_REGION", value: region }],
);

/** When full copies are made; undefined without a backup. The operator's schedules have a field for seconds before the usual five. */
export const buildScheduledBackup = defineBuilder(
  "helm/scheduled-backup",
  (postgresql: PostgreSQL): ScheduledBackup | undefined => {
    const { backup } = postgresql.document.spec;
    if (backup === undefined) return undefined;
    return {
      apiVersion: "postgresql.cnpg.io/v1",
      kind: "ScheduledBackup",
      metadata: buildMetadata(postgresql),
      spec: {
        schedule: `0 ${backup.schedule}`,
        // A cluster is not safe before its first copy.
        immediate: true,
        backupOwnerReference: "self",
        cluster: { name: postgresql.name },
      },
    };
  },
);
