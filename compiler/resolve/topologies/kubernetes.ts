import type { HelmChart, KubernetesTopology } from "../../../schemas/generated/types.ts";
import type { CapabilityId } from "../capabilities.ts";

/** What a cluster offers by its content. */
export function kubernetesCapabilities({ spec }: KubernetesTopology): CapabilityId[] {
  return [
    "kubernetes",
    ...(spec.registry === undefined ? [] : (["oci-registry", "continuous-delivery"] as const)),
    ...contentCapabilities(spec.provides),
  ];
}

/** What a chart brings into its cluster: an operator, a controller. */
export function chartCapabilities({ spec }: HelmChart): CapabilityId[] {
  return contentCapabilities(spec.provides);
}

function contentCapabilities(provides: KubernetesTopology["spec"]["provides"]): CapabilityId[] {
  if (provides === undefined) return [];
  return [
    ...(provides.gateway === undefined && provides.ingress === undefined ? [] : (["ingress"] as const)),
    ...(provides.certificates === undefined ? [] : (["certificates"] as const)),
    ...(provides.storage === undefined ? [] : (["storage"] as const)),
    ...(provides.postgresql === undefined ? [] : (["postgresql"] as const)),
  ];
}
