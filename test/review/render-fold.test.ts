import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { displayWidth } from "../../diagnostics/render/display-width.ts";
import { foldItems, ownFields } from "../../review/render/fold.ts";
import { createWhere, foldName } from "../../review/render/fold-names.ts";
import { wrapText } from "../../review/render/wrap.ts";
import type { ReviewItem } from "../../review/review.ts";
import { item, reviewWith } from "./review-builders.ts";

const effects = [{ level: "restart", reason: "a", text: "it restarts", field: "x" }] as const;
const named = (name: string, more: Partial<ReviewItem> = {}): ReviewItem => item({ name, effects, ...more });
const nowhere = (): undefined => undefined;

describe("items fold", () => {
  it("where the same happens to them, with the fields that differ alike", () => {
    const fields = [{ path: "x", before: "1", after: "2" }];
    const [fold, ...others] = foldItems(["Job a", "Job b"].map((name) => named(name, { fields })));
    expect(others).toEqual([]);
    expect(fold).toMatchObject({ items: [{ name: "Job a" }, { name: "Job b" }], effects, fields });
  });

  it("where fields differ only if there are many", () => {
    const items = (count: number): readonly ReviewItem[] =>
      Array.from({ length: count }, (_, index) =>
        named(`Job ${index}`, {
          fields: [
            { path: "x", after: "1" },
            { path: "y", after: String(index) },
          ],
        }),
      );
    expect(foldItems(items(2))).toHaveLength(2);
    const [fold, ...others] = foldItems(items(3));
    expect(others).toEqual([]);
    expect(fold?.fields).toEqual([{ path: "x", after: "1" }]);
    expect(fold?.items.map((one) => ownFields(fold, one).map(({ after }) => after))).toEqual([["0"], ["1"], ["2"]]);
  });

  it("not where another thing happens, or elsewhere", () => {
    const items = [
      named("Job a"),
      named("Job b", { effects: [{ ...effects[0], when: "at next boot" }] }),
      named("Job c", { effects: [{ ...effects[0], refused: true }] }),
      named("Job d", { change: "added" }),
      named("Job e", { topology: "other" }),
      named("Job f", { accepted: { site: "okd-site", document: "Job/f", level: "restart", note: "" } }),
    ];
    expect(foldItems(items)).toHaveLength(items.length);
  });

  it("and an effect names a field where all have the same", () => {
    const other = named("Job b", { effects: [{ ...effects[0], field: "y" }] });
    const [fold] = foldItems([named("Job a"), other]);
    expect(fold?.effects).toEqual([{ level: "restart", reason: "a", text: "it restarts" }]);
  });

  it("without losing one", () => {
    const level = fc.constantFrom("none", "restart", "destroys");
    const one = fc.record({
      name: fc.string(),
      level,
      fields: fc.array(fc.record({ path: fc.constantFrom("a", "b") })),
    });
    fc.assert(
      fc.property(fc.array(one), (made) => {
        const items = made.map(({ level: worst, ...given }) =>
          item({ ...given, effects: [{ ...effects[0], level: worst }] }),
        );
        const folded = foldItems(items).flatMap((fold) => [...fold.items]);
        expect(new Set(folded)).toEqual(new Set(items));
        expect(folded).toHaveLength(items.length);
      }),
    );
  });
});

describe("names of a fold", () => {
  const nameOf = (items: readonly ReviewItem[]): string[] =>
    foldItems(items).map((fold) => foldName(fold, createWhere(reviewWith([{ cause: "unknown", changes: [], items }]))));

  it("say once what they begin with", () => {
    const items = ["boot script w0", "boot script w1", "Job a", "file a b", "file c"].map((name) => named(name));
    expect(nameOf(items)).toEqual(["5 alike: boot script w0, w1; Job a; file a b, c"]);
  });

  it("say once what they end with", () => {
    const items = ["w0", "w1"].map((name) => named(`Ignition of ${name}: file /etc/motd`));
    expect(nameOf(items)).toEqual(["2 alike: Ignition of w0, w1: file /etc/motd"]);
  });

  it("say their system where there are several, and once for all of one name", () => {
    const on = (name: string, host: string): ReviewItem => named(name, { device: { kind: "linux-host", name: host } });
    expect(nameOf([on("file motd", "w0"), on("file motd", "w1")])).toEqual(["2 alike: file motd on w0, w1"]);
    expect(nameOf([on("connection w0/a", "w0"), on("file b", "w1")])).toEqual([
      "2 alike: connection w0/a; file b on w1",
    ]);
  });

  it("say their site where there are several", () => {
    const items = ["w0", "w1"].map((name) => named(`connection ${name}/a`, { device: { kind: "linux-host", name } }));
    const topologies = ["a", "b"].map((site) => ({ site, topology: "t", change: "changed" as const }));
    const where = createWhere(reviewWith([{ cause: "unknown", changes: [], items }], { topologies }));
    const [fold] = foldItems([...items]);
    expect(fold && foldName(fold, where)).toBe("2 alike: connection w0/a, w1/a on okd-site");
  });

  it("are bounded, but for those of what is urgent", () => {
    const many = (level: "restart" | "interrupts"): readonly ReviewItem[] =>
      Array.from({ length: 100 }, (_, index) => named(`Job j${index}`, { effects: [{ ...effects[0], level }] }));
    expect(nameOf(many("restart"))[0]).toMatch(/^100 alike: Job j0, .*, j23; and 76 more$/);
    expect(nameOf(many("interrupts"))[0]).toMatch(/, j99$/);
  });

  it("are quoted where a medium asks for it", () => {
    const [fold] = foldItems([named("Job a"), named("Job b")]);
    expect(fold && foldName(fold, nowhere, (text) => `<${text}>`)).toBe("2 alike: <Job a, b>");
  });
});

it("lines are no wider than a terminal, and hold all characters", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "é", "新", "😀", "-"), minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(
      fc.array(word),
      fc.integer({ min: 4, max: 60 }),
      fc.integer({ min: 0, max: 20 }),
      (words, columns, indent) => {
        const lines = wrapText(words.join(" "), columns, indent);
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(columns);
        expect(lines.join("").replaceAll(" ", "")).toBe(words.join(""));
      },
    ),
  );
});
