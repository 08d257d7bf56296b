/** The variable that stands for the topology's place in a registry: `<registry>/<topology>`. */
export const registryVariable = "harmony_registry";

/**
 * How the variable is written in the objects that may be substituted in. Only these know it, so that a mirror keeps
 * the digest of the bundle and of everything in it.
 */
export const registryReference = `\${${registryVariable}}`;

/** Keeps kustomize-controller from replacing anything in an object: a `${x}` of the user's is the user's. */
export const substitutionDisabled = { "kustomize.toolkit.fluxcd.io/substitute": "disabled" } as const;
