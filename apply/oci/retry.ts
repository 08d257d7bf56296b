import { retry } from "../../system/retry.ts";
import type { System } from "../../system/system.ts";
import { RegistryFault } from "./registry-fault.ts";

/** Runs something until it works, fails for good, or has failed too often. */
export function withRetry<T>(system: System, run: (attempt: number) => Promise<T>): Promise<T> {
  return retry(system.clock, (error) => (error instanceof RegistryFault ? error.retry : undefined), run);
}
