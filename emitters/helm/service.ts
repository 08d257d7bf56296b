import type { V1Service, V1ServicePort } from "@kubernetes/client-node";
import { defineBuilder } from "../../compiler/emit/builder.ts";
import type { KubernetesObject, Wire } from "../../formats/kubernetes/wire.ts";
import type { Application as ApplicationDocument } from "../../schemas/generated/types.ts";
import { buildMetadata, buildSelector } from "./labels.ts";
import type { Application } from "./scores.ts";

export type Service = KubernetesObject<V1Service, "v1", "Service">;

type Port = NonNullable<ApplicationDocument["spec"]["ports"]>[number];

/** The address of an application inside the cluster; undefined where it listens on nothing. */
export const buildService = defineBuilder("helm/service", (application: Application): Service | undefined => {
  const { ports } = application.document.spec;
  if (ports === undefined) return undefined;
  return {
    apiVersion: "v1",
    kind: "Service",
    metadata: buildMetadata(application),
    spec: {
      type: "ClusterIP",
      selector: buildSelector(application),
      ports: ports.map((port) => buildServicePort(port)),
    },
  };
});

/** Gives each replica of a StatefulSet a DNS name, also while it starts: replicas look for each other then. */
export const buildHeadlessService = defineBuilder(
  "helm/headless-service",
  (application: Application): Service => ({
    apiVersion: "v1",
    kind: "Service",
    metadata: buildMetadata(application, headlessName(application)),
    spec: {
      type: "ClusterIP",
      clusterIP: "None",
      publishNotReadyAddresses: true,
      selector: buildSelector(application),
      ports: application.document.spec.ports?.map((port) => buildServicePort(port)),
    },
  }),
);

const buildServicePort = defineBuilder(
  "helm/service-port",
  (port: Port): Wire<V1ServicePort> => ({
    name: port.name,
    port: servicePortOf(port),
    targetPort: port.name,
    protocol: port.protocol,
  }),
);

/** The number of a port in the Service. */
export function servicePortOf({ port, servicePort }: Port): number {
  return servicePort ?? port;
}

export function headlessName(application: Application): string {
  return `${application.name}-headless`;
}
