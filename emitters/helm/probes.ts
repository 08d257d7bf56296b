import type { V1Probe } from "@kubernetes/client-node";
import { defineBuilder } from "../../compiler/emit/builder.ts";
import type { Wire } from "../../formats/kubernetes/wire.ts";
import type { Application as ApplicationDocument } from "../../schemas/generated/types.ts";
import { secondsOf } from "./duration.ts";

type Spec = ApplicationDocument["spec"];
type ProbeSpec = NonNullable<NonNullable<Spec["probes"]>["ready"]>;
type Check = Pick<Wire<V1Probe>, "httpGet" | "tcpSocket" | "grpc" | "exec">;

/** One of a container's checks. `ports` are those of the application. */
export const buildProbe = defineBuilder(
  "helm/probe",
  (probe: ProbeSpec, ports: Spec["ports"]): Wire<V1Probe> => ({
    ...buildCheck(probe, ports ?? []),
    initialDelaySeconds: probe.delay === undefined ? undefined : secondsOf(probe.delay),
    periodSeconds: secondsOf(probe.period),
    timeoutSeconds: secondsOf(probe.timeout),
    failureThreshold: probe.failures,
  }),
);

function buildCheck(probe: ProbeSpec, ports: NonNullable<Spec["ports"]>): Check {
  if (probe.http !== undefined) return { httpGet: { path: probe.http, port: probe.port ?? ports[0]?.name ?? "" } };
  if (probe.tcp !== undefined) return { tcpSocket: { port: probe.tcp } };
  // The only check that takes no port's name.
  if (probe.grpc !== undefined) return { grpc: { port: ports.find(({ name }) => name === probe.grpc)?.port ?? 0 } };
  return { exec: { command: probe.exec } };
}
