import { compareText } from "../system/path.ts";
import type { ChangeKind, Effect, FieldChange, ItemChange } from "./change.ts";
import { fileOf } from "./change.ts";
import { formats } from "./formats/index.ts";
import { compareLines, unknownFile } from "./formats/lines.ts";
import type { SideFile } from "./formats/reader.ts";
import { isRestated } from "./formats/restated.ts";
import { compareLevels, levelOf } from "./level.ts";
import { removedMachine, removedMachines } from "./removed-machine.ts";
import { boundFields } from "./shown-value.ts";
import type { TreeFile, TreeTopology } from "./tree/compiled-tree.ts";

/** A file that both trees have, or one of them. */
interface FilePair {
  readonly path: string;
  readonly before: TreeFile | undefined;
  readonly after: TreeFile | undefined;
}

/** What changes between two compiles of a topology, worst first. One of the two may be undefined. */
export function compareTopology(
  before: TreeTopology | undefined,
  after: TreeTopology | undefined,
): readonly ItemChange[] {
  const pairs = pairFiles(before, after);
  const contents = pairs.filter((pair) => pair.before?.found !== pair.after?.found);
  const gone = removedMachines(before, after);
  const left = new Set(
    contents.filter(({ before: file, path }) => !gone.get(file?.target.device ?? "")?.includes(path)),
  );
  const items = formats.flatMap((format) => {
    const mine = [...left].filter(({ path }) => !isRestated(path) && format.matches(path));
    const { items: found, unread } = format.compareFiles(
      mine.flatMap(({ before: file }) => sideOf(file)),
      mine.flatMap(({ after: file }) => sideOf(file)),
    );
    const told = new Set(found.flatMap((item) => [item.before?.file, item.after?.file]));
    const read = mine.filter(({ path }) => !unread.has(path));
    for (const pair of read) left.delete(pair);
    return [...found, ...read.filter(({ path }) => !told.has(path)).map((pair) => fileItem(pair, [sameMeaning(pair)]))];
  });
  const machines = [...gone].map(([name, paths]) => removedMachine(name, paths, before));
  return [...items, ...machines, ...[...left].map(compareFile), ...pairs.flatMap(compareEntry)].sort(
    (a, b) => compareLevels(levelOf(a), levelOf(b)) || compareText(fileOf(a), fileOf(b)) || compareText(a.name, b.name),
  );
}

/** Each byte that differs is told, also where nothing comes of it. */
function sameMeaning({ before, after }: FilePair): Effect {
  return before === undefined || after === undefined
    ? { level: "none", reason: "moved", text: "what it holds is in another file, and the same" }
    : { level: "none", reason: "formatting", text: "written in another way, and means the same" };
}

const restated: Effect = { level: "none", reason: "restated", text: "says again what the files beside it are" };

function pairFiles(before: TreeTopology | undefined, after: TreeTopology | undefined): readonly FilePair[] {
  const paths = new Set([...(before?.files.keys() ?? []), ...(after?.files.keys() ?? [])]);
  return [...paths].map((path) => ({ path, before: before?.files.get(path), after: after?.files.get(path) }));
}

function sideOf(file: TreeFile | undefined): SideFile[] {
  if (file?.bytes === undefined) return [];
  const { path, bytes, target, documents } = file;
  const device = { kind: target.kind, name: target.device };
  return [{ path, text: new TextDecoder().decode(bytes), device, documents }];
}

/** A file by its lines. */
function compareFile(pair: FilePair): ItemChange {
  const { path, before, after } = pair;
  const fields =
    before?.bytes === undefined || after?.bytes === undefined ? [] : compareLines(before.bytes, after.bytes);
  return fileItem(pair, [isRestated(path) ? restated : unknownFile], fields);
}

/** Other permissions of a file, or another system that it is meant for. */
function compareEntry(pair: FilePair): ItemChange[] {
  const { path, before, after } = pair;
  if (before === undefined || after === undefined) return [];
  const fields: FieldChange[] = [];
  if (before.mode !== after.mode)
    fields.push({ path: "mode", before: before.mode.toString(8), after: after.mode.toString(8) });
  const [from, to] = [before, after].map(({ target }) => `${target.kind} ${target.device}`);
  if (from !== undefined && to !== undefined && from !== to) fields.push({ path: "target", before: from, after: to });
  if (fields.length === 0) return [];
  const text = "the file goes elsewhere, or is kept with other permissions";
  return [fileItem(pair, [{ level: "unknown", reason: "file-entry", text }], fields, `entry of ${path}`)];
}

/** What becomes of a file as a whole. */
function fileItem(
  { path, before, after }: FilePair,
  effects: readonly Effect[],
  fields: readonly FieldChange[] = [],
  name = `file ${path}`,
): ItemChange {
  const target = (after ?? before)?.target;
  const change: ChangeKind = before === undefined ? "added" : after === undefined ? "removed" : "changed";
  return {
    name,
    change,
    device: { kind: target?.kind ?? "", name: target?.device ?? "" },
    machines: target?.kind === "linux-host" ? [target.device] : [],
    ...(before && { before: { file: path } }),
    ...(after && { after: { file: path } }),
    documents: (after ?? before)?.documents ?? [],
    ...boundFields(fields),
    effects,
  };
}
