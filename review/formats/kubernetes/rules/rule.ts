import type { JsonValue } from "../../../../formats/json/value.ts";
import { isJsonObject } from "../../../../formats/json/value.ts";
import { type Verdict } from "../../verdict.ts";

import type { KubernetesObject } from "../object.ts";
import type { ValueChange } from "../value-change.ts";

export type Judge = (change: ValueChange, before: KubernetesObject, after: KubernetesObject) => Verdict;

/** A field of some kinds, and what a change of it does. Of the rules that match, the first speaks. */
export interface ChangeRule {
  /** `<group>/<kind>`; the core group is "". */
  readonly kinds: readonly string[];
  /** Matches the path, `spec.replicas`. */
  readonly at: RegExp;
  readonly judge: Judge;
}

export const always =
  (verdict: Verdict): Judge =>
  () =>
    verdict;

/** Items of a list; a value by itself is one, and nothing is none. */
export function itemsOf(value: JsonValue | undefined): readonly JsonValue[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? (value as readonly JsonValue[]) : [value];
}

/** The texts of a list. */
export function textsOf(value: JsonValue | undefined): readonly string[] {
  return itemsOf(value).filter((item) => typeof item === "string");
}

/** The objects of a list. */
export function objectsOf(value: JsonValue | undefined): readonly Readonly<Record<string, JsonValue>>[] {
  return itemsOf(value).filter(isJsonObject);
}
