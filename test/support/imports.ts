import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { folderOf, joinPath } from "../../system/path.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** One import or re-export of a file. */
export interface Import {
  /** The file that imports, from the repository's root. */
  readonly from: string;
  /** The file imported, from the repository's root; of a package, its name as written. */
  readonly to: string;
  /** Is it a file of the repository? */
  readonly isLocal: boolean;
  /** Are only types taken, so that nothing of it runs? */
  readonly typesOnly: boolean;
  /** The names that are taken and run; empty for `* as` and for what only types. */
  readonly names: readonly string[];
}

/** A file of ours, and its text without comments. */
export interface SourceFile {
  /** From the repository's root. */
  readonly path: string;
  readonly text: string;
  readonly code: string;
}

/** Every .ts file of the rooms given, and those at the root itself. */
export function sourceFiles(rooms: readonly string[]): SourceFile[] {
  const paths = rooms.flatMap((room) =>
    readdirSync(`${root}${room}`, { recursive: true, encoding: "utf8" }).map((path) => `${room}/${path}`),
  );
  return [...readdirSync(root), ...paths]
    .filter((path) => path.endsWith(".ts"))
    .sort()
    .map((path) => {
      const text = readFileSync(`${root}${path}`, "utf8");
      return { path, text, code: withoutComments(text) };
    });
}

/** The folders at the repository's root that hold code. */
export function roomNames(): string[] {
  const notRooms = new Set(["node_modules", "dist", "coverage", "docs", "out", "specs", "scripts"]);
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith(".") && !notRooms.has(entry.name))
    .map(({ name }) => name)
    .sort();
}

const statement = /^(?:import|export)\s+(type\s+)?(\*(?:\s+as\s+\w+)?|\w+|\{[^}]*\})\s+from\s+"([^"]+)"/gm;
const bare = /^import\s+"([^"]+)"/gm;
const dynamic = /\bimport\(\s*"([^"]+)"\s*\)/g;

export function importsOf({ path, code }: SourceFile): Import[] {
  return [
    ...[...code.matchAll(statement)].map(([, type, clause = "", to = ""]) => {
      const names = clause.startsWith("{") ? runningNames(clause) : [];
      return imported(path, to, type !== undefined || (clause.startsWith("{") && names.length === 0), names);
    }),
    ...[...code.matchAll(bare), ...code.matchAll(dynamic)].map(([, to = ""]) => imported(path, to, false, [])),
  ];
}

function imported(from: string, written: string, typesOnly: boolean, names: readonly string[]): Import {
  const isLocal = written.startsWith(".");
  const to = isLocal ? joinPath(folderOf(from), written) : written;
  return { from, to, isLocal, typesOnly, names: typesOnly ? [] : names };
}

/** The names of `{ a, type B, c as d }` that are no types. */
function runningNames(clause: string): string[] {
  return clause
    .replace(/[{}]/g, "")
    .split(",")
    .map((name) => name.trim().split(/\s+as\s+/)[0] ?? "")
    .filter((name) => name !== "" && !name.startsWith("type "));
}

/** Comments may speak of what code must not do. Strings are left: none of ours holds a comment's beginning at a line's. */
function withoutComments(text: string): string {
  return text.replace(/^\s*\/\*[\s\S]*?\*\//gm, "").replace(/^\s*\/\/.*$/gm, "");
}
