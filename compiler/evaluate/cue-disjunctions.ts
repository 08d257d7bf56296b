import type { CueError, CuePlace } from "../../cue/types.ts";
import { isUnder } from "../../formats/json/pointer.ts";

/** The format of the error that stands for all arms of a disjunction; ours for one whose tag fits no arm. */
const emptyDisjunction = /errors? in empty disjunction/;
export const unknownTag = "unknown tag %s, known are %s";

/**
 * Of a value that fits no arm of a disjunction CUE tells what each arm missed. Where the arms have a tag (a field with
 * a literal of its own in each), only the arm that the value's tag chose has something to say; where the tag fits
 * none, that is the fault, once.
 */
export function condenseDisjunctions(errors: readonly CueError[]): CueError[] {
  const heads = errors.filter(({ format, message }) => emptyDisjunction.test(format) || emptyDisjunction.test(message));
  let kept = [...errors];
  for (const head of heads) {
    const arms = kept.filter(
      (error) => error !== head && isUnder(error.pointer, head.pointer) && !heads.includes(error),
    );
    const tags = arms.filter(isTagConflict);
    const others = arms.filter((error) => !tags.includes(error));
    if (others.length > 0) kept = kept.filter((error) => error !== head && !tags.includes(error));
    else if (tags.length > 0)
      kept = [...kept.filter((error) => error !== head && !tags.includes(error)), tagFault(tags)];
  }
  return kept;
}

function isTagConflict({ format, args }: CueError): boolean {
  return (
    format.startsWith("conflicting values") && args.length >= 2 && args.slice(0, 2).every((arg) => arg.startsWith('"'))
  );
}

/** The value's own tag stands in each conflict, the arms' in one each. */
function tagFault(conflicts: readonly CueError[]): CueError {
  const [first] = conflicts as [CueError];
  const pairs = conflicts.map(({ args }) => args.slice(0, 2));
  const own = pairs[0]?.find((tag) => pairs.every((pair) => pair.includes(tag))) ?? first.args[0] ?? "";
  const known = [...new Set(pairs.flat())].filter((tag) => tag !== own);
  return {
    ...first,
    format: unknownTag,
    args: [own, ...known],
    message: `${own} is none of ${known.join(", ")}`,
    places: sharedPlaces(conflicts),
  };
}

/** The places that all conflicts have: the value's, not those of the arms. */
function sharedPlaces(conflicts: readonly CueError[]): CuePlace[] {
  const [first, ...rest] = conflicts as [CueError, ...CueError[]];
  const shared = first.places.filter((place) =>
    rest.every(({ places }) => places.some((other) => JSON.stringify(other) === JSON.stringify(place))),
  );
  return rest.length > 0 && shared.length > 0 ? shared : [...first.places];
}
