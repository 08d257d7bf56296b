import { isJsonObject } from "../../../formats/json/value.ts";
import type { Effect } from "../../change.ts";
import { isEmpty } from "../../shown-value.ts";
import { type ComparedItem, defineFormat } from "../reader.ts";
import { none } from "../verdict.ts";
import { accessWidened, accessWidenedByAddition, accessWidenedByRemoval } from "./access-rules.ts";
import { judgeAddition } from "./addition-rules.ts";
import { judgeChange } from "./change-rules.ts";
import { compareValues } from "./compare-values.ts";
import { type KubernetesObject, readObjects } from "./object.ts";
import { judgeRemoval } from "./removal-rules.ts";
import { contentOf, judgeMove } from "./rename.ts";

import { plainSecret } from "./secret-data.ts";
import { showField } from "./shown-fields.ts";
import { pathText, type ValueChange } from "./value-change.ts";

/** Objects of a cluster, by group, kind, namespace and name, in whichever file of their chart they stand. */
export const kubernetesFormat = defineFormat<KubernetesObject>({
  matches: (path) => /\.ya?ml$/.test(path),
  read: readObjects,
  compare: (before, after, { added, removed }) => {
    const object = after ?? before;
    if (object === undefined) return undefined;
    const name = nameOf(object);
    if (before === undefined)
      return byHand(object, {
        name,
        fields: [],
        effects: [...judgeAddition(object, added), ...accessWidenedByAddition(object)],
      });
    if (after === undefined)
      return byHand(object, {
        name,
        fields: [],
        effects: [judgeRemoval(object, removed), ...accessWidenedByRemoval(object, removed)],
      });
    return compareObjects(plainSecret(before), plainSecret(after));
  },
  content: contentOf,
  rename: judgeMove,
});

function compareObjects(before: KubernetesObject, after: KubernetesObject): ComparedItem | undefined {
  const changes = compareValues(before.body, after.body, after).filter((change) => !isEmptyChange(change));
  if (changes.length === 0) return undefined;
  const shown = new Set(changes.map(({ whole, ...change }) => whole ?? change));
  const fields = [...shown].flatMap((change) => showField(change, after));
  const isRenamed = before.name !== after.name;
  const effects = isRenamed
    ? [none("new-name", "a new object for the new content: whoever uses it names it, and says what that does")]
    : [...effectsOf(changes, before, after), ...accessWidened(before, after, changes)];
  return byHand(after, { name: nameOf(after), fields, effects });
}

/** One effect for each reason, with the first field that forces it. What does nothing is said where nothing else is. */
function effectsOf(changes: readonly ValueChange[], before: KubernetesObject, after: KubernetesObject): Effect[] {
  const effects = new Map<string, Effect>();
  for (const change of changes) {
    const field = pathText(change.steps);
    const verdict = judgeChange(field, change, before, after);
    const key = `${verdict.reason} ${verdict.level} ${verdict.refused ?? false}`;
    if (!effects.has(key)) effects.set(key, { ...verdict, field });
  }
  const all = [...effects.values()];
  const telling = all.filter(({ level, refused }) => level !== "none" || refused === true);
  return telling.length > 0 ? telling : all;
}

/** To write out an empty list is to leave it out; in a selector or a rule an empty one means all. */
function isEmptyChange({ steps, before, after }: ValueChange): boolean {
  const field = steps.at(-1) ?? "";
  if (!isEmpty(before) || !isEmpty(after)) return false;
  if (/^(labels|annotations|env|envFrom|args|command|volumes|volumeMounts|imagePullSecrets|tolerations)$/.test(field))
    return true;
  // The API server fills in a pod's own, and leaves a container's as it is.
  return field === "securityContext" && steps.at(-2) === "spec" && isJsonObject(before ?? after ?? null);
}

/** Nothing delivers what starts the delivery. */
function byHand({ path }: KubernetesObject, item: ComparedItem): ComparedItem {
  if (!/(^|\/)bootstrap\.yaml$/.test(path)) return item;
  const effects = item.effects.map((effect) =>
    effect.reason === "follows" ? effect : { ...effect, text: `${effect.text}; once somebody applies it by hand` },
  );
  return { ...item, effects };
}

function nameOf({ kind, namespace, name }: KubernetesObject): string {
  return `${kind} ${namespace === "" ? "" : `${namespace}/`}${name}`;
}
