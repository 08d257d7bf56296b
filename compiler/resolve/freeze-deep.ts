/** Freezes a value and all that it holds, so that no emitter can change what another reads. */
export function freezeDeep<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const field of Object.values(value)) freezeDeep(field);
  return value;
}
