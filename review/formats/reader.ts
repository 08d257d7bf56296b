import type { Device, Effect, FieldChange, ItemChange, LineRange } from "../change.ts";
import { compareLevels } from "../level.ts";
import { boundFields } from "../shown-value.ts";
import { type PlacedItem, pairItems } from "./pair-items.ts";

/** A text of one side of the comparison. */
export interface SideFile {
  /** From the topology's folder. */
  readonly path: string;
  readonly text: string;
  /** The system that it is meant for. */
  readonly device: Device;
  /** The documents that it comes from, `<Kind>/<name>`. */
  readonly documents: readonly string[];
}

/** A thing that a file holds. */
export interface ReadItem<T> {
  /** What it is known by in both trees, whichever file holds it. */
  readonly id: string;
  readonly value: T;
  /** A second name: what has another id but this in common is the same thing, changed. */
  readonly alias?: string;
  /** The lines of the file that it stands on, where the file holds other things too. */
  readonly range?: LineRange;
}

/** What became of an item. */
export interface ComparedItem {
  readonly name: string;
  readonly fields: readonly FieldChange[];
  /** In any order. */
  readonly effects: readonly Effect[];
  /** Machines that feel it, where that is not the device itself. */
  readonly machines?: readonly string[];
}

/** Items that one side alone has, under that name at least, so that one of them can be judged by what came or went with it. */
export interface LoneItems<T> {
  readonly added: readonly T[];
  readonly removed: readonly T[];
}

/** How a format is compared. `T` is what stands for one of its items. */
export interface FormatReader<T> {
  matches(path: string): boolean;
  /**
   * The items of a file; undefined where it is not what it seems, and is compared by lines. A file that is `alone` came or
   * went as a whole.
   */
  read(file: SideFile, alone: boolean): readonly ReadItem<T>[] | undefined;
  /** What became of an item: one of the two may be undefined. Undefined where nothing did, for all that it means. */
  compare(before: T | undefined, after: T | undefined, lone: LoneItems<T>): ComparedItem | undefined;
  /** The item without its name and place, as a text: of two equal ones, one that went and one that came are a rename. */
  content?(value: T): string;
  /** What a rename does, or a move, besides what the removal and the addition do. */
  rename?(before: T, after: T): readonly Effect[];
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
      const readAll = (files: readonly SideFile[], others: readonly SideFile[]): readonly PlacedItem<T>[] => {
        const paths = new Set(others.map(({ path }) => path));
        return files.flatMap((file) => {
          const items = reader.read(file, !paths.has(file.path));
          if (items === undefined) unread.add(file.path);
          return (items ?? []).map((item) => ({ ...item, file }));
        });
      };
      const [old, now] = [readAll(before, after), readAll(after, before)];
      // A file that one side can't read is compared by lines as a whole.
      const isRead = ({ file }: PlacedItem<T>): boolean => !unread.has(file.path);
      const pairs = pairItems(old.filter(isRead), now.filter(isRead), reader.content?.bind(reader));
      const lone = {
        added: pairs.flatMap(([a, b]) => (b === undefined || isSame(a, b) ? [] : [b.value])),
        removed: pairs.flatMap(([a, b]) => (a === undefined || isSame(a, b) ? [] : [a.value])),
      };
      return { items: pairs.flatMap(([a, b]) => compareItem(reader, lone, a, b)), unread };
    },
  };
}

function compareItem<T>(
  reader: FormatReader<T>,
  lone: LoneItems<T>,
  before: PlacedItem<T> | undefined,
  after: PlacedItem<T> | undefined,
): ItemChange[] {
  const item = after ?? before;
  if (item === undefined) return [];
  const isRename = before !== undefined && after !== undefined && !isSame(before, after);
  const results = isRename
    ? [reader.compare(before.value, undefined, lone), reader.compare(undefined, after.value, lone)]
    : [reader.compare(before?.value, after?.value, lone)];
  const found = results.filter((result) => result !== undefined);
  const [first] = found;
  const last = found.at(-1);
  if (first === undefined || last === undefined) return [];
  const fields = isRename ? [{ path: "name", before: first.name, after: last.name }] : last.fields;
  const more = isRename ? (reader.rename?.(before.value, after.value) ?? []) : [];
  const effects = [...found.flatMap((one) => one.effects), ...more].sort((x, y) => compareLevels(x.level, y.level));
  const { device, documents } = item.file;
  return [
    {
      name: last.name,
      change: isRename ? "renamed" : before === undefined ? "added" : after === undefined ? "removed" : "changed",
      device,
      machines: last.machines ?? (device.kind === "linux-host" ? [device.name] : []),
      ...(before && { before: placeOf(before) }),
      ...(after && { after: placeOf(after) }),
      documents,
      ...boundFields(fields),
      effects,
    },
  ];
}

/** Is it one thing on both sides, and none that was renamed? */
function isSame<T>(before: PlacedItem<T> | undefined, after: PlacedItem<T> | undefined): boolean {
  return before?.id === after?.id || (before?.alias !== undefined && before.alias === after?.alias);
}

function placeOf<T>({ file, range }: PlacedItem<T>): NonNullable<ItemChange["before"]> {
  return { file: file.path, ...(range && { range }) };
}
