import { describe, expect, it } from "vitest";
import { readAcceptance } from "../../review/acceptance.ts";
import { failsGate } from "../../review/gate.ts";
import { compareTrees, type Review } from "../../review/review.ts";
import type { Acceptance, SpecChange, Specs } from "../../review/specs.ts";
import { treeOf } from "./tree-of.ts";

type Files = Readonly<Record<string, string>>;

const change = (document: string, path = "spec.a"): SpecChange => ({
  site: "shop",
  document,
  change: "changed",
  path,
  before: "1",
  after: "2",
});
const [a, b, c] = [change("Host/a"), change("Host/b"), change("Host/c")];

/** Specs whose lines show the changes of documents whose last letter they hold in `<>`, and rest on those in `()`. */
function specsOf(before: Files, after: Files, more: Partial<Specs> = {}): Specs {
  const sides = { before: treeOf(before), after: treeOf(after) };
  const changes = more.changes ?? [a, b, c];
  return {
    ...sides,
    changes,
    acceptances: [],
    causesOf: (side, folder, file, line) => {
      const bytes = sides[side].topologies.get(folder)?.files.get(file)?.bytes;
      const text = new TextDecoder().decode(bytes).split("\n")[line - 1] ?? "";
      const holding = (mark: string): readonly SpecChange[] =>
        changes.filter(({ document }) => text.includes(mark.replace("x", document.at(-1) ?? "")));
      return { shown: holding("<x>"), decided: holding("(x)") };
    },
    ...more,
  };
}

/** `<cause> <documents>: <items>` of each group. */
function groupsOf({ groups }: Review): string[] {
  return groups.map(
    ({ cause, changes, items }) =>
      `${[cause, ...changes.map(({ document }) => document)].join(" ")}: ${items.map(({ name }) => name).join(", ")}`,
  );
}

const before = { "a.conf": "same\n<a> 1\n", "b.conf": "<a> <b> 1\n", "c.conf": "c\n" };
const after = { "a.conf": "same\n<a> 2\n", "b.conf": "<a> <b> 2\n", "c.conf": "c\n" };
const both = (specs: Specs, base: Files = before, head: Files = after): Review =>
  compareTrees(treeOf(base, "base"), treeOf(head), specs);

describe("what has one cause is one group", () => {
  it("by the changes that its lines rest on, all of them; a change that no file says has a group of its own", () => {
    expect(groupsOf(both(specsOf(before, after)))).toEqual([
      "specs Host/a: file a.conf",
      "specs Host/a Host/b: file b.conf",
      "specs Host/c: ",
    ]);
  });

  it("by what a line shows, and where it shows nothing, by what decides that it is there", () => {
    const [old, now] = [{ "a.conf": "<a> (b) 1\n(c) 1\n", "b.conf": "(c) 1\n" }, { "a.conf": "<a> (b) 2\n(c) 2\n" }];
    const added = { ...now, "c.conf": "(b)\n(c)\n<a>\n" };
    expect(groupsOf(both(specsOf(old, added), old, added))).toEqual([
      "specs Host/a: file c.conf",
      "specs Host/a Host/c: file a.conf",
      "specs Host/c: file b.conf",
      "specs Host/b: ",
    ]);
  });

  it("without specs nothing is known", () => {
    expect(groupsOf(compareTrees(treeOf(before), treeOf(after)))).toEqual(["unknown: file a.conf, file b.conf"]);
  });

  it("what no change of the specs explains says so", () => {
    const moved = { ...after, "c.conf": "d\n" };
    expect(groupsOf(both(specsOf(before, moved), before, moved))).toContain("unknown: file c.conf");
  });

  it("a newer compiler makes something else of the base's specs", () => {
    const today = { ...before, "c.conf": "d\n" };
    const head = { ...after, "c.conf": "d\n" };
    expect(groupsOf(both(specsOf(today, head), before, head))).toEqual([
      "specs Host/a: file a.conf",
      "specs Host/a Host/b: file b.conf",
      "compiler: file c.conf",
      "specs Host/c: ",
    ]);
  });

  it("out/ that is not what its specs compile to was edited, or not compiled", () => {
    const edited = { ...after, "c.conf": "by hand\n" };
    expect(groupsOf(both(specsOf(before, after), before, edited))).toContain("edited: file c.conf");
  });
});

describe("a level that the specs accept", () => {
  const accept = (document: string, level: Acceptance["level"]): Partial<Specs> => ({
    acceptances: [{ site: "shop", document, level, note: "on Sunday" }],
  });
  const fails = (more: Partial<Specs>): boolean => failsGate(both(specsOf(before, after, more)), "restart");

  it("passes the gate where every cause accepts it", () => {
    const twice = [accept("Host/a", "unknown"), accept("Host/b", "destroys")].flatMap((one) => one.acceptances ?? []);
    expect(fails({ acceptances: twice })).toBe(false);
    expect(both(specsOf(before, after, { acceptances: twice })).summary.accepted).toBe(2);
  });

  it("and not where one of them is silent, or it is too low", () => {
    expect(fails({})).toBe(true);
    expect(fails(accept("Host/a", "destroys"))).toBe(true);
    expect(fails(accept("Host/a", "reload"))).toBe(true);
  });

  it.each([
    ["interrupts", { level: "interrupts", note: "" }],
    ["destroys, the old volume is copied (OPS-12)", { level: "destroys", note: "the old volume is copied (OPS-12)" }],
    [" restart: tonight ", { level: "restart", note: "tonight" }],
    ["everything", undefined],
    ["", undefined],
  ])("is read from the annotation %j", (text, expected) => {
    const value = { metadata: { name: "a", annotations: { "harmony.dev/accept": text } } };
    expect(readAcceptance({ site: "shop", id: "Host/a", value })).toEqual(expected);
  });
});
