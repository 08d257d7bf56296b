import { type KindInfo, kinds } from "./generated/kinds.ts";
import type { HarmonyDocument } from "./generated/types.ts";

/** What its schema says about a kind. */
export function kindInfo(kind: HarmonyDocument["kind"]): KindInfo {
  return kinds[kind];
}

export function isKind(name: string): name is HarmonyDocument["kind"] {
  return Object.hasOwn(kinds, name);
}

export function kindNames(): HarmonyDocument["kind"][] {
  return Object.keys(kinds) as HarmonyDocument["kind"][];
}
