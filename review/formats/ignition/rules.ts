import type { FieldItem, ItemRules } from "../field-item.ts";
import { meaningOfKey } from "../keyfile/connection.ts";
import { normalText } from "../normal-text.ts";
import { destroys, later, none, type Verdict } from "../verdict.ts";
import type { PartKind } from "./parts.ts";

/** A part of the configuration of a machine, or all of it. */
export interface FirstBoot extends FieldItem {
  /** The kinds of parts that it has, and their contents without the machine's name. */
  readonly kinds: readonly PartKind[];
  readonly content: string;
}

/** Ignition runs on the first boot of a new installation alone (coreos.github.io/ignition/rationale). */
const firstBoot: Verdict = later(
  "at reinstall",
  none("first-boot", "what runs does not read it: the machine gets it when it is installed anew"),
);

/** What Ignition makes of disks it makes anew: partitions, arrays, encrypted volumes, filesystems. */
const disks: Verdict = later(
  "at reinstall",
  destroys("disk-layout", "disks are laid out in another way: what is on them may be lost"),
);

const layout: ReadonlySet<PartKind> = new Set(["disk", "array", "filesystem", "encrypted volume"]);

/** Parts say what they do by their kind; a field of the whole begins with it. */
export const firstBootRules: ItemRules<FirstBoot> = {
  added: ({ kinds }) => [verdictOf(kinds)],
  removed: [{ ...firstBoot, text: "what runs keeps it: the machine does not get it when it is installed anew" }],
  fields: [
    // As it is mounted is nothing that is written to a disk.
    { at: /^(filesystem \S+ )?(path|mountOptions\b.*)$/, says: firstBoot },
    {
      at: /^/,
      says: ({ field }, { kinds: old }, { kinds: now }) => {
        const all = [...new Set([...old, ...now])];
        return verdictOf(all.length === 1 ? all : all.filter((kind) => field.startsWith(`${kind} `)));
      },
    },
  ],
  meaningOf: (field, text) => {
    const key = /\[[\w-]+\] \S.*$/.exec(field)?.[0];
    return key === undefined ? normalText(text) : meaningOfKey(key, text);
  },
};

function verdictOf(kinds: readonly PartKind[]): Verdict {
  return kinds.some((kind) => layout.has(kind)) ? disks : firstBoot;
}
