import { readQuantity } from "../../../../formats/kubernetes/quantity.ts";
import { destroys, interrupts, none, refused, reload, unknown, type Verdict } from "../../verdict.ts";
import { always, type ChangeRule, type Judge } from "./rule.ts";

/** Sources: pkg/apis/{core,storage}/validation of Kubernetes 1.36, apiextensions-apiserver. */
export const storageRules: readonly ChangeRule[] = [
  { kinds: ["/PersistentVolumeClaim"], at: /^spec\.resources\.requests\.storage$/, judge: judgeStorage },
  {
    kinds: ["/PersistentVolumeClaim", "/PersistentVolume"],
    at: /^spec\.volumeAttributesClassName$/,
    judge: always(reload("volume-attributes", "the driver changes the volume in place")),
  },
  {
    kinds: ["/PersistentVolume"],
    at: /^spec\.persistentVolumeReclaimPolicy$/,
    judge: ({ after }) =>
      after === "Retain"
        ? none("reclaim-policy", "the volume stays when its claim goes")
        : none("reclaim-policy", "the volume is deleted when its claim goes"),
  },
  {
    kinds: ["/PersistentVolume"],
    at: /^spec\b/,
    judge: always(unknown("no-rule", "nothing is known about this field of a bound volume")),
  },
  {
    kinds: ["storage.k8s.io/StorageClass"],
    at: /^(allowVolumeExpansion|mountOptions|allowedTopologies)\b/,
    judge: always(none("new-volumes", "volumes that are made from now on")),
  },
  {
    kinds: ["scheduling.k8s.io/PriorityClass"],
    at: /^(globalDefault|description)$/,
    judge: always(none("next-pods", "pods that are made from now on")),
  },
  {
    kinds: ["apiextensions.k8s.io/CustomResourceDefinition"],
    at: /^spec\.versions\b/,
    judge: ({ whole, after }) =>
      whole !== undefined && whole.after === undefined && after === undefined && whole.steps.length === 3
        ? interrupts("version-removed", "objects can't be read in that version any more")
        : reload("schema", "objects of the kind are checked in another way when they are written"),
  },
  {
    kinds: ["apiextensions.k8s.io/CustomResourceDefinition"],
    at: /^spec\b/,
    judge: always(reload("schema", "the API server serves the kind in another way")),
  },
];

/** A volume may grow, and never shrink. */
export function judgeStorage({ before, after }: Parameters<Judge>[0]): Verdict {
  const [from, to] = [readQuantity(before), readQuantity(after)];
  if (from !== undefined && to !== undefined && to > from) return reload("grown", "the volume grows");
  return refused(destroys("data-at-risk", "a volume can't shrink; to make it again loses its data"));
}
