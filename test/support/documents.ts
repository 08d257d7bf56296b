/** A document as a user could write it, as a plain object. */
export type PlainDocument = Readonly<Record<string, unknown>>;

/** An image with a digest, as a topology of strict pinning wants it. */
export const image = `registry.example.com/web:1.0.0@sha256:${"0".repeat(64)}`;

export function document(kind: string, name: string, spec: object): PlainDocument {
  return { apiVersion: "harmony.dev/v1alpha1", kind, metadata: { name }, spec };
}

/** An application that is right by itself. */
export function application(name: string, spec: object = {}): PlainDocument {
  return document("Application", name, { image, ...spec });
}

export function postgresql(name: string, spec: object = {}): PlainDocument {
  return document("PostgreSQL", name, {
    version: "17",
    image,
    storage: "1Gi",
    databases: [{ name: "orders", owner: "shop" }],
    ...spec,
  });
}

/** A cluster delivered by Helm that offers nothing but itself. */
export function kubernetes(name: string, spec: object = {}): PlainDocument {
  return document("KubernetesTopology", name, { delivery: "helm", ...spec });
}

/** A file a document, `0.json`, `1.json` and so on, a line a field. */
export function asFiles(...documents: readonly PlainDocument[]): Record<string, string> {
  return Object.fromEntries(
    documents.map((one, index) => [`${index}.json`, `${JSON.stringify(one, undefined, 1)}\n`] as const),
  );
}
