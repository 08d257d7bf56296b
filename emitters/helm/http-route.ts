import { defineBuilder } from "../../compiler/emit/builder.ts";
import type { HTTPRoute } from "../../schemas/kubernetes/http-route.ts";
import { type ExposedHost, type Exposure, exposedName, exposedPort, hostnameOf, isEncrypted } from "./exposure.ts";
import { buildMetadata } from "./labels.ts";
import type { Application, Capabilities } from "./scores.ts";

type Gateway = NonNullable<Capabilities["gateway"]>;
type ParentRef = NonNullable<HTTPRoute["spec"]["parentRefs"]>[number];
type Rule = NonNullable<HTTPRoute["spec"]["rules"]>[number];

/**
 * A route of the topology's gateway for one hostname. An encrypted one attaches to the gateway's listener that the
 * topology names, else to port 443; the gateway holds the certificate.
 */
export const buildHttpRoute = defineBuilder(
  "helm/http-route",
  (application: Application, host: ExposedHost, gateway: Gateway): HTTPRoute => ({
    apiVersion: "gateway.networking.k8s.io/v1",
    kind: "HTTPRoute",
    metadata: buildMetadata(application, exposedName(application.name, hostnameOf(host))),
    spec: {
      parentRefs: [buildParentRef(gateway, isEncrypted(host) ? 443 : undefined)],
      hostnames: [hostnameOf(host)],
      rules: host.map((exposure) => buildRule(application, exposure)),
    },
  }),
);

/** Sends those who come without encryption to the encrypted hostnames the right way. */
export const buildRedirectRoute = defineBuilder(
  "helm/redirect-route",
  (application: Application, hosts: readonly ExposedHost[], gateway: Gateway): HTTPRoute => ({
    apiVersion: "gateway.networking.k8s.io/v1",
    kind: "HTTPRoute",
    // A dot, so that no hostname can lead to the same name.
    metadata: buildMetadata(application, `${application.name}.redirect`),
    spec: {
      parentRefs: [buildParentRef(gateway, 80)],
      hostnames: hosts.map(hostnameOf),
      rules: [{ filters: [{ type: "RequestRedirect", requestRedirect: { scheme: "https", statusCode: 301 } }] }],
    },
  }),
);

/** All listeners of the gateway, those of a port, or the one that the topology names. */
const buildParentRef = defineBuilder(
  "helm/parent-ref",
  (gateway: Gateway, port: number | undefined): ParentRef => ({
    name: gateway.name,
    namespace: gateway.namespace,
    ...(gateway.listener === undefined ? { port } : { sectionName: gateway.listener }),
  }),
);

const buildRule = defineBuilder(
  "helm/route-rule",
  (application: Application, exposure: Exposure): Rule => ({
    matches: [buildMatch(exposure)],
    backendRefs: [{ name: application.name, port: exposedPort(application.document.spec, exposure) }],
  }),
);

const buildMatch = defineBuilder(
  "helm/route-match",
  ({ path, match }: Exposure): NonNullable<Rule["matches"]>[number] => ({
    path: { type: match === "exact" ? "Exact" : "PathPrefix", value: path },
  }),
);
