/** What something may reach, or do: one text a dimension. `*` stands for everything there. */
export type Grant = readonly string[];

/** How two sides differ in what they allow. */
export interface ReachChange {
  /** A grant of the new side that the old one did not have; undefined for none. */
  readonly gained?: Grant;
  /** A grant of the old side that the new one does not have. */
  readonly lost?: Grant;
}

/** Grants of each side that are compared with each other; with more of them nothing is known, and both is assumed. */
const grantLimit = 1500;

/** Each is looked for among those of the other side that are at least as wide. */
export function compareReach(
  before: readonly Grant[],
  after: readonly Grant[],
  covers: (wide: string, narrow: string) => boolean = (wide, narrow) => wide === narrow,
): ReachChange {
  if (before.length > grantLimit || after.length > grantLimit) return { gained: ["*"], lost: ["*"] };
  const includes = (wide: Grant, narrow: Grant): boolean =>
    narrow.every((text, index) => wide[index] === "*" || covers(wide[index] ?? "", text));
  const missing = (some: readonly Grant[], others: readonly Grant[]): Grant | undefined =>
    some.find((grant) => !others.some((other) => includes(other, grant)));
  const [gained, lost] = [missing(after, before), missing(before, after)];
  return { ...(gained && { gained }), ...(lost && { lost }) };
}

/** Every combination of a value of each list. */
export function combine(...lists: readonly (readonly string[])[]): readonly Grant[] {
  return lists.reduce<readonly Grant[]>(
    (grants, values) =>
      grants.length > grantLimit ? grants : grants.flatMap((grant) => values.map((value) => [...grant, value])),
    [[]],
  );
}
