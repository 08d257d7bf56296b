import type { PlacedDiagnostic } from "./diagnostic.ts";

/** By file, line, column, code and message; equal ones once. Those without a place come last. */
export function sortDiagnostics(diagnostics: readonly PlacedDiagnostic[]): PlacedDiagnostic[] {
  const sorted = [...diagnostics].sort((a, b) => {
    for (const compared of compareKeys(keys(a), keys(b))) if (compared !== 0) return compared;
    return 0;
  });
  return sorted.filter((one, index) => index === 0 || !isSame(one, sorted[index - 1]));
}

type Key = string | number;

function keys({ at, code, message }: PlacedDiagnostic): readonly Key[] {
  return [at === undefined ? 1 : 0, at?.file ?? "", at?.line ?? 0, at?.column ?? 0, code, message];
}

function* compareKeys(a: readonly Key[], b: readonly Key[]): Generator<number> {
  for (const [index, key] of a.entries()) {
    const other = b[index] ?? "";
    yield key < other ? -1 : key > other ? 1 : 0;
  }
}

function isSame(a: PlacedDiagnostic, b: PlacedDiagnostic | undefined): boolean {
  return b !== undefined && keys(a).every((key, index) => key === keys(b)[index]);
}
