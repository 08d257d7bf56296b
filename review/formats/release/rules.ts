import type { FieldItem, ItemRules } from "../field-item.ts";
import { none, reload, type Verdict } from "../verdict.ts";

/** A part of a release. */
export interface ReleasePart extends FieldItem {
  readonly kind: "release" | "bundle" | "chart" | "third-party chart" | "image" | "asset";
  /** What it is known by besides its name. */
  readonly alias?: string;
}

const follows: Verdict = none("follows", "what it brings is shown by the things themselves");
const foreign = (text: string): Verdict => ({ level: "unknown", reason: "third-party-chart", text });
const mirrored: Verdict = none("mirrored", "it is copied into the topology's registry");

const followsAlone: ItemRules<ReleasePart> = {
  added: [follows],
  removed: [follows],
  fields: [{ at: /^/, says: follows }],
};

const releaseRules: ItemRules<ReleasePart> = {
  ...followsAlone,
  fields: [
    {
      at: /^registry$/,
      says: reload("other-source", "everything is pulled from another place"),
    },
    { at: /^/, says: follows },
  ],
};

/** A chart that was not made here: its objects are nowhere in the tree. */
const foreignRules: ItemRules<ReleasePart> = {
  added: [foreign("what the chart of somebody else brings is not in this tree")],
  removed: [follows],
  fields: [
    { at: /^(version|digest)$/, says: foreign("another chart of somebody else: its objects are not in this tree") },
    { at: /^source\b/, says: mirrored },
    { at: /^/, says: follows },
  ],
};

const imageRules: ItemRules<ReleasePart> = {
  added: [mirrored],
  removed: [none("mirrored", "nothing names it any more")],
  fields: [
    {
      at: /^digest$/,
      says: (_, before, after) =>
        before.name === after.name
          ? none("image-moved", "another image under the same tag: whoever rolls it out says so")
          : mirrored,
    },
    { at: /^/, says: mirrored },
  ],
};

export function rulesOf(kind: ReleasePart["kind"] | undefined): ItemRules<ReleasePart> {
  switch (kind) {
    case "release":
      return releaseRules;
    case "third-party chart":
      return foreignRules;
    case "image":
      return imageRules;
    default:
      return followsAlone;
  }
}
