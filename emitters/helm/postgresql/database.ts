import { defineBuilder } from "../../../compiler/emit/builder.ts";
import type { PostgreSQL as PostgreSQLDocument } from "../../../schemas/generated/types.ts";
import type { Database } from "../../../schemas/kubernetes/cnpg-database.ts";
import { buildMetadata } from "../labels.ts";
import type { PostgreSQL } from "../scores.ts";
import { databaseObjectName } from "./names.ts";

type DatabaseSpec = PostgreSQLDocument["spec"]["databases"][number];

/** The databases that need an object: all but the first, which comes with the cluster, unless it is to have extensions. */
export function buildDatabases(postgresql: PostgreSQL): readonly Database[] {
  return postgresql.document.spec.databases
    .filter(({ extensions }, index) => index > 0 || (extensions ?? []).length > 0)
    .map((database) => buildDatabase(postgresql, database));
}

const buildDatabase = defineBuilder(
  "helm/database",
  (postgresql: PostgreSQL, database: DatabaseSpec): Database => ({
    apiVersion: "postgresql.cnpg.io/v1",
    kind: "Database",
    metadata: buildMetadata(postgresql, databaseObjectName(postgresql.document, database.name)),
    spec: {
      cluster: { name: postgresql.name },
      name: database.name,
      owner: database.owner,
      ensure: "present",
      // The object's end is not that of the data.
      databaseReclaimPolicy: "retain",
      extensions: database.extensions?.map((name) => ({ name, ensure: "present" as const })),
    },
  }),
);
