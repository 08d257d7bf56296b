import type { V1EnvVar } from "@kubernetes/client-node";
import { defineBuilder } from "../../compiler/emit/builder.ts";
import type { Wire } from "../../formats/kubernetes/wire.ts";
import type {
  Application as ApplicationDocument,
  PostgreSQL as PostgreSQLDocument,
} from "../../schemas/generated/types.ts";
import { poolerName, roleSecret } from "./postgresql/names.ts";

type DatabaseUse = NonNullable<NonNullable<ApplicationDocument["spec"]["uses"]>["database"]>;
type Database = PostgreSQLDocument["spec"]["databases"][number];

/**
 * The variables that carry a connection: one, where the operator's Secret has the whole URL (the first database, no
 * pool), else the password and a URL that Kubernetes puts it into.
 */
export const buildConnection = defineBuilder(
  "helm/connection",
  (use: DatabaseUse, postgresql: PostgreSQLDocument): readonly Wire<V1EnvVar>[] => {
    const { metadata, spec } = postgresql;
    const database = databaseOf(use, postgresql);
    if (database === undefined) return [];
    const secret = roleSecret(postgresql, database.owner);
    const fromSecret = (key: string) => ({ valueFrom: { secretKeyRef: { name: secret, key } } });
    if (spec.pooler === undefined && database.name === spec.databases[0]?.name)
      return [{ name: use.env, ...fromSecret("uri") }];
    const host = spec.pooler === undefined ? `${metadata.name}-rw` : poolerName(postgresql);
    const password = passwordVariable(use);
    return [
      { name: password, ...fromSecret("password") },
      { name: use.env, value: `postgresql://${database.owner}:$(${password})@${host}:5432/${database.name}` },
    ];
  },
);

/** The database that is used: the one named, else the first. */
export function databaseOf({ database }: DatabaseUse, { spec }: PostgreSQLDocument): Database | undefined {
  return database === undefined ? spec.databases[0] : spec.databases.find(({ name }) => name === database);
}

/** The variable that holds the password where the URL is put together in the container. */
export function passwordVariable({ env }: DatabaseUse): string {
  return `${env}_PASSWORD`;
}
