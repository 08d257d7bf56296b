import { sortedKeys } from "./maps.ts";
import { furtherOwners, roleSecret } from "./postgresql/names.ts";
import type { KubernetesCluster } from "./scores.ts";
import { type Application, namespaceOf, type PostgreSQL } from "./scores.ts";

/** A Secret that somebody has to make, and the keys that are read of it. */
export interface NeededSecret {
  readonly name: string;
  readonly keys: readonly string[];
  /** Does it hold the credentials of a registry? Kubernetes wants a type of its own for them. */
  readonly registry: boolean;
}

/** The Secrets that each score is to have made, by the score's id. */
export type SecretOwners = ReadonlyMap<string, readonly NeededSecret[]>;

type SecretUser = Application | PostgreSQL;

/**
 * Shares out the Secrets of a cluster. Several scores of a namespace may read one, but only one chart may hold the
 * object that makes it: that of the score which comes up first, with the keys that any of them reads.
 */
export function shareSecrets(scores: readonly SecretUser[], cluster: KubernetesCluster): SecretOwners {
  const secrets = new Map<string, { owner: string; name: string; keys: Set<string>; registry: boolean }>();
  for (const score of scores)
    for (const { name, keys, registry } of secretsOf(score)) {
      const place = `${namespaceOf(score, cluster)}/${name}`;
      const secret = secrets.get(place) ?? { owner: score.id, name, keys: new Set<string>(), registry };
      for (const key of keys) secret.keys.add(key);
      secrets.set(place, secret);
    }
  const owners = new Map<string, NeededSecret[]>();
  for (const { owner, name, keys, registry } of secrets.values()) {
    const list = owners.get(owner) ?? [];
    owners.set(owner, list);
    list.push({ name, keys: [...keys].sort(), registry });
  }
  for (const list of owners.values()) list.sort((a, b) => (a.name < b.name ? -1 : 1));
  return owners;
}

function secretsOf(score: SecretUser): NeededSecret[] {
  return score.kind === "Application" ? applicationSecrets(score) : postgresqlSecrets(score);
}

function applicationSecrets({ document: { spec } }: Application): NeededSecret[] {
  const values = [spec.env ?? {}, spec.files ?? {}].flatMap((map) => sortedKeys(map).map((key) => map[key]));
  return [
    ...values
      .flatMap((value) => (typeof value === "object" ? [value.secret] : []))
      .map(({ name, key }) => ({ name, keys: [key], registry: false })),
    ...(spec.imagePullSecrets ?? []).map((name) => ({ name, keys: [".dockerconfigjson"], registry: true })),
  ];
}

function postgresqlSecrets({ document }: PostgreSQL): NeededSecret[] {
  const { credentials } = document.spec.backup ?? {};
  const backup = credentials === undefined ? [] : [credentials.accessKeyId.secret, credentials.secretAccessKey.secret];
  return [
    ...backup.map(({ name, key }) => ({ name, keys: [key], registry: false })),
    ...furtherOwners(document).map((owner) => ({
      name: roleSecret(document, owner),
      keys: ["password", "username"],
      registry: false,
    })),
  ];
}
