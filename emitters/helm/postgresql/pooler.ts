import { defineBuilder } from "../../../compiler/emit/builder.ts";
import type { PostgreSQL as PostgreSQLDocument } from "../../../schemas/generated/types.ts";
import type { Pooler } from "../../../schemas/kubernetes/cnpg-pooler.ts";
import { buildMetadata } from "../labels.ts";
import type { PostgreSQL } from "../scores.ts";
import { poolerName } from "./names.ts";

type PoolerSpec = NonNullable<PostgreSQLDocument["spec"]["pooler"]>;

/** PgBouncer in front of the primary; undefined where the spec wants none. */
export const buildPooler = defineBuilder("helm/pooler", (postgresql: PostgreSQL): Pooler | undefined => {
  const { pooler } = postgresql.document.spec;
  if (pooler === undefined) return undefined;
  return {
    apiVersion: "postgresql.cnpg.io/v1",
    kind: "Pooler",
    metadata: buildMetadata(postgresql, poolerName(postgresql.document)),
    spec: {
      cluster: { name: postgresql.name },
      instances: pooler.instances,
      type: "rw",
      pgbouncer: buildPgbouncer(pooler),
    },
  };
});

const buildPgbouncer = defineBuilder(
  "helm/pgbouncer",
  ({ mode, maxClientConnections, poolSize }: PoolerSpec): Pooler["spec"]["pgbouncer"] => {
    const parameters = {
      ...(maxClientConnections !== undefined && { max_client_conn: String(maxClientConnections) }),
      ...(poolSize !== undefined && { default_pool_size: String(poolSize) }),
    };
    return { poolMode: mode, parameters: Object.keys(parameters).length === 0 ? undefined : parameters };
  },
);
