import { destroys, interrupts, none, refused, reload, restart, type Verdict } from "../../verdict.ts";
import type { KubernetesObject } from "../object.ts";
import { fieldAt } from "../object-field.ts";
import { judgeImage, judgeInPlace, judgeParameter, judgePods } from "./database-pods.ts";
import { always, type ChangeRule, type Judge } from "./rule.ts";
import { judgeStorage } from "./storage.ts";

const cluster = ["postgresql.cnpg.io/Cluster"];
const reloaded = always(reload("parameters", "PostgreSQL or its operator takes it over in place"));
const notRemoved = refused(
  destroys("data-at-risk", "it can't be taken away again; to make the cluster anew loses its data"),
);
const fixedOnce = refused(destroys("replaced", "the field can't change; to make the cluster anew loses its data"));

/** Sources of CloudNativePG 1.30: internal/webhook/v1/cluster_webhook.go, internal/controller/cluster_{upgrade,scale}.go. */
export const databaseRules: readonly ChangeRule[] = [
  { kinds: cluster, at: /^spec\.instances$/, judge: judgeInstances },
  { kinds: cluster, at: /^spec\.(storage|walStorage|tablespaces\[[^\]]*\]\.storage)\.size$/, judge: judgeSize },
  {
    kinds: cluster,
    at: /^spec\.(walStorage|tablespaces)\b/,
    judge: (change, before, after) => {
      if (change.whole?.after === undefined && change.after === undefined && change.whole !== undefined)
        return notRemoved;
      return /\.(storageClass|resizeInUseVolumes|temporary|owner)\b/.test(change.steps.join(".")) &&
        change.whole === undefined
        ? none("new-volumes", "volumes that are made from now on")
        : judgePods(change, before, after);
    },
  },
  { kinds: cluster, at: /^spec\.storage\b/, judge: always(none("new-volumes", "volumes that are made from now on")) },
  { kinds: cluster, at: /^spec\.postgres(UID|GID)$/, judge: always(fixedOnce) },
  { kinds: cluster, at: /^spec\.serviceAccountName$/, judge: always(fixedOnce) },
  { kinds: cluster, at: /^spec\.replicationSlots\b/, judge: judgeSlots },
  { kinds: cluster, at: /^spec\.(imageName|imageCatalogRef)\b/, judge: judgeImage },
  { kinds: cluster, at: /^spec\.postgresql\.parameters\b/, judge: judgeParameter },
  {
    kinds: cluster,
    at: /^spec\.postgresql\.(shared_preload_libraries|ldap|syncReplicaElectionConstraint)\b/,
    judge: (change, before, after) =>
      change.steps[2] === "shared_preload_libraries" ? judgeInPlace(after) : reloaded(change, before, after),
  },
  { kinds: cluster, at: /^spec\.postgresql\.extensions\b/, judge: judgePods },
  {
    kinds: cluster,
    at: /^spec\.(postgresql|managed|backup|plugins|replica|externalClusters|certificates|enableSuperuserAccess|superuserSecret|enablePDB|nodeMaintenanceWindow|(min|max)SyncReplicas)\b/,
    judge: reloaded,
  },
  {
    kinds: cluster,
    at: /^spec\.bootstrap\b/,
    judge: always(none("at-creation", "read when the cluster is made, and never again")),
  },
  {
    kinds: cluster,
    at: /^spec\.(monitoring|primaryUpdate(Strategy|Method)|failoverDelay|description|logLevel|(start|stop|switchover)Delay|smartShutdownTimeout|inheritedMetadata)\b/,
    judge: always(none("operator-policy", "says how the operator goes on; PostgreSQL carries on")),
  },
  {
    kinds: cluster,
    at: /^spec\.(resources|env|envFrom|affinity|projectedVolumeTemplate|topologySpreadConstraints|securityContext|podSecurityContext|seccompProfile|priorityClassName|schedulerName|imagePullPolicy|imagePullSecrets|ephemeralVolume\w+|probes|serviceAccountTemplate)\b/,
    judge: judgePods,
  },
  {
    kinds: cluster,
    at: /^metadata\.annotations\."cnpg\.io\/hibernation"$/,
    judge: ({ after }) =>
      after === "on"
        ? interrupts("hibernated", "the database stops; its volumes stay")
        : reload("resumed", "the database starts again"),
  },
  { kinds: cluster, at: /^metadata\.annotations\."kubectl\.kubernetes\.io\/restartedAt"$/, judge: judgePods },
  {
    kinds: ["postgresql.cnpg.io/Database"],
    at: /^spec\.(ensure|name)$/,
    judge: ({ after }) =>
      after === "absent"
        ? destroys("data-at-risk", "the database is dropped")
        : reload("reconciled", "the operator changes the database in place"),
  },
  {
    kinds: ["postgresql.cnpg.io/Database"],
    at: /^spec\b/,
    judge: always(reload("reconciled", "the operator changes the database in place")),
  },
  {
    kinds: ["postgresql.cnpg.io/ScheduledBackup"],
    at: /^spec\b/,
    judge: always(none("next-run", "from the next backup on")),
  },
  {
    kinds: ["postgresql.cnpg.io/Pooler"],
    at: /^spec\.instances$/,
    judge: ({ after }) =>
      after === 0 ? interrupts("scaled-to-nothing", "no pod is left") : reload("scale", "pods are added or stopped"),
  },
  {
    kinds: ["postgresql.cnpg.io/Pooler"],
    at: /^spec\.pgbouncer\b/,
    judge: always(reload("parameters", "PgBouncer reloads")),
  },
  {
    kinds: ["postgresql.cnpg.io/Pooler"],
    at: /^spec\b/,
    judge: always(restart("rolling-restart", "rolling restart: every pod of the Pooler is replaced")),
  },
];

function judgeInstances({ before, after }: Parameters<Judge>[0]): Verdict {
  return Number(after ?? 1) < Number(before ?? 1)
    ? destroys("data-at-risk", "fewer instances: the volume of each that goes is deleted")
    : reload("scale", "new replicas are cloned; those that run stay");
}

/** A new volume comes with new pods. */
function judgeSize(change: Parameters<Judge>[0], before: KubernetesObject, after: KubernetesObject): Verdict {
  if (change.before === undefined && change.whole !== undefined) return judgePods(change, before, after);
  if (change.after === undefined && change.whole !== undefined && change.steps[1] !== "storage") return notRemoved;
  if (change.before === undefined || change.after === undefined)
    return none("new-volumes", "volumes that are made from now on");
  return judgeStorage(change);
}

function judgeSlots({ before, after, steps, whole }: Parameters<Judge>[0], { body }: KubernetesObject): Verdict {
  const part = steps[2] ?? "";
  const wasOn =
    fieldAt(body, "spec", "replicationSlots", part, "enabled") !== false &&
    fieldAt(body, "spec", "replicationSlots", part) !== undefined;
  const isGone = whole !== undefined && after === undefined && whole.steps.length <= 3;
  const isRenamed = steps.at(-1) === "slotPrefix" && (before ?? "_cnpg_") !== (after ?? "_cnpg_");
  return wasOn && (isGone || isRenamed)
    ? refused(reload("slots", "slots that are in use can't be renamed or forgotten: disable them first"))
    : reload("slots", "replication slots are made or dropped; PostgreSQL carries on");
}
