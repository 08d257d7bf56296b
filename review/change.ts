import type { Level } from "./level.ts";

/** `renamed`: the same content under another name, or in another place. */
export type ChangeKind = "added" | "removed" | "changed" | "renamed";

/** When a change takes effect, once it is applied. */
export const moments = ["now", "at renewal", "at next boot", "at reinstall"] as const;
export type Moment = (typeof moments)[number];

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
  /** Now, unless it says otherwise. */
  readonly when?: Moment;
  /** The target refuses the change as it stands. */
  readonly refused?: true;
}

/** A system that files are meant for, as the manifest names it: `linux-host` w0, `opnsense` edge, `kubernetes` production. */
export interface Device {
  readonly kind: string;
  readonly name: string;
}

/** First and last line of a part of a file, from 1. */
export type LineRange = readonly [first: number, last: number];

/** Where a thing stands in a file. */
export interface Place {
  /** Path from the topology's folder. */
  readonly file: string;
  /** Undefined where the file holds nothing else. */
  readonly range?: LineRange;
}

/** One thing that a target holds (an object, a connection, a file), and what becomes of it. */
export interface ItemChange {
  /** For people: `Deployment shop/web`. Of two things of one name, both are here. */
  readonly name: string;
  readonly change: ChangeKind;
  /** What it is applied to. */
  readonly device: Device;
  /** Machines that feel it, by name: the host that boots something else, not the server that serves the script. */
  readonly machines: readonly string[];
  /** Where it was, and where it is: undefined on a side that does not have it. */
  readonly before?: Place;
  readonly after?: Place;
  /** The documents behind its files, `<Kind>/<name>`, sorted. */
  readonly documents: readonly string[];
  readonly fields: readonly FieldChange[];
  /** Fields that were left out, because there are too many. */
  readonly moreFields: number;
  /** Worst first. Without any, the change does nothing. */
  readonly effects: readonly Effect[];
}

/** The file that an item is in: where it is now, or was. */
export function fileOf({ before, after }: Pick<ItemChange, "before" | "after">): string {
  return (after ?? before)?.file ?? "";
}
