import { compareText } from "../../system/path.ts";

/**
 * Scopes of the distribution token specification, `repository:<name>:<action>,<action>`, as one sorted list: a
 * repository once, its actions united and sorted (registries write them in either order).
 */
export function normaliseScopes(scopes: readonly string[]): string[] {
  const actions = new Map<string, Set<string>>();
  for (const scope of scopes.flatMap((text) => text.split(/\s+/)).filter((text) => text !== "")) {
    const colon = scope.lastIndexOf(":");
    const resource = colon < 0 ? scope : scope.slice(0, colon);
    const known = actions.get(resource) ?? new Set<string>();
    for (const action of colon < 0 ? [] : scope.slice(colon + 1).split(",")) if (action !== "") known.add(action);
    actions.set(resource, known);
  }
  return [...actions]
    .map(([resource, known]) => `${resource}:${[...known].sort(compareText).join(",")}`)
    .sort(compareText);
}

export function repositoryScope(repository: string, access: "pull" | "push"): string {
  return `repository:${repository}:${access === "push" ? "pull,push" : "pull"}`;
}
