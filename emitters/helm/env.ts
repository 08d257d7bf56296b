import type { V1EnvVar } from "@kubernetes/client-node";
import { defineBuilder } from "../../compiler/emit/builder.ts";
import type { Wire } from "../../formats/kubernetes/wire.ts";
import type {
  Application as ApplicationDocument,
  PostgreSQL as PostgreSQLDocument,
} from "../../schemas/generated/types.ts";
import { buildConnection } from "./connection.ts";
import { sortedKeys, unlessEmpty } from "./maps.ts";

type Env = NonNullable<ApplicationDocument["spec"]["env"]>;
type EnvVar = Wire<V1EnvVar>;

/**
 * The environment of a container: the connection to `database` where it uses one, then the rest by name. Kubernetes puts `$(NAME)` into a
 * value only where NAME stands before it, so a variable comes after those that it mentions.
 */
export const buildEnv = defineBuilder(
  "helm/env",
  (spec: ApplicationDocument["spec"], database: PostgreSQLDocument | undefined): readonly EnvVar[] | undefined => {
    const env = spec.env ?? {};
    const names = sortedKeys(env);
    const depths = depthsOf(env, names);
    const ordered = names.toSorted((a, b) => (depths.get(a) ?? 0) - (depths.get(b) ?? 0));
    const use = spec.uses?.database;
    const first = use === undefined || database === undefined ? [] : buildConnection(use, database);
    return unlessEmpty([...first, ...ordered.map((name) => buildEnvVar(env, name))]);
  },
);

const buildEnvVar = defineBuilder("helm/env-variable", (env: Env, name: string): EnvVar => {
  const value = env[name] ?? "";
  return typeof value === "string" ? { name, value } : { name, valueFrom: { secretKeyRef: buildKeyRef(value.secret) } };
});

/** Where a value of a Secret stands. */
const buildKeyRef = defineBuilder(
  "helm/secret-key",
  ({ name, key }: { readonly name: string; readonly key: string }) => ({
    name,
    key,
  }),
);

/**
 * How many variables must stand before each one, in a row: 0 for one that mentions none. Those that mention each other
 * in a circle have no right order.
 */
function depthsOf(env: Env, names: readonly string[]): ReadonlyMap<string, number> {
  const depths = new Map<string, number>();
  const depthOf = (name: string): number => {
    const known = depths.get(name);
    if (known !== undefined) return known;
    depths.set(name, 0);
    const value = env[name];
    const mentioned = typeof value === "string" ? [...value.matchAll(/\$\(([_a-zA-Z][_a-zA-Z0-9]*)\)/g)] : [];
    const below = mentioned.map(([, other = ""]) => (env[other] === undefined ? 0 : 1 + depthOf(other)));
    const depth = Math.max(0, ...below);
    depths.set(name, depth);
    return depth;
  };
  for (const name of names) depthOf(name);
  return depths;
}
