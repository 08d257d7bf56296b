import type { V1Container, V1ContainerPort, V1VolumeMount } from "@kubernetes/client-node";
import { defineBuilder } from "../../compiler/emit/builder.ts";
import { referenceTo } from "../../compiler/resolve/resolved-site.ts";
import type { Wire } from "../../formats/kubernetes/wire.ts";
import type { Application as ApplicationDocument } from "../../schemas/generated/types.ts";
import { buildEnv } from "./env.ts";
import { unlessEmpty } from "./maps.ts";
import { buildProbe } from "./probes.ts";
import { buildResources } from "./resources.ts";
import type { Application } from "./scores.ts";
import { buildContainerSecurity } from "./security.ts";

/** The application's only container. */
export const buildContainer = defineBuilder(
  "helm/container",
  (application: Application, mounts: readonly Wire<V1VolumeMount>[]): Wire<V1Container> => {
    const { spec } = application.document;
    const { ready, live, startup } = spec.probes ?? {};
    return {
      name: application.name,
      image: spec.image,
      command: spec.command,
      args: spec.args,
      ports: spec.ports?.map((port) => buildContainerPort(port)),
      env: buildEnv(spec, referenceTo(application, "/spec/uses/database/postgresql", "PostgreSQL")),
      resources: spec.resources === undefined ? undefined : buildResources(spec.resources),
      startupProbe: startup === undefined ? undefined : buildProbe(startup, spec.ports),
      readinessProbe: ready === undefined ? undefined : buildProbe(ready, spec.ports),
      livenessProbe: live === undefined ? undefined : buildProbe(live, spec.ports),
      securityContext: buildContainerSecurity(spec),
      volumeMounts: unlessEmpty(mounts),
    };
  },
);

type Port = NonNullable<ApplicationDocument["spec"]["ports"]>[number];

const buildContainerPort = defineBuilder(
  "helm/container-port",
  ({ name, port, protocol }: Port): Wire<V1ContainerPort> => ({
    name,
    containerPort: port,
    protocol,
  }),
);
