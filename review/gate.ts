import { isAtLeast, type Level } from "./level.ts";
import type { Review } from "./review.ts";
import { isRefused } from "./summary.ts";

/** Is a change as bad as a gate's bound, or worse, and accepted by nobody? What is refused passes no gate. */
export function failsGate({ groups }: Review, bound: Level): boolean {
  return groups.some(({ items }) =>
    items.some((item) => isRefused(item) || (item.accepted === undefined && isAtLeast(item.level, bound))),
  );
}
