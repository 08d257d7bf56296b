import type { SecretReference } from "./rendered.ts";

const marker: unique symbol = Symbol("secret hole");

/** A place in a model for a secret. Its file shows a fixed token, and the manifest says where it stands; only apply fills it. */
export interface SecretHole {
  readonly [marker]: true;
  readonly secret: SecretReference;
}

export function secretHole({ name, key }: SecretReference): SecretHole {
  return { [marker]: true, secret: { name, key } };
}

export function isSecretHole(value: unknown): value is SecretHole {
  return typeof value === "object" && value !== null && marker in value;
}

/** How every token begins. No spec may hold this text: what stands in a file for a secret would be in doubt. */
export const secretTokenStart = "__harmony_secret__";

/**
 * What stands in the file. No format escapes a letter, a digit, `_`, `.`, `-` or `~`, so that it can be found in a file
 * that another one carries; and no name or key holds a `~`, so that no token is a part of another one.
 */
export function secretToken({ secret: { name, key } }: SecretHole): string {
  return `${secretTokenStart}${name}~${key}~`;
}
