import type { AnyKubernetesObject } from "../../formats/kubernetes/wire.ts";
import { buildConfigMap } from "./config-map.ts";
import { buildDeployment } from "./deployment.ts";
import { exposedHosts, isEncrypted } from "./exposure.ts";
import { buildHorizontalPodAutoscaler } from "./horizontal-pod-autoscaler.ts";
import { buildHttpRoute, buildRedirectRoute } from "./http-route.ts";
import { buildIngress } from "./ingress.ts";
import { buildNetworkPolicy } from "./network-policy.ts";
import { buildPodDisruptionBudget } from "./pod-disruption-budget.ts";
import { type Application, capability, type KubernetesCluster } from "./scores.ts";
import { buildHeadlessService, buildService } from "./service.ts";
import { buildServiceAccount } from "./service-account.ts";
import { buildStatefulSet } from "./stateful-set.ts";

/** All objects of an application, but the ones that make its Secrets. */
export function buildApplication(application: Application, cluster: KubernetesCluster): AnyKubernetesObject[] {
  const workload =
    application.document.spec.state === "stateful"
      ? [buildStatefulSet(application, cluster), buildHeadlessService(application)]
      : [buildDeployment(application)];
  return [
    buildServiceAccount(application),
    buildConfigMap(application),
    ...workload,
    buildService(application),
    ...buildRoutes(application, cluster),
    buildPodDisruptionBudget(application),
    buildHorizontalPodAutoscaler(application),
    buildNetworkPolicy(application, cluster),
  ].filter((object) => object !== undefined);
}

/** The way in from outside, by the gateway where there is one. */
function buildRoutes(application: Application, cluster: KubernetesCluster): AnyKubernetesObject[] {
  const hosts = exposedHosts(application.document.spec);
  const gateway = capability(application, cluster, "gateway");
  if (gateway === undefined) {
    const ingress = capability(application, cluster, "ingress");
    const issuer = capability(application, cluster, "certificates");
    return ingress === undefined ? [] : hosts.map((host) => buildIngress(application, host, ingress, issuer));
  }
  const encrypted = hosts.filter(isEncrypted);
  // Where the topology names one listener, nothing says which one takes what is not encrypted.
  const redirects = encrypted.length > 0 && gateway.listener === undefined;
  return [
    ...hosts.map((host) => buildHttpRoute(application, host, gateway)),
    ...(redirects ? [buildRedirectRoute(application, encrypted, gateway)] : []),
  ];
}
