import { describe } from "vitest";
import { claim, database, deployment, object, tellEffects } from "./objects.ts";

const external = (spec: object): object => object("external-secrets.io/ExternalSecret", { spec });
const namespace = (labels: object): object => ({ ...object("/Namespace", {}), metadata: { name: "web", labels } });
const volume = (spec: object): object => object("/PersistentVolume", { spec });
const definition = (...versions: object[]): object =>
  object("apiextensions.k8s.io/CustomResourceDefinition", { spec: { versions } });
const version = (name: string, description = ""): object => ({ name, schema: { description } });
const webhook = (url: string): object =>
  object("admissionregistration.k8s.io/ValidatingWebhookConfiguration", {
    webhooks: [{ name: "a", clientConfig: { url } }],
  });
const ingress = (spec: object): object => object("networking.k8s.io/Ingress", { spec });
const flux = (group: string, kind: string, spec: object): object =>
  object(`${group}.toolkit.fluxcd.io/${kind}`, { spec });
const quota = (cpu: string): object => object("/ResourceQuota", { spec: { hard: { cpu } } });
const monitor = (port: string): object =>
  object("monitoring.coreos.com/PodMonitor", { spec: { podMetricsEndpoints: [{ port }] } });
const role = (app: string): object =>
  object("rbac.authorization.k8s.io/ClusterRole", {
    aggregationRule: { clusterRoleSelectors: [{ matchLabels: { app } }] },
  });

describe("what else may change", () => {
  tellEffects([
    ["roles of a role", role("a"), role("b"), ["reload access"]],
    ["labels of a namespace", namespace({ team: "a" }), namespace({ team: "b" }), ["reload namespace-labels"]],
    ["a quota", quota("1"), quota("2"), ["reload quota"]],
    ["the same quota", quota("1"), quota("1000m"), ["none formatting"]],
    [
      "a Secret's name",
      external({ target: { name: "a" } }),
      external({ target: { name: "b" } }),
      ["restart missing-at-start"],
    ],
    ["when a Secret is read", external({}), external({ refreshInterval: "5m" }), ["none delivery"]],
    ["when a Secret is read, said", external({}), external({ refreshInterval: "1h" }), ["none formatting"]],
    ["what is in a Secret", external({}), external({ data: [{ secretKey: "a" }] }), ["reload secret"]],
    ["what is watched", monitor("a"), monitor("b"), ["none monitoring"]],
    ["who checks requests", webhook("a"), webhook("b"), ["reload admission"]],
    ["a new check of requests", undefined, webhook("a"), ["reload admission"]],
    [
      "how a volume performs",
      claim("1Gi"),
      object("/PersistentVolumeClaim", {
        spec: { resources: { requests: { storage: "1Gi" } }, volumeAttributesClassName: "a" },
      }),
      ["reload volume-attributes"],
    ],
    ["a volume's nodes", volume({ nodeAffinity: { a: 1 } }), volume({ nodeAffinity: { a: 2 } }), ["unknown no-rule"]],
    ["a kind's schema", definition(version("v1")), definition(version("v1", "a")), ["reload schema"]],
    ["a kind's version more", definition(version("v1")), definition(version("v1"), version("v2")), ["reload schema"]],
    [
      "a kind's version less",
      definition(version("v1"), version("v2")),
      definition(version("v2")),
      ["interrupts version-removed"],
    ],
    [
      "a kind's conversion",
      definition(),
      object("apiextensions.k8s.io/CustomResourceDefinition", { spec: { conversion: { strategy: "None" } } }),
      ["reload schema"],
    ],
    ["a certificate", ingress({ tls: [] }), ingress({ tls: [{ secretName: "a" }] }), ["reload traffic-added"]],
    [
      "another class",
      ingress({ ingressClassName: "a" }),
      ingress({ ingressClassName: "b" }),
      ["interrupts traffic-at-risk"],
    ],
    [
      "no default",
      ingress({ defaultBackend: { service: { name: "a" } } }),
      ingress({}),
      ["interrupts traffic-at-risk"],
    ],
    [
      "a pod's deadline",
      object("/Pod", { spec: {} }),
      object("/Pod", { spec: { activeDeadlineSeconds: 5 } }),
      ["none pod-policy"],
    ],
    [
      "extensions of a database",
      database({ postgresql: { extensions: [{ name: "a" }] } }),
      database({ postgresql: { extensions: [{ name: "b" }] } }),
      ["interrupts database-restart"],
    ],
    [
      "an account that delivers a release",
      flux("helm", "HelmRelease", {}),
      flux("helm", "HelmRelease", { serviceAccountName: "a" }),
      ["reload access"],
    ],
    [
      "an account that delivers",
      flux("kustomize", "Kustomization", {}),
      flux("kustomize", "Kustomization", { serviceAccountName: "a" }),
      ["reload access"],
    ],
    [
      "a source of files",
      flux("kustomize", "Kustomization", { sourceRef: { name: "a" } }),
      flux("kustomize", "Kustomization", { sourceRef: { name: "b" } }),
      ["reload other-source"],
    ],
    [
      "how long Flux waits",
      flux("kustomize", "Kustomization", { timeout: "1m" }),
      flux("kustomize", "Kustomization", { timeout: "2m" }),
      ["none delivery"],
    ],
    [
      "a layer",
      flux("source", "OCIRepository", { layerSelector: { operation: "copy" } }),
      flux("source", "OCIRepository", { layerSelector: { operation: "extract" } }),
      ["none follows"],
    ],
    [
      "a load balancer's class of a Service that was none",
      object("/Service", { spec: { type: "LoadBalancer" } }),
      object("/Service", { spec: { type: "ExternalName", loadBalancerClass: "example.com/a" } }),
      ["interrupts traffic-at-risk"],
    ],
  ]);
});

describe("what a container gets", () => {
  const secured = (securityContext: object): object => deployment({ securityContext });
  const pods = (more: object): object => deployment({}, {}, more);
  const widened = ["restart rolling-restart", "reload access-widened"];
  tellEffects([
    ["root by number", secured({ runAsUser: 1000 }), secured({ runAsUser: 0 }), widened],
    ["its own files", secured({ readOnlyRootFilesystem: true }), secured({ readOnlyRootFilesystem: false }), widened],
    ["the node's users", pods({ hostUsers: false }), pods({ hostUsers: true }), widened],
    ["an open /proc", secured({ procMount: "Default" }), secured({ procMount: "Unmasked" }), widened],
    ["kernel parameters", pods({}), pods({ securityContext: { sysctls: [{ name: "a", value: "1" }] } }), widened],
  ]);
});
