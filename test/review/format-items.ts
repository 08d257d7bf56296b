import { expect } from "vitest";
import type { Device, ItemChange } from "../../review/change.ts";
import type { RegisteredFormat, SideFile } from "../../review/formats/reader.ts";

type Files = Readonly<Record<string, string>>;

/** What a format makes of two sets of files; those that are equal are left out, as the review does. */
export function itemsWith(
  format: RegisteredFormat,
  before: Files,
  after: Files,
  device: Device = { kind: "test", name: "edge" },
): readonly ItemChange[] {
  const side = (files: Files, others: Files): readonly SideFile[] =>
    Object.entries(files).flatMap(([path, text]) =>
      others[path] === text ? [] : [{ path, text, device, documents: [] }],
    );
  return format.compareFiles(side(before, after), side(after, before)).items;
}

/** An item in words: `changed VLAN edge/10`, then `interrupts vlan-moved (tag)`, `none name at renewal (host)` for each effect. */
export function told({ change, name, effects }: ItemChange): readonly string[] {
  return [
    `${change} ${name}`,
    ...effects.map(
      ({ level, reason, when, field }) =>
        `${level} ${reason}${when === undefined ? "" : ` ${when}`}${field === undefined ? "" : ` (${field})`}`,
    ),
  ];
}

/** The items of (b, a) are those of (a, b) the other way round; what is equal gives none, in whatever bytes. */
export function expectMirrored(format: RegisteredFormat, before: Files, after: Files): void {
  const shape = (items: readonly ItemChange[], isBack: boolean): readonly string[] =>
    items
      .map(({ change, before: from, after: to, fields }) => {
        const turned = { added: "removed", removed: "added", changed: "changed", renamed: "renamed" } as const;
        const texts = fields
          // Which of two lines has moved is told from one side.
          .filter(({ path }) => !/ line \d+$/.test(path))
          .map(({ path, before: a, after: b }) => [path, ...(isBack ? [b, a] : [a, b])].join("\0"));
        return JSON.stringify([isBack ? turned[change] : change, ...(isBack ? [to, from] : [from, to]), texts.sort()]);
      })
      .sort();
  expect(shape(itemsWith(format, before, after), false)).toEqual(shape(itemsWith(format, after, before), true));
  const device = { kind: "test", name: "edge" };
  const side = Object.entries(before).map(([path, text]): SideFile => ({ path, text, device, documents: [] }));
  expect(format.compareFiles(side, side).items).toEqual([]);
}

/** Whatever character or line of a file is another one is told, but on lines that mean nothing. */
export function expectEachCharacterTold(
  format: RegisteredFormat,
  path: string,
  text: string,
  meansNothing: (line: string) => boolean = (line) => line === "",
): void {
  const side = (one: string): readonly SideFile[] => [
    { path, text: one, device: { kind: "test", name: "edge" }, documents: [] },
  ];
  const lines = text.split("\n");
  for (const [index, line] of lines.entries()) {
    if (meansNothing(line)) continue;
    const places = [...line.matchAll(/[a-z0-9]/gi)].map(({ index: at }) => at).filter((_, number) => number % 3 === 0);
    const others = places.map((at) => `${line.slice(0, at)}${line[at] === "7" ? "8" : "7"}${line.slice(at + 1)}`);
    for (const other of [...others.map((one) => [one]), []]) {
      const changed = [...lines.slice(0, index), ...other, ...lines.slice(index + 1)].join("\n");
      const { items, unread } = format.compareFiles(side(text), side(changed));
      expect(items.length + unread.size, `${line} -> ${other.join("")}`).toBeGreaterThan(0);
    }
  }
}
