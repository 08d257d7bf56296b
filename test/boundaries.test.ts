import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Import, importsOf, roomNames, type SourceFile, sourceFiles } from "./support/imports.ts";

/** The rooms of the program, and those that each may import. What is not said here is not allowed. */
const law = {
  diagnostics: [],
  system: [],
  formats: ["diagnostics", "system"],
  devices: ["diagnostics", "system", "formats"],
  cue: ["diagnostics", "system", "formats"],
  schemas: ["diagnostics", "system", "formats", "cue"],
  compiler: ["diagnostics", "system", "formats", "devices", "cue", "schemas"],
  emitters: ["diagnostics", "system", "formats", "devices", "schemas", "compiler"],
  apply: ["diagnostics", "system", "formats", "devices"],
  review: ["diagnostics", "system", "formats", "devices"],
  drawing: ["diagnostics", "system", "formats"],
  forge: ["diagnostics", "system", "formats"],
  cli: [
    "diagnostics",
    "system",
    "formats",
    "devices",
    "cue",
    "schemas",
    "compiler",
    "emitters",
    "apply",
    "review",
    "drawing",
    "forge",
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;
type Room = keyof typeof law;

/** They stand outside of the program: nothing imports them, and they may import all. */
const around = ["bench", "test"];

const stages = ["load", "evaluate", "validate", "resolve", "plan", "emit", "output"];

/** What a stage gives: types, and the few accessors of its data that others may call. */
const models = new Set([
  "compiler/load/source-set.ts",
  "compiler/evaluate/document.ts",
  "compiler/validate/validated.ts",
  "compiler/resolve/resolved-site.ts",
  "compiler/resolve/host-selection.ts",
  "compiler/resolve/ip.ts",
]);

/** Pure functions of inventory documents, which rules and emitters share: whoever asks gets the same answer. */
function isModel(path: string): boolean {
  return models.has(path) || path.startsWith("compiler/machines/");
}

/** What an emitter is written with: index.ts hands the same to authors. */
const emitterKit = new Set(["artifact", "builder", "emitter", "tracking"].map((name) => `compiler/emit/${name}.ts`));

/** Generators of code: they run before the program is built, and may read, write and start what they need. */
const generators =
  /^(schemas\/(generate\.ts|generator\/|kubernetes\/(generate|generator))|devices\/opnsense\/generate\.ts)/;

const rooms = roomNames().filter((room) => !around.includes(room));
const files = sourceFiles(rooms);
const imports = files.flatMap(importsOf);

function roomOf(path: string): Room | undefined {
  const [room = ""] = path.split("/");
  return room in law ? (room as Room) : undefined;
}

function shown({ from, to }: Import): string {
  return `${from} -> ${to}`;
}

/** Files of the program itself, in which nothing but what is pure may stand, less those allowed. */
function pureFiles(allowed: readonly string[]): SourceFile[] {
  return files.filter(
    ({ path }) =>
      !generators.test(path) &&
      path !== "vitest.config.ts" &&
      !allowed.some((prefix) => path === prefix || path.startsWith(`${prefix}/`)),
  );
}

describe("the import law", () => {
  it("knows every room", () => {
    expect(rooms.filter((room) => !(room in law))).toEqual([]);
  });

  it("reads imports in all their forms", () => {
    const code = `import { type A } from "./a.ts";
import { type C, d as e, f } from "../g.ts";
import type { H } from "node:fs";
export * from "./i.ts";
export { type J } from "./j.ts";
import "./k.ts";
const later = await import("./l.ts");
`;
    const found = importsOf({ path: "x/y.ts", text: code, code });
    expect(found.map(({ to, typesOnly, names }) => [to, typesOnly, names])).toEqual([
      ["x/a.ts", true, []],
      ["g.ts", false, ["d", "f"]],
      ["node:fs", true, []],
      ["x/i.ts", false, []],
      ["x/j.ts", true, []],
      ["x/k.ts", false, []],
      ["x/l.ts", false, []],
    ]);
    for (const file of files.filter(({ path }) => !generators.test(path))) {
      const statements = file.code.match(/^import\b(?!\(| \w+ ")|^export\b[^;=(]*?\sfrom\s+"/gm) ?? [];
      const dynamic = file.code.match(/\bimport\(\s*"/g) ?? [];
      expect(importsOf(file).length, file.path).toBe(statements.length + dynamic.length);
    }
  });

  it("holds between rooms", () => {
    const broken = imports.filter(({ from, to, isLocal }) => {
      const [here, there] = [roomOf(from), roomOf(to)];
      if (!isLocal || here === undefined) return false;
      if (there === undefined) return !(here === "cli" && to === "package.json");
      return here !== there && !(law[here] as readonly string[]).includes(there);
    });
    expect(broken.map(shown)).toEqual([]);
  });

  it("lets a stage take another's types and the accessors of its model, and nothing else", () => {
    const stageOf = (path: string): string | undefined =>
      path.startsWith("compiler/") ? stages.find((stage) => path.startsWith(`compiler/${stage}/`)) : undefined;
    const broken = imports.filter(({ from, to, typesOnly }) => {
      const [here, there] = [stageOf(from), stageOf(to)];
      return here !== undefined && there !== undefined && here !== there && !typesOnly && !isModel(to);
    });
    expect(broken.map(shown)).toEqual([]);
  });

  it("lets no stage see what comes after it", () => {
    const broken = imports.filter(({ from, to }) => {
      const [here, there] = [from, to].map((path) => stages.indexOf(path.split("/")[1] ?? ""));
      if (!from.startsWith("compiler/") || !to.startsWith("compiler/") || here === undefined || there === undefined)
        return false;
      // A plan holds emitters, whose type stands with what runs them.
      return here >= 0 && there > here && to !== "compiler/emit/emitter.ts";
    });
    expect(broken.map(shown)).toEqual([]);
  });

  it("keeps emitters from each other, and lets them take no more of the compiler than authors get", () => {
    const targetOf = (path: string): string | undefined => /^emitters\/([^/]+)\//.exec(path)?.[1];
    const broken = imports.filter(({ from, to, typesOnly }) => {
      const [here, there] = [targetOf(from), targetOf(to)];
      if (here === undefined) return false;
      if (there !== undefined) return here !== there;
      return to.startsWith("compiler/") && !typesOnly && !isModel(to) && !emitterKit.has(to);
    });
    expect(broken.map(shown)).toEqual([]);
  });

  it("has each emitter in the registry", () => {
    const folders = readdirSync(new URL("../emitters/", import.meta.url), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    const registered = imports.filter(({ from }) => from === "emitters/index.ts").map(({ to }) => to);
    expect(registered.filter((to) => to.startsWith("emitters/")).sort()).toEqual(
      folders.map(({ name }) => `emitters/${name}/index.ts`).sort(),
    );
  });

  it("lets only formats/ make file bodies", () => {
    const broken = imports.filter(({ from, names }) => names.includes("seal") && !from.startsWith("formats/"));
    expect(broken.map(shown)).toEqual([]);
  });

  it("has no barrel but a room's index.ts", () => {
    const barrels = files.filter(
      ({ path, code }) => /^export \*/m.test(code) && !path.endsWith("index.ts") && !path.startsWith("cue/engine"),
    );
    expect(barrels.map(({ path }) => path)).toEqual([]);
  });
});

describe("the pure middle", () => {
  it("imports no module of Node's but node:crypto", () => {
    const allowed = new Set(pureFiles(["cli", "cue", "apply"]).map(({ path }) => path));
    const broken = imports.filter(
      ({ from, to }) =>
        allowed.has(from) && /^node:|^(fs|path|os|child_process|http|https|net)$/.test(to) && to !== "node:crypto",
    );
    expect(broken.map(shown)).toEqual([]);
  });

  it.each([
    ["a clock", /\bDate\.now\b|\bnew Date\(\)|\bperformance\./],
    ["chance", /\bMath\.random\b|\brandomUUID\b|\brandomBytes\b|\bgetRandomValues\b/],
    ["the environment", /\bprocess\./],
    ["the terminal", /\bconsole\./],
    ["the network", /\bfetch\(|\bWebSocket\b/],
    ["the locale", /\.localeCompare\(|\bIntl\.|\.toLocale\w+\(/],
  ])("has no %s", (_, pattern) => {
    expect(
      pureFiles(["cli", "apply", "forge", "schemas/generate.ts"])
        .filter(({ code }) => pattern.test(code))
        .map(({ path }) => path),
    ).toEqual([]);
  });
});

describe("files", () => {
  it("have 400 lines at the most, unless they are generated", () => {
    const long = sourceFiles([...rooms, ...around]).filter(({ path, text }) => {
      const isGenerated = /^schemas\/(generated|kubernetes)\//.test(path) || text.startsWith("// Written by");
      return !isGenerated && text.split("\n").length > 401;
    });
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it("are named in kebab case, and say more than `utils`", () => {
    const odd = sourceFiles([...rooms, ...around]).filter(({ path }) => {
      const names = path.replace(/(\.rule|\.test|\.d|\.config)?\.ts$/, "").split("/");
      return names.some(
        // A folder may be named for the release that it describes.
        (name) =>
          !/^([a-z0-9]+(-[a-z0-9]+)*|[0-9]+(\.[0-9]+)+)$/.test(name) || /^(utils?|helpers?|common|misc)$/.test(name),
      );
    });
    expect(odd.map(({ path }) => path)).toEqual([]);
  });

  it("have no default export, but for tools that ask for one", () => {
    const found = files.filter(({ path, code }) => /^export default\b/m.test(code) && !path.endsWith(".config.ts"));
    expect(found.map(({ path }) => path)).toEqual([]);
  });
});
