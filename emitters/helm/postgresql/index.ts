import type { AnyKubernetesObject } from "../../../formats/kubernetes/wire.ts";
import type { KubernetesCluster, PostgreSQL } from "../scores.ts";
import { buildScheduledBackup } from "./backup.ts";
import { buildCluster } from "./cluster.ts";
import { buildDatabases } from "./database.ts";
import { buildPooler } from "./pooler.ts";

/** All objects of a database cluster, for the CloudNativePG operator. */
export function buildPostgreSQL(postgresql: PostgreSQL, cluster: KubernetesCluster): AnyKubernetesObject[] {
  return [
    buildCluster(postgresql, cluster),
    ...buildDatabases(postgresql),
    buildPooler(postgresql),
    buildScheduledBackup(postgresql),
  ].filter((object) => object !== undefined);
}
