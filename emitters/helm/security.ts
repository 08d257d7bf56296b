import type { V1PodSecurityContext, V1SecurityContext } from "@kubernetes/client-node";
import { defineBuilder } from "../../compiler/emit/builder.ts";
import type { Wire } from "../../formats/kubernetes/wire.ts";
import type { Application as ApplicationDocument } from "../../schemas/generated/types.ts";

type Spec = ApplicationDocument["spec"];

/** What Kubernetes' restricted profile (Pod Security Standards) asks of a pod, and the user's own numbers. */
export const buildPodSecurity = defineBuilder(
  "helm/pod-security",
  ({ security }: Spec): Wire<V1PodSecurityContext> => ({
    runAsNonRoot: true,
    runAsUser: security?.user,
    runAsGroup: security?.group,
    fsGroup: security?.volumesGroup,
    // Without it every start walks through the whole volume.
    fsGroupChangePolicy: security?.volumesGroup === undefined ? undefined : "OnRootMismatch",
    seccompProfile: { type: "RuntimeDefault" },
  }),
);

/** What the restricted profile asks of a container, and a root file system that can't be written to. */
export const buildContainerSecurity = defineBuilder(
  "helm/container-security",
  ({ security }: Spec): Wire<V1SecurityContext> => ({
    allowPrivilegeEscalation: false,
    readOnlyRootFilesystem: !(security?.writableRoot ?? false),
    capabilities: { drop: ["ALL"], add: security?.capabilities },
  }),
);
