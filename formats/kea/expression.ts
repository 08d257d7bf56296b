/** A question about a client's packet (Kea Administrator Reference Manual, "Using Expressions in Classification"). */
export type KeaTest =
  | { readonly any: readonly KeaTest[] }
  | { readonly all: readonly KeaTest[] }
  /** Is it no member of this class, which stands before? */
  | { readonly notMember: string }
  | { readonly hasOption: number }
  /** Do the bytes of an option begin so? */
  | { readonly option: number; readonly begins: readonly number[] };

/** @throws where there is nothing to ask, or a class's name can't be written: our bug. */
export function keaTest(test: KeaTest): string {
  if ("any" in test) return joined(test.any, "or");
  if ("all" in test) return joined(test.all, "and");
  if ("hasOption" in test) return `option[${test.hasOption}].exists`;
  if ("notMember" in test) {
    if (!/^[-_a-zA-Z0-9]+$/.test(test.notMember)) throw new Error(`${test.notMember} is no name of a class`);
    return `not member('${test.notMember}')`;
  }
  const hex = test.begins.map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return `substring(option[${test.option}].hex, 0, ${test.begins.length}) == 0x${hex}`;
}

function joined(tests: readonly KeaTest[], word: "or" | "and"): string {
  const [first, ...others] = tests;
  if (first === undefined) throw new Error("an expression of Kea needs something to ask");
  if (others.length === 0) return keaTest(first);
  return tests.map((one) => ("any" in one || "all" in one ? `(${keaTest(one)})` : keaTest(one))).join(` ${word} `);
}
