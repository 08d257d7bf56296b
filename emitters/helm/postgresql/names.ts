import type { PostgreSQL as PostgreSQLDocument } from "../../../schemas/generated/types.ts";
import { toLabel } from "../names.ts";

/** The pool in front of a cluster, and its Service. */
export function poolerName({ metadata }: PostgreSQLDocument): string {
  return `${metadata.name}-pooler-rw`;
}

/** The object of a further database. */
export function databaseObjectName({ metadata }: PostgreSQLDocument, database: string): string {
  return `${metadata.name}-${toLabel(database)}`;
}

/**
 * The Secret with a role's `username` and `password`. For the owner of the first database the operator makes it; for
 * another role somebody else does, as the topology says;
 * its name stays clear of those that the operator gives its own Secrets.
 */
export function roleSecret({ metadata, spec }: PostgreSQLDocument, role: string): string {
  return role === spec.databases[0]?.owner ? `${metadata.name}-app` : `${metadata.name}-role-${toLabel(role)}`;
}

/** Owners of databases besides that of the first, each once. */
export function furtherOwners({ spec }: PostgreSQLDocument): string[] {
  const owners = new Set(spec.databases.map(({ owner }) => owner));
  owners.delete(spec.databases[0]?.owner ?? "");
  return [...owners].sort();
}
