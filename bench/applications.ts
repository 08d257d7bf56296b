import type { ApplicationInput, KubernetesTopologyInput } from "../schemas/generated/types.ts";

/** The cluster of every benchmark: with a registry (so charts, bundle and release are made) and a gateway. */
export const topology = {
  apiVersion: "harmony.dev/v1alpha1",
  kind: "KubernetesTopology",
  metadata: { name: "production" },
  spec: {
    registry: "registry.example.com/bench",
    namespace: "bench",
    provides: {
      gateway: { name: "public", namespace: "gateways" },
      certificates: { issuer: "letsencrypt" },
      storage: { default: "block" },
    },
  },
} satisfies KubernetesTopologyInput;

/** A set of applications as a middling company runs them; the same number always gives the same documents. */
export function buildApplications(count: number): readonly ApplicationInput[] {
  return Array.from({ length: count }, (_, index) => buildApplication(index));
}

/** `svc-0042`. */
export function applicationName(index: number): string {
  return `svc-${String(index).padStart(4, "0")}`;
}

/** Every tenth is reached from outside, and every third runs more than once. */
function buildApplication(index: number): ApplicationInput {
  const name = applicationName(index);
  const replicas = index % 3 === 0 ? 3 : 1;
  const memory = [128, 256, 512][index % 3] ?? 128;
  return {
    apiVersion: "harmony.dev/v1alpha1",
    kind: "Application",
    metadata: { name, labels: { "example.com/team": `team-${index % 17}` } },
    spec: {
      version: `1.${index % 20}.${index % 7}`,
      image: `registry.example.com/images/${name}:1.${index % 20}.${index % 7}@sha256:${digest(index)}`,
      replicas,
      ports: [
        { name: "http", port: 8080 },
        { name: "metrics", port: 9090 },
      ],
      ...(index % 10 === 0 ? { expose: [{ hostname: `${name}.example.com`, port: "http", tls: true }] } : {}),
      env: {
        LOG_LEVEL: index % 5 === 0 ? "debug" : "info",
        LISTEN_ADDRESS: "0.0.0.0:8080",
        UPSTREAM_URL: `http://${applicationName(Math.floor(index / 2))}:8080`,
        FEATURE_FLAGS: `flag-${index % 11},flag-${index % 13}`,
        API_TOKEN: { secret: { name: `${name}-api`, key: "token" } },
      },
      resources: { cpu: `${100 + (index % 4) * 50}m`, memory: `${memory}Mi` },
      probes: { ready: { http: "/readyz", port: "http" }, live: { http: "/healthz", port: "http", period: "20s" } },
    },
  };
}

/** 64 hex digits that differ from application to application. */
function digest(index: number): string {
  return (index * 2_654_435_761).toString(16).padStart(16, "0").repeat(4);
}
