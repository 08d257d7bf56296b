/**
 * A type of `@kubernetes/client-node` as its JSON is written. The client gives fields whose names are reserved words
 * another name (`_from`, `_default`, `_continue`) and times as `Date`; an object that we render has the names and the
 * strings of the API. Doing this in the type, not in the renderer, leaves a user's own key `_from` alone.
 *
 * Optional fields take `undefined`, which the renderer leaves out, and lists are read-only.
 */
export type Wire<T> = T extends Date
  ? string
  : T extends readonly (infer Item)[]
    ? readonly Wire<Item>[]
    : T extends object
      ? { [Key in keyof T as WireName<Key>]: Wire<T[Key]> | (undefined extends T[Key] ? undefined : never) }
      : T;

type WireName<Key extends PropertyKey> = Key extends `_${infer Name}` ? Name : Key;

/** Metadata that an object of ours may state: the rest is the API server's. */
export interface ObjectMeta {
  readonly name: string;
  readonly namespace?: string | undefined;
  readonly labels?: Readonly<Record<string, string>> | undefined;
  readonly annotations?: Readonly<Record<string, string>> | undefined;
}

/** An object of Kubernetes' own API, with literal `apiVersion` and `kind`, no status, and its spec's field names checked. */
export type KubernetesObject<T extends object, ApiVersion extends string, Kind extends string> = {
  readonly apiVersion: ApiVersion;
  readonly kind: Kind;
  readonly metadata: ObjectMeta;
} & Omit<Wire<T>, "apiVersion" | "kind" | "metadata" | "status">;

/** Any object that may be applied to a cluster. */
export interface AnyKubernetesObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: ObjectMeta;
}
