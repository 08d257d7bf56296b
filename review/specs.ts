import type { ChangeKind } from "./change.ts";
import type { Level } from "./level.ts";
import type { CompiledTree } from "./tree/compiled-tree.ts";

/** A place in the specs, as diagnostics say it. */
export interface SpecPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A field of the specs that differs, or a document that came or went. */
export interface SpecChange {
  readonly site: string;
  /** `<Kind>/<name>`. */
  readonly document: string;
  readonly change: ChangeKind;
  /** `spec.interfaces.eno1np0.mac`; "" for a whole document. */
  readonly path: string;
  /** Bounded, of one line. */
  readonly before?: string;
  readonly after?: string;
  /** Where it is written now, or was. */
  readonly place?: SpecPlace;
}

/** A line of the specs that takes a level upon it: `harmony.dev/accept: interrupts, on Sunday`. */
export interface Acceptance {
  readonly site: string;
  /** The document that it stands in: it speaks for what the changes of this document cause. */
  readonly document: string;
  readonly level: Level;
  /** What it says beside the level; "" for nothing. */
  readonly note: string;
  readonly place?: SpecPlace;
}

export type Side = "before" | "after";

/** What the specs of both sides say, lent by who can compile them. Both trees are what today's compiler makes of them. */
export interface Specs {
  readonly before: CompiledTree;
  readonly after: CompiledTree;
  readonly changes: readonly SpecChange[];
  /** Those that this change of the specs brought: one that was there before speaks for nothing new. */
  readonly acceptances: readonly Acceptance[];
  /** The changes that a line of a compiled file rests on. */
  causesOf(side: Side, folder: string, file: string, line: number): LineCauses;
}

/** The changes of the specs behind a line. */
export interface LineCauses {
  /** Those whose value it shows. */
  readonly shown: readonly SpecChange[];
  /** Those that only decide whether it is there, and in which form. */
  readonly decided: readonly SpecChange[];
}
