import { isJsonObject, type JsonValue } from "../../../formats/json/value.ts";
import type { Effect, FieldChange } from "../../change.ts";
import { hiddenValue, isEmpty, showSecret, showValue } from "../../shown-value.ts";
import { defineFormat } from "../reader.ts";
import { accessWidened, accessWidenedByObject } from "./access-rules.ts";
import { judgeChange } from "./change-rules.ts";
import { compareValues, pathText, type ValueChange, type ValuePair } from "./compare-values.ts";
import { type KubernetesObject, readObjects } from "./object.ts";
import { judgeRemoval } from "./removal-rules.ts";

/** Objects of a cluster, by group, kind, namespace and name, in whichever file of their chart they stand. */
export const kubernetesFormat = defineFormat<KubernetesObject>({
  matches: (path) => /\.ya?ml$/.test(path),
  read: readObjects,
  compare: (before, after) => {
    const object = after ?? before;
    if (object === undefined) return undefined;
    const name = nameOf(object);
    if (before === undefined) return { name, fields: [], effects: list(accessWidenedByObject(object, "added")) };
    if (after === undefined)
      return { name, fields: [], effects: [judgeRemoval(object), ...list(accessWidenedByObject(object, "removed"))] };
    const changes = compareValues(before.body, after.body).filter((change) => !isEmptyChange(change));
    if (changes.length === 0) return undefined;
    const isSecret = object.group === "" && object.kind === "Secret";
    const shown = new Map(changes.map(({ whole, ...change }) => [pathText((whole ?? change).steps), whole ?? change]));
    const fields = [...shown.values()].map((change) => fieldOf(change, isSecret));
    return { name, fields, effects: [...effectsOf(changes, before, after), ...list(accessWidened(object, changes))] };
  },
});

/** One effect for each reason, with the first field that forces it. What does nothing is said where nothing else is. */
function effectsOf(changes: readonly ValueChange[], before: KubernetesObject, after: KubernetesObject): Effect[] {
  const effects = new Map<string, Effect>();
  for (const change of changes) {
    const field = pathText(change.steps);
    const verdict = judgeChange(field, change, before, after);
    const key = `${verdict.reason} ${verdict.level}`;
    if (!effects.has(key)) effects.set(key, { ...verdict, field });
  }
  const all = [...effects.values()];
  const telling = all.filter(({ level }) => level !== "none");
  return telling.length > 0 ? telling : all;
}

function fieldOf({ steps, before, after }: ValuePair, isSecret: boolean): FieldChange {
  const hides = isSecret && /^(data|stringData)$/.test(steps[0] ?? "");
  const shown = (value: JsonValue): string => (hides ? hide(value) : showValue(value));
  return {
    path: pathText(steps),
    ...(before === undefined ? {} : { before: shown(before) }),
    ...(after === undefined ? {} : { after: shown(after) }),
  };
}

/** A Secret's value, or all of them where `data` came or went as a whole. */
function hide(value: JsonValue): string {
  if (isJsonObject(value)) return `${Object.keys(value).length} values ${hiddenValue}`;
  return typeof value === "string" ? showSecret(value) : hiddenValue;
}

/** To write out an empty map or list is to leave it out; in a selector or a rule an empty one means all. */
function isEmptyChange({ steps, before, after }: ValueChange): boolean {
  const isPlain = /^(labels|annotations|env|args|volumes|volumeMounts|imagePullSecrets)$/.test(steps.at(-1) ?? "");
  return isPlain && isEmpty(before) && isEmpty(after);
}

function nameOf({ kind, namespace, name }: KubernetesObject): string {
  return `${kind} ${namespace === "" ? "" : `${namespace}/`}${name}`;
}

function list<T>(value: T | undefined): T[] {
  return value === undefined ? [] : [value];
}
