import { generateKeyPairSync, randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CrdModule } from "../../../schemas/kubernetes/pins.ts";
import { readCrds } from "./crds.ts";
import { createKubeClient, type KubeClient } from "./kube-client.ts";
import { createTransport, type KubeAccess } from "./kube-http.ts";
import { condition } from "./kube-object.ts";
import { freePorts } from "./ports.ts";
import { type Service, startService } from "./process.ts";
import { builtProgram } from "./tools.ts";

/** An etcd and a kube-apiserver on loopback. Nothing runs pods, and no controller of Kubernetes runs. */
export interface Cluster {
  readonly client: KubeClient;
  /** Path of a kubeconfig for programs. */
  readonly kubeconfig: string;
  stop(): Promise<void>;
}

/** Starts a cluster whose data lie in `folder`, and gives it the definitions of custom resources of `crds`. */
export async function startCluster(folder: string, crds: readonly CrdModule[]): Promise<Cluster> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const [clientPort = 0, peerPort = 0, apiPort = 0] = await freePorts(3);
  const etcd = await startEtcd(folder, clientPort, peerPort);
  try {
    const token = randomBytes(16).toString("hex");
    const server = `https://127.0.0.1:${apiPort}`;
    const certificate = join(folder, "pki", "apiserver.crt");
    const apiServer = await startApiServer({
      folder,
      token,
      server,
      certificate,
      port: apiPort,
      etcd: `http://127.0.0.1:${clientPort}`,
    });
    const client = createKubeClient({ server, token, certificateAuthority: readFileSync(certificate, "utf8") });
    const stop = async (): Promise<void> => {
      client.close();
      await apiServer.stop();
      await etcd.stop();
    };
    try {
      await applyCrds(client, crds);
    } catch (error) {
      await stop();
      throw error;
    }
    return { client, kubeconfig: writeKubeconfig(folder, server, certificate, token), stop };
  } catch (error) {
    await etcd.stop();
    throw error;
  }
}

async function startEtcd(folder: string, clientPort: number, peerPort: number): Promise<Service> {
  const url = `http://127.0.0.1:${clientPort}`;
  const peer = `http://127.0.0.1:${peerPort}`;
  return startService({
    program: await builtProgram("etcd", "server"),
    args: [
      `--data-dir=${join(folder, "etcd")}`,
      `--listen-client-urls=${url}`,
      `--advertise-client-urls=${url}`,
      `--listen-peer-urls=${peer}`,
      `--initial-advertise-peer-urls=${peer}`,
      `--initial-cluster=default=${peer}`,
      // The data need not survive a power cut.
      "--unsafe-no-fsync",
    ],
    log: join(folder, "etcd.log"),
    ready: async () => (await fetch(`${url}/health`)).ok,
  });
}

interface ApiServerOptions {
  readonly folder: string;
  readonly token: string;
  readonly server: string;
  readonly certificate: string;
  readonly port: number;
  readonly etcd: string;
}

async function startApiServer(options: ApiServerOptions): Promise<Service> {
  const pki = join(options.folder, "pki");
  mkdirSync(pki, { mode: 0o700 });
  const tokens = join(pki, "tokens.csv");
  writeFileSync(tokens, `${options.token},admin,admin-uid,system:masters\n`, { mode: 0o600 });
  const key = join(pki, "service-accounts.key");
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  writeFileSync(key, privateKey.export({ type: "pkcs1", format: "pem" }), { mode: 0o600 });
  return startService({
    program: await builtProgram("kubernetes", "kube-apiserver"),
    args: [
      `--etcd-servers=${options.etcd}`,
      "--bind-address=127.0.0.1",
      "--advertise-address=127.0.0.1",
      `--secure-port=${options.port}`,
      `--cert-dir=${pki}`,
      "--service-cluster-ip-range=10.0.0.0/24",
      "--authorization-mode=RBAC",
      "--anonymous-auth=false",
      `--token-auth-file=${tokens}`,
      "--service-account-issuer=https://kubernetes.default.svc",
      `--service-account-key-file=${key}`,
      `--service-account-signing-key-file=${key}`,
      // No controller makes the accounts that this plugin looks for.
      "--disable-admission-plugins=ServiceAccount",
      "--allow-privileged=true",
      "--endpoint-reconciler-type=none",
    ],
    log: join(options.folder, "kube-apiserver.log"),
    ready: () => isServing({ ...options, certificateAuthority: readFileSync(options.certificate, "utf8") }),
  });
}

async function isServing(access: KubeAccess): Promise<boolean> {
  const transport = createTransport(access);
  try {
    return (await transport.text("/readyz")) === "ok";
  } finally {
    transport.close();
  }
}

async function applyCrds(client: KubeClient, pins: readonly CrdModule[]): Promise<void> {
  const crds = (await Promise.all(pins.map(readCrds))).flat();
  await Promise.all(
    crds.map(async (crd) => {
      await client.apply(crd);
      const key = { apiVersion: crd.apiVersion, kind: crd.kind, name: crd.metadata.name };
      await client.waitFor(key, (object) => condition(object, "Established")?.status === "True");
    }),
  );
}

function writeKubeconfig(folder: string, server: string, certificate: string, token: string): string {
  const path = join(folder, "kubeconfig");
  const config = {
    apiVersion: "v1",
    kind: "Config",
    clusters: [{ name: "test", cluster: { server, "certificate-authority": certificate } }],
    users: [{ name: "admin", user: { token } }],
    contexts: [{ name: "test", context: { cluster: "test", user: "admin" } }],
    "current-context": "test",
  };
  writeFileSync(path, JSON.stringify(config), { mode: 0o600 });
  return path;
}
