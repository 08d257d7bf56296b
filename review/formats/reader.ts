import type { ChangeKind, Effect, FieldChange, ItemChange } from "../change.ts";
import { compareLevels } from "../level.ts";
import { boundFields } from "../shown-value.ts";

/** A text of one side of the comparison. */
export interface SideFile {
  /** From the topology's folder. */
  readonly path: string;
  readonly text: string;
  /** The system that it is meant for. */
  readonly device: string;
}

/** A thing that a file holds. */
export interface ReadItem<T> {
  /** What it is known by in both trees, whichever file holds it. */
  readonly id: string;
  readonly value: T;
}

/** How a format is compared. `T` is what stands for one of its items. */
export interface FormatReader<T> {
  matches(path: string): boolean;
  /** The items of a file; undefined where it is not what it seems, and is compared by lines. */
  read(file: SideFile): readonly ReadItem<T>[] | undefined;
  /** What became of an item: one of the two may be undefined. Undefined where nothing did, for all that it means. */
  compare(
    before: T | undefined,
    after: T | undefined,
  ):
    | { readonly name: string; readonly fields: readonly FieldChange[]; readonly effects: readonly Effect[] }
    | undefined;
}

/** A format of the registry: how its items are compared, its type hidden. */
export interface RegisteredFormat {
  matches(path: string): boolean;
  /** Pairs the items of two sets of files. Files that could not be read as the format come back. */
  compareFiles(
    before: readonly SideFile[],
    after: readonly SideFile[],
  ): { readonly items: readonly ItemChange[]; readonly unread: ReadonlySet<string> };
}

/** Makes a reader an entry of the registry. */
export function defineFormat<T>(reader: FormatReader<T>): RegisteredFormat {
  return {
    matches: (path) => reader.matches(path),
    compareFiles: (before, after) => {
      const unread = new Set<string>();
      const readAll = (files: readonly SideFile[]): Map<string, ReadItem<T>[]> => {
        const byFile = new Map<string, ReadItem<T>[]>();
        for (const file of files) {
          const items = reader.read(file);
          if (items === undefined) unread.add(file.path);
          else byFile.set(file.path, [...items]);
        }
        return byFile;
      };
      const [old, now] = [readAll(before), readAll(after)];
      // A file that one side can't read is compared by lines as a whole.
      const [left, right] = [indexItems(old, unread), indexItems(now, unread)];
      const items = [...new Set([...left.keys(), ...right.keys()])].flatMap((id): ItemChange[] => {
        const [a, b] = [left.get(id), right.get(id)];
        const result = reader.compare(a?.value, b?.value);
        if (result === undefined) return [];
        const change: ChangeKind = a === undefined ? "added" : b === undefined ? "removed" : "changed";
        const effects = [...result.effects].sort((x, y) => compareLevels(x.level, y.level));
        const file = (b ?? a)?.file ?? "";
        return [{ name: result.name, change, file, ...boundFields(result.fields), effects }];
      });
      return { items, unread };
    },
  };
}

/** Items by id. Of two with one id the second gets a number of its own: both are compared, in their order. */
function indexItems<T>(
  files: ReadonlyMap<string, readonly ReadItem<T>[]>,
  unread: ReadonlySet<string>,
): ReadonlyMap<string, { readonly file: string; readonly value: T }> {
  const items = new Map<string, { readonly file: string; readonly value: T }>();
  for (const [file, list] of files) {
    if (unread.has(file)) continue;
    for (const { id, value } of list) {
      let key = id;
      for (let number = 2; items.has(key); number++) key = `${id}\0${number}`;
      items.set(key, { file, value });
    }
  }
  return items;
}
