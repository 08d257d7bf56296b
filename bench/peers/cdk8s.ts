// cdk8s.ts MODULES COUNT OUT: what `cdk8s synth` runs for an app of so many charts, with the libraries in MODULES.
// They are not the project's dependencies, so their types stand here, as far as they are used.
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { buildApplications } from "../applications.ts";
import { type PeerConfig, peerConfig } from "./config.ts";

type Scope = object;
type Props = Readonly<Record<string, unknown>>;

interface Cdk8s {
  readonly App: new (props: Props) => Scope & { synth(): void };
  readonly Chart: new (scope: Scope, id: string, props: Props) => Scope;
  readonly ApiObject: new (scope: Scope, id: string, props: Props) => Scope;
  readonly Duration: { seconds(count: number): unknown };
  readonly Size: { mebibytes(count: number): unknown };
}

interface Pods {
  readonly metadata: { addLabel(key: string, value: string): void };
  exposeViaService(props: Props): Scope;
}

interface CdkPlus {
  readonly Deployment: new (scope: Scope, id: string, props: Props) => Scope & Pods;
  readonly ServiceAccount: new (scope: Scope, id: string, props: Props) => Scope;
  readonly NetworkPolicy: new (scope: Scope, id: string, props: Props) => Scope;
  readonly NetworkPolicyPort: { tcp(port: number): unknown };
  readonly NetworkPolicyIpBlock: { anyIpv4(scope: Scope, id: string): unknown };
  readonly Probe: { fromHttpGet(path: string, props: Props): unknown };
  readonly Cpu: { millis(count: number): unknown };
  readonly EnvValue: { fromValue(value: string): unknown; fromSecretValue(props: Props): unknown };
  readonly Secret: { fromSecretName(scope: Scope, id: string, name: string): unknown };
}

const [modules = "", count = "", out = ""] = process.argv.slice(2);
const load = createRequire(join(resolve(modules), "package.json"));
const cdk = load("cdk8s") as Cdk8s;
const plus = load("cdk8s-plus-33") as CdkPlus;

const app = new cdk.App({ outdir: out });
for (const one of buildApplications(Number(count))) addChart(peerConfig(one));
app.synth();

function addChart(config: PeerConfig): void {
  const { name } = config;
  const labels = {
    "app.kubernetes.io/name": name,
    "app.kubernetes.io/instance": name,
    "example.com/team": config.team,
  };
  const chart = new cdk.Chart(app, name, { labels });
  const serviceAccount = new plus.ServiceAccount(chart, "account", { metadata: { name }, automountToken: false });
  const secret = plus.Secret.fromSecretName(chart, "token", config.token.name);
  const env = Object.entries(config.env).map(([key, value]) => [key, plus.EnvValue.fromValue(value)] as const);
  const memory = cdk.Size.mebibytes(Number.parseInt(config.memory, 10));
  const probe = (path: string, seconds: number): unknown =>
    plus.Probe.fromHttpGet(path, {
      port: config.ports["http"],
      periodSeconds: cdk.Duration.seconds(seconds),
      failureThreshold: 3,
    });
  const deployment = new plus.Deployment(chart, "deployment", {
    metadata: { name },
    replicas: config.replicas,
    serviceAccount,
    automountServiceAccountToken: false,
    containers: [
      {
        name,
        image: config.image,
        ports: Object.entries(config.ports).map(([port, number]) => ({ name: port, number })),
        envVariables: {
          ...Object.fromEntries(env),
          API_TOKEN: plus.EnvValue.fromSecretValue({ secret, key: config.token.key }),
        },
        resources: {
          cpu: { request: plus.Cpu.millis(Number.parseInt(config.cpu, 10)) },
          memory: { request: memory, limit: memory },
        },
        readiness: probe("/readyz", 10),
        liveness: probe("/healthz", 20),
        securityContext: { ensureNonRoot: true, readOnlyRootFilesystem: true, allowPrivilegeEscalation: false },
      },
    ],
  });
  deployment.exposeViaService({
    name,
    ports: Object.entries(config.ports).map(([port, number]) => ({ name: port, port: number })),
  });
  new plus.NetworkPolicy(chart, "policy", {
    metadata: { name },
    selector: deployment,
    ingress: {
      rules: Object.values(config.ports).map((port) => ({
        peer: plus.NetworkPolicyIpBlock.anyIpv4(chart, `any-${port}`),
        ports: [plus.NetworkPolicyPort.tcp(port)],
      })),
    },
  });
  if (config.replicas > 1) addDisruptionBudget(chart, name);
  if (config.hostname !== undefined) addRoutes(chart, name, config.hostname);
}

function addDisruptionBudget(chart: Scope, name: string): void {
  const selector = { matchLabels: { "app.kubernetes.io/name": name, "app.kubernetes.io/instance": name } };
  const spec = { maxUnavailable: 1, selector, unhealthyPodEvictionPolicy: "AlwaysAllow" };
  new cdk.ApiObject(chart, "budget", {
    apiVersion: "policy/v1",
    kind: "PodDisruptionBudget",
    metadata: { name },
    spec,
  });
}

function addRoutes(chart: Scope, name: string, hostname: string): void {
  const route = (id: string, port: number, rule: Props): void => {
    const spec = {
      parentRefs: [{ name: "public", namespace: "gateways", port }],
      hostnames: [hostname],
      rules: [rule],
    };
    const metadata = { name: id === "route" ? name : `${name}.${id}` };
    new cdk.ApiObject(chart, id, { apiVersion: "gateway.networking.k8s.io/v1", kind: "HTTPRoute", metadata, spec });
  };
  const matches = [{ path: { type: "PathPrefix", value: "/" } }];
  route("route", 443, { matches, backendRefs: [{ name, port: 8080 }] });
  route("redirect", 80, {
    filters: [{ type: "RequestRedirect", requestRedirect: { scheme: "https", statusCode: 301 } }],
  });
}
