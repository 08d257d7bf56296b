/** An object of the Kubernetes API, as far as every kind is alike. */
export interface KubeObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: KubeMetadata;
  readonly spec?: Readonly<Record<string, unknown>>;
  readonly status?: KubeStatus;
  readonly [field: string]: unknown;
}

export interface KubeMetadata {
  readonly name: string;
  readonly namespace?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  /** RFC 3339, whole seconds. */
  readonly creationTimestamp?: string;
  readonly generation?: number;
  readonly uid?: string;
}

export interface KubeStatus {
  readonly observedGeneration?: number;
  readonly conditions?: readonly KubeCondition[];
  readonly [field: string]: unknown;
}

export interface KubeCondition {
  readonly type: string;
  readonly status: "True" | "False" | "Unknown";
  readonly reason?: string;
  readonly message?: string;
  /** RFC 3339, whole seconds. */
  readonly lastTransitionTime?: string;
}

/** Names an object; `namespace` where its kind lives in one. */
export interface ObjectKey {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  readonly namespace?: string;
}

export function condition(object: KubeObject, type: string): KubeCondition | undefined {
  return object.status?.conditions?.find((one) => one.type === type);
}

/** Whether the object's controller says that its newest generation is ready. */
export function isReady(object: KubeObject): boolean {
  return (
    condition(object, "Ready")?.status === "True" && object.status?.observedGeneration === object.metadata.generation
  );
}

/** `Kind namespace/name`, for messages. */
export function describeObject(object: KubeObject): string {
  const { namespace, name } = object.metadata;
  return `${object.kind} ${namespace === undefined ? "" : `${namespace}/`}${name}`;
}
