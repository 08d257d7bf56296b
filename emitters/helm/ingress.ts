import type { V1HTTPIngressPath, V1Ingress, V1IngressTLS } from "@kubernetes/client-node";
import { defineBuilder } from "../../compiler/emit/builder.ts";
import type { KubernetesObject, ObjectMeta, Wire } from "../../formats/kubernetes/wire.ts";
import { type ExposedHost, type Exposure, exposedName, hostnameOf, isEncrypted } from "./exposure.ts";
import { buildMetadata } from "./labels.ts";
import type { Application, Capabilities } from "./scores.ts";

export type Ingress = KubernetesObject<V1Ingress, "networking.k8s.io/v1", "Ingress">;
type Issuer = Capabilities["certificates"];

/** An Ingress for one hostname. cert-manager makes the certificate of an encrypted one, from the topology's issuer. */
export const buildIngress = defineBuilder(
  "helm/ingress",
  (
    application: Application,
    host: ExposedHost,
    ingress: NonNullable<Capabilities["ingress"]>,
    issuer: Issuer,
  ): Ingress => ({
    apiVersion: "networking.k8s.io/v1",
    kind: "Ingress",
    metadata: buildIngressMetadata(application, host, issuer),
    spec: {
      ingressClassName: ingress.class,
      tls: isEncrypted(host) ? [buildTls(application, host, issuer)] : undefined,
      rules: [{ host: hostnameOf(host), http: { paths: host.map((exposure) => buildPath(application, exposure)) } }],
    },
  }),
);

const buildIngressMetadata = defineBuilder(
  "helm/ingress-metadata",
  (application: Application, host: ExposedHost, issuer: Issuer): ObjectMeta => {
    const metadata = buildMetadata(application, exposedName(application.name, hostnameOf(host)));
    if (!isEncrypted(host) || issuer === undefined) return metadata;
    const key = issuer.kind === "Issuer" ? "cert-manager.io/issuer" : "cert-manager.io/cluster-issuer";
    return { ...metadata, annotations: { ...metadata.annotations, [key]: issuer.issuer } };
  },
);

/** Without an issuer the controller's own certificate serves. */
const buildTls = defineBuilder(
  "helm/ingress-tls",
  (application: Application, host: ExposedHost, issuer: Issuer): Wire<V1IngressTLS> => ({
    hosts: [hostnameOf(host)],
    secretName: issuer === undefined ? undefined : `${exposedName(application.name, hostnameOf(host))}-tls`,
  }),
);

const buildPath = defineBuilder(
  "helm/ingress-path",
  (application: Application, { path, match, port }: Exposure): Wire<V1HTTPIngressPath> => ({
    path,
    pathType: match === "exact" ? "Exact" : "Prefix",
    backend: { service: { name: application.name, port: { name: port } } },
  }),
);
