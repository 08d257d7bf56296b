import type { ReviewItem } from "./review.ts";

/** Does an item only say again what others say? Then its fields are not worth their lines. */
export function isEcho({ effects, level }: ReviewItem): boolean {
  return level === "none" && effects.length > 0 && effects.every(({ reason }) => echoes.has(reason));
}

const echoes = new Set(["restated", "follows", "formatting", "moved"]);
