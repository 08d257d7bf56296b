import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Cluster } from "./kube.ts";
import { freePorts } from "./ports.ts";
import { type Service, startService } from "./process.ts";
import { builtProgram } from "./tools.ts";

/** The namespace that Flux runs in, and that its sources and releases lie in. */
const fluxNamespace = "flux-system";

/** Flux's controllers, running beside the cluster rather than in it. */
export interface Flux {
  /** Paths of what the controllers print: JSON, an entry a line. */
  readonly logs: readonly string[];
  stop(): Promise<void>;
}

/** Starts source-, kustomize- and helm-controller; the cluster must have their definitions of resources. */
export async function startFlux(cluster: Cluster, folder: string): Promise<Flux> {
  await cluster.client.apply({ apiVersion: "v1", kind: "Namespace", metadata: { name: fluxNamespace } });
  const [storage = 0, ...health] = await freePorts(4);
  // Where the other two fetch what source-controller has stored.
  const source = [
    `--storage-path=${join(folder, "source-controller", "artifacts")}`,
    `--storage-addr=127.0.0.1:${storage}`,
    `--storage-adv-addr=127.0.0.1:${storage}`,
  ];
  // The default of 30 s between two looks at a dependency would make the tests wait.
  const eager = ["--requeue-dependency=1s"];
  const starts = [
    startController("source-controller", source, health[0] ?? 0, cluster, folder),
    startController("kustomize-controller", eager, health[1] ?? 0, cluster, folder),
    startController("helm-controller", eager, health[2] ?? 0, cluster, folder),
  ];
  const results = await Promise.allSettled(starts);
  const services = results.flatMap((result) => (result.status === "fulfilled" ? [result.value] : []));
  const stop = async (): Promise<void> => {
    await Promise.all(services.map((service) => service.stop()));
  };
  const failed = results.find((result) => result.status === "rejected");
  if (failed !== undefined) {
    await stop();
    throw failed.reason;
  }
  return { logs: services.map((service) => service.log), stop };
}

async function startController(
  name: string,
  args: readonly string[],
  healthPort: number,
  cluster: Cluster,
  folder: string,
): Promise<Service> {
  const own = join(folder, name);
  const temporary = join(own, "tmp");
  mkdirSync(temporary, { recursive: true });
  mkdirSync(join(own, "artifacts"));
  return startService({
    program: await builtProgram(name),
    args: [
      "--watch-all-namespaces=true",
      "--enable-leader-election=false",
      "--log-encoding=json",
      "--events-addr=",
      "--metrics-addr=0",
      `--health-addr=127.0.0.1:${healthPort}`,
      ...args,
    ],
    env: { KUBECONFIG: cluster.kubeconfig, RUNTIME_NAMESPACE: fluxNamespace, TMPDIR: temporary },
    log: join(own, "log"),
    ready: async () => (await fetch(`http://127.0.0.1:${healthPort}/readyz`)).ok,
  });
}
