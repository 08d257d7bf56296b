import type { V1ResourceRequirements } from "@kubernetes/client-node";
import { defineBuilder } from "../../compiler/emit/builder.ts";
import type { Wire } from "../../formats/kubernetes/wire.ts";
import type { Application as ApplicationDocument } from "../../schemas/generated/types.ts";

type Resources = NonNullable<ApplicationDocument["spec"]["resources"]>;

/**
 * Requests, and a limit of memory alone: a limit of processor time slows a program down without need, while memory
 * that was never promised gets somebody killed.
 */
export const buildResources = defineBuilder("helm/resources", (resources: Resources): Wire<V1ResourceRequirements> => {
  const { cpu, memory, memoryLimit = memory } = resources;
  const requests = { ...(cpu !== undefined && { cpu }), ...(memory !== undefined && { memory }) };
  return {
    requests: Object.keys(requests).length === 0 ? undefined : requests,
    limits: memoryLimit === undefined ? undefined : { memory: memoryLimit },
  };
});
