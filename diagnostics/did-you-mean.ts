/** The candidates nearest to a misspelt word, best first; none that is further off than a third of the word's length. */
export function nearest(word: string, candidates: Iterable<string>, most = 3): string[] {
  const limit = Math.max(1, Math.floor(word.length / 3));
  return [...new Set(candidates)]
    .map((candidate) => ({ candidate, distance: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, distance }) => distance <= limit || isAbbreviation(word, candidate))
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

/** "Did you mean `replicas`?", or a list of what there is where nothing comes near; "" where there is nothing. */
export function didYouMean(word: string, candidates: readonly string[], noun = "known"): string {
  const near = nearest(word, candidates);
  if (near.length > 0) return `Did you mean ${joinWords(near.map(quote), "or")}?`;
  if (candidates.length === 0) return "";
  const shown = [...candidates].sort().slice(0, 12);
  const more = candidates.length - shown.length;
  return `${noun[0]?.toUpperCase()}${noun.slice(1)}: ${shown.map(quote).join(", ")}${more > 0 ? ` and ${more} more` : ""}.`;
}

/** "a, b and c". */
export function joinWords(words: readonly string[], conjunction: "and" | "or" = "and"): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${conjunction} ${words.at(-1)}`;
}

export function quote(word: string): string {
  return `\`${word}\``;
}

function isAbbreviation(word: string, candidate: string): boolean {
  return word.length >= 3 && candidate.toLowerCase().startsWith(word.toLowerCase());
}

/** Damerau-Levenshtein distance (optimal string alignment): a swap of neighbours counts as one. */
function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      let best = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + cost);
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        best = Math.min(best, (beforeLast[column - 2] ?? 0) + 1);
      current.push(best);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}
