import { setTimeout as sleep } from "node:timers/promises";
import type { KubeClient } from "./kube-client.ts";
import { KubeError } from "./kube-http.ts";
import type { KubeObject, KubeStatus } from "./kube-object.ts";

/** Says of workloads what a cluster's controllers would say once all their pods run. */
export interface WorkloadPlayer {
  /** Stops, and throws what went wrong on the way. */
  stop(): Promise<void>;
}

/**
 * Reports every Deployment and StatefulSet as available, from now on. The tests have an API server without nodes:
 * nothing else would.
 */
export function playWorkloads(client: KubeClient): WorkloadPlayer {
  let stopped = false;
  const loop = async (): Promise<void> => {
    while (!stopped) {
      for (const kind of ["Deployment", "StatefulSet"]) {
        const objects = await client.list("apps/v1", kind);
        for (const object of objects.filter(isWaiting)) await report(client, object);
      }
      await sleep(200);
    }
  };
  const ended = loop();
  // Whoever stops it gets the failure; until then it must not count as unhandled.
  ended.catch(() => undefined);
  return {
    async stop() {
      stopped = true;
      await ended;
    },
  };
}

function isWaiting(object: KubeObject): boolean {
  return object.status?.observedGeneration !== object.metadata.generation;
}

async function report(client: KubeClient, object: KubeObject): Promise<void> {
  const { name, namespace = "default" } = object.metadata;
  const replicas = Number(object.spec?.["replicas"] ?? 1);
  const counts = { replicas, readyReplicas: replicas, updatedReplicas: replicas, availableReplicas: replicas };
  const observed = { observedGeneration: object.metadata.generation ?? 0 };
  const status: KubeStatus =
    object.kind === "Deployment"
      ? {
          ...observed,
          ...counts,
          conditions: [
            { type: "Available", status: "True", reason: "MinimumReplicasAvailable" },
            { type: "Progressing", status: "True", reason: "NewReplicaSetAvailable" },
          ],
        }
      : { ...observed, ...counts, currentReplicas: replicas, currentRevision: "1", updateRevision: "1" };
  try {
    await client.patchStatus({ apiVersion: "apps/v1", kind: object.kind, name, namespace }, status);
  } catch (error) {
    // It was removed between the two requests.
    if (!(error instanceof KubeError && error.status === 404)) throw error;
  }
}
