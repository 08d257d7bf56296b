import type { SecretRef } from "../../schemas/generated/types.ts";
import { sortedKeys } from "./maps.ts";
import { furtherOwners, roleSecret } from "./postgresql/names.ts";
import type { KubernetesCluster } from "./scores.ts";
import { type Application, namespaceOf, type PostgreSQL } from "./scores.ts";

/** A value of a Secret that a score reads. Asked anew by each builder that shows it, so that `explain` knows. */
export interface SecretRead {
  readonly read: () => { readonly name: string; readonly key: string };
  /** Is it the credentials of a registry? Kubernetes wants a type of its own for them. */
  readonly registry: boolean;
}

/** The Secrets that each score is to have made, by the score's id: for each one, all that is read of it. */
export type SecretOwners = ReadonlyMap<string, readonly (readonly SecretRead[])[]>;

type SecretUser = Application | PostgreSQL;

/**
 * Shares out the Secrets of a cluster. Several scores of a namespace may read one, but only one chart may hold the
 * object that makes it: that of the score which comes up first, with the keys that any of them reads.
 */
export function shareSecrets(scores: readonly SecretUser[], cluster: KubernetesCluster): SecretOwners {
  const secrets = new Map<string, { readonly owner: string; readonly reads: SecretRead[] }>();
  for (const score of scores)
    for (const read of readsOf(score)) {
      const place = `${namespaceOf(score, cluster)}/${read.read().name}`;
      const secret = secrets.get(place) ?? { owner: score.id, reads: [] };
      secret.reads.push(read);
      secrets.set(place, secret);
    }
  const owners = new Map<string, (readonly SecretRead[])[]>();
  for (const [, { owner, reads }] of [...secrets].sort(([a], [b]) => (a < b ? -1 : 1)))
    owners.set(owner, [...(owners.get(owner) ?? []), reads]);
  return owners;
}

function readsOf(score: SecretUser): SecretRead[] {
  return score.kind === "Application" ? applicationReads(score) : postgresqlReads(score);
}

function applicationReads({ document: { spec } }: Application): SecretRead[] {
  const { env = {}, files = {}, imagePullSecrets = [] } = spec;
  const values = [env, files].flatMap((map) => sortedKeys(map).map((key) => map[key]));
  return [
    ...values.flatMap((value) => (typeof value === "object" ? [reference(value.secret)] : [])),
    ...imagePullSecrets.map((_, index) => ({
      read: () => ({ name: imagePullSecrets[index] ?? "", key: ".dockerconfigjson" }),
      registry: true,
    })),
  ];
}

function postgresqlReads({ document }: PostgreSQL): SecretRead[] {
  const { credentials } = document.spec.backup ?? {};
  return [
    ...(credentials === undefined
      ? []
      : [reference(credentials.accessKeyId.secret), reference(credentials.secretAccessKey.secret)]),
    ...furtherOwners(document).flatMap((_, index) =>
      ["password", "username"].map((key) => ({
        read: () => ({ name: roleSecret(document, furtherOwners(document)[index] ?? ""), key }),
        registry: false,
      })),
    ),
  ];
}

function reference(secret: SecretRef): SecretRead {
  return { read: () => ({ name: secret.name, key: secret.key }), registry: false };
}
