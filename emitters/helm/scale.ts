import type { Application as ApplicationDocument } from "../../schemas/generated/types.ts";

type Spec = ApplicationDocument["spec"];

/** The replicas that a spec states; undefined where load decides, so that no release undoes the autoscaler's choice. */
export function statedReplicas({ replicas, autoscale }: Spec): number | undefined {
  return autoscale === undefined ? (replicas ?? 1) : undefined;
}

/** The most replicas that may run at once. */
export function mostReplicas({ replicas, autoscale }: Spec): number {
  return autoscale?.max ?? replicas ?? 1;
}

/** The fewest replicas that run when all is well. */
export function fewestReplicas({ replicas, autoscale }: Spec): number {
  return autoscale?.min ?? replicas ?? 1;
}
