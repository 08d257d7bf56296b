/** A part that is shown whole, in short, or not at all. */
export interface Section {
  /** Changes in it. */
  readonly count: number;
  readonly full: string;
  readonly brief: string;
}

export interface FittedSections {
  readonly texts: readonly string[];
  /** Sections that are there in short. */
  readonly shortened: number;
  readonly left: readonly Section[];
}

/** As much of the sections as so many bytes hold: from the end, first they are shortened, then left out. */
export function fitSections(sections: readonly Section[], maxBytes: number): FittedSections {
  const sizes = sections.map(({ full, brief }) => ({ full: bytesOf(full) + gap, brief: bytesOf(brief) + gap }));
  let total = sizes.reduce((sum, { full }) => sum + full, 0);
  let whole = sections.length;
  for (; whole > 0 && total > maxBytes; whole--) total -= saved(sizes[whole - 1]);
  let kept = sections.length;
  for (; kept > 0 && total > maxBytes; kept--) total -= sizes[kept - 1]?.brief ?? 0;
  return {
    texts: sections.slice(0, kept).map(({ full, brief }, index) => (index < whole ? full : brief)),
    shortened: sections.slice(whole, kept).filter(({ full, brief }) => full !== brief).length,
    left: sections.slice(kept),
  };
}

/** UTF-8 bytes of a text. */
export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** The blank line between two sections. */
const gap = 2;

function saved(size: { readonly full: number; readonly brief: number } | undefined): number {
  return size === undefined ? 0 : size.full - size.brief;
}
