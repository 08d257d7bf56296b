import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { didYouMean } from "../../diagnostics/did-you-mean.ts";
import { chartWords, type Lock } from "../../formats/lock/lock.ts";
import { lockDiagnostics } from "./diagnostics.ts";
import { compareLock, type WantedChart } from "./update-lock.ts";

/** Says where a lock lacks an entry, or has one too many. Nothing is fetched. `path` is the lock's, for people. */
export function checkLock(wanted: readonly WantedChart[], lock: Lock, path: string): Diagnostic[] {
  const { missing, surplus } = compareLock(wanted, lock);
  return [
    ...missing.map(({ source, at }) => ({ at, reason: `it lacks ${chartWords(source)}` })),
    ...surplus.map((chart) => ({ at: undefined, reason: `nothing asks for ${chartWords(chart)}` })),
  ].map(({ at, reason }) => lockDiagnostics.create("out-of-date", { at }, { path, reason }));
}

/** Refuses names that are to be updated, and are of no chart that is locked. */
export function refuseUnknown(names: readonly string[], wanted: readonly WantedChart[]): Diagnostic[] {
  const known = wanted.flatMap((one) => one.names);
  return names
    .filter((name) => !known.includes(name))
    .map((name) => {
      const suggestion = didYouMean(name, known, "those there are") || "there is none.";
      return lockDiagnostics.create("unknown-chart", {}, { name, suggestion });
    });
}
