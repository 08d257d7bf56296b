import type { Level } from "./level.ts";

export type ChangeKind = "added" | "removed" | "changed";

/** One field that differs. Values are shown as text, bounded; what is secret stays hidden. */
export interface FieldChange {
  /** `spec.template.spec.containers[web].image`, `[ipv4] address1`, `line 12`. */
  readonly path: string;
  /** Undefined where the field was not there. */
  readonly before?: string;
  readonly after?: string;
}

/** What a change does, and the field that forces it. */
export interface Effect {
  readonly level: Level;
  /** In kebab case, never renamed: `rolling-restart`. */
  readonly reason: string;
  /** A sentence's worth of words, without its full stop. */
  readonly text: string;
  readonly field?: string;
  /** The target refuses the change as it stands. */
  readonly refused?: true;
}

/** One thing that a target holds (an object, a connection, a file), and what becomes of it. */
export interface ItemChange {
  /** For people: `Deployment shop/web`. */
  readonly name: string;
  readonly change: ChangeKind;
  /** Path of the file, from the topology's folder: where it is now, or was. */
  readonly file: string;
  readonly fields: readonly FieldChange[];
  /** Fields that were left out, because there are too many. */
  readonly moreFields: number;
  /** Worst first. Without any, the change does nothing. */
  readonly effects: readonly Effect[];
}
