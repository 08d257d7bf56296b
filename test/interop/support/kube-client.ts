import { createTransport, type KubeAccess, KubeError } from "./kube-http.ts";
import { describeObject, type KubeObject, type KubeStatus, type ObjectKey } from "./kube-object.ts";
import { type WaitOptions, waitFor } from "./wait.ts";

export interface ApplyOptions {
  /** Where an object goes whose kind lives in a namespace and that names none. */
  readonly namespace?: string;
  /** The server goes through all of its checks and stores nothing. */
  readonly dryRun?: boolean;
  /** Sent in the object's place: the very YAML text that it was read from. */
  readonly text?: string;
}

/** What the tests ask of an API server. */
export interface KubeClient {
  /** Server-side apply with strict field validation: an unknown or doubled field is refused. */
  apply(object: KubeObject, options?: ApplyOptions): Promise<KubeObject>;
  /** The object, or undefined where there is none. */
  find(key: ObjectKey): Promise<KubeObject | undefined>;
  /** All objects of a kind, in all namespaces. */
  list(apiVersion: string, kind: string): Promise<readonly KubeObject[]>;
  /** Says what a controller would say. */
  patchStatus(key: ObjectKey, status: KubeStatus): Promise<KubeObject>;
  remove(key: ObjectKey): Promise<void>;
  /** Waits until the object is there and `accepts` says yes. */
  waitFor(key: ObjectKey, accepts: (object: KubeObject) => boolean, options?: WaitOptions): Promise<KubeObject>;
  /** Waits until the object is gone. */
  waitForAbsence(key: ObjectKey, options?: WaitOptions): Promise<void>;
  close(): void;
}

interface Resource {
  /** As in a URL: `deployments`. */
  readonly name: string;
  readonly kind: string;
  readonly namespaced: boolean;
}

export function createKubeClient(access: KubeAccess): KubeClient {
  const transport = createTransport(access);
  const known = new Map<string, Resource>();

  async function resource(apiVersion: string, kind: string): Promise<Resource> {
    const id = `${apiVersion} ${kind}`;
    const found = known.get(id) ?? (await discover(apiVersion)).find((one) => one.kind === kind);
    if (found === undefined) throw new Error(`the API server serves no ${kind} of ${apiVersion}`);
    known.set(id, found);
    return found;
  }

  async function discover(apiVersion: string): Promise<readonly Resource[]> {
    const answer = await transport.send({ method: "GET", path: groupPath(apiVersion) });
    const { resources } = answer as { readonly resources: readonly Resource[] };
    return resources.filter((one) => !one.name.includes("/"));
  }

  async function path(key: ObjectKey): Promise<string> {
    const { name, namespaced } = await resource(key.apiVersion, key.kind);
    const scope = namespaced ? `/namespaces/${key.namespace ?? "default"}` : "";
    return `${groupPath(key.apiVersion)}${scope}/${name}/${encodeURIComponent(key.name)}`;
  }

  const client: KubeClient = {
    async apply(object, options = {}) {
      const namespace = object.metadata.namespace ?? options.namespace;
      const key = { ...object, name: object.metadata.name, ...(namespace === undefined ? {} : { namespace }) };
      const dryRun = options.dryRun === true ? { dryRun: "All" } : {};
      const query = { fieldManager: "harmony", fieldValidation: "Strict", force: "true", ...dryRun };
      // YAML is what the type names; JSON is YAML too.
      const body = { type: "application/apply-patch+yaml", text: options.text ?? JSON.stringify(object) };
      return (await transport.send({ method: "PATCH", path: await path(key), query, body })) as KubeObject;
    },

    async find(key) {
      try {
        return (await transport.send({ method: "GET", path: await path(key) })) as KubeObject;
      } catch (error) {
        if (error instanceof KubeError && error.status === 404) return undefined;
        throw error;
      }
    },

    async list(apiVersion, kind) {
      const { name } = await resource(apiVersion, kind);
      const answer = await transport.send({ method: "GET", path: `${groupPath(apiVersion)}/${name}` });
      const { items } = answer as { readonly items: readonly Omit<KubeObject, "apiVersion" | "kind">[] };
      // The items of a list carry neither: the list does.
      return items.map((item) => ({ metadata: { name: "" }, ...item, apiVersion, kind }));
    },

    async patchStatus(key, status) {
      const body = { type: "application/merge-patch+json", text: JSON.stringify({ status }) };
      return (await transport.send({ method: "PATCH", path: `${await path(key)}/status`, body })) as KubeObject;
    },

    async remove(key) {
      await transport.send({ method: "DELETE", path: await path(key) });
    },

    waitFor: (key, accepts, options) =>
      waitFor(async () => {
        const object = await client.find(key);
        if (object === undefined) return `no ${key.kind} ${key.name} in ${key.namespace ?? "the cluster"}`;
        return accepts(object)
          ? object
          : `${describeObject(object)} is not as wanted: ${JSON.stringify(object.status)}`;
      }, options),

    async waitForAbsence(key, options) {
      await waitFor(async () => {
        const object = await client.find(key);
        return object === undefined ? {} : `${describeObject(object)} is still there`;
      }, options);
    },

    close: () => transport.close(),
  };
  return client;
}

function groupPath(apiVersion: string): string {
  return apiVersion.includes("/") ? `/apis/${apiVersion}` : `/api/${apiVersion}`;
}
