import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { createNodeSystem } from "../cli/node-system.ts";
import type { Compilation } from "../compiler/compile.ts";
import { writeCompiled } from "./support/compile-and-write.ts";
import { compileFiles } from "./support/compile-files.ts";
import { application, asFiles, kubernetes } from "./support/documents.ts";
import { createMemorySystem, type MemorySystem } from "./support/memory-system.ts";

const marker = "out/.writing.json";
type Snapshot = Readonly<Record<string, string>>;

const topologies = [kubernetes("east", { registry: "registry.example.com/shop" }), kubernetes("west")];
const specs = {
  old: [application("web", { topology: "east", replicas: 2 }), application("api", { topology: "west" }), ...topologies],
  // One application changes, one is new, and one goes with its topology's last chart.
  new: [application("web", { topology: "east", replicas: 3 }), application("job", { topology: "east" }), ...topologies],
};

const compiled = {} as Record<keyof typeof specs, Compilation>;
const whole = {} as Record<keyof typeof specs, Snapshot>;
beforeAll(async () => {
  for (const which of ["old", "new"] as const) {
    compiled[which] = await compileFiles(asFiles(...specs[which]));
    expect(compiled[which].diagnostics).toEqual([]);
    const system = createMemorySystem();
    await writeCompiled(compiled[which], system);
    whole[which] = system.snapshot();
  }
});

/** A system whose out/ holds a tree, and which has done nothing yet. */
function holding(tree: Snapshot): MemorySystem {
  return createMemorySystem(tree);
}

/** How many effects a write has that nothing interrupts. */
async function effectsOf(before: Snapshot, compilation: Compilation): Promise<number> {
  const system = holding(before);
  await writeCompiled(compilation, system);
  return system.effects.length;
}

/** Kills a write before its effect of this index. */
async function killed(before: Snapshot, compilation: Compilation, index: number): Promise<MemorySystem> {
  const system = holding(before);
  system.crashAt = index;
  await expect(writeCompiled(compilation, system)).rejects.toThrow("crash");
  system.crashAt = undefined;
  return system;
}

interface Write {
  readonly what: string;
  readonly before: () => Snapshot;
  readonly to: keyof typeof specs;
}

const writes: readonly Write[] = [
  { what: "a first compile", before: () => ({}), to: "old" },
  { what: "a compile that changes, adds and removes", before: () => whole.old, to: "new" },
  { what: "a compile that goes back", before: () => whole.new, to: "old" },
];

describe.each(writes)("$what, killed before each of its effects", ({ before, to }) => {
  it("leaves the old tree whole, the new tree whole, or one that readers refuse", async () => {
    const effects = await effectsOf(before(), compiled[to]);
    expect(effects).toBeGreaterThan(5);
    for (let index = 0; index < effects; index++) {
      const left = (await killed(before(), compiled[to], index)).snapshot();
      if (left[marker] !== undefined) continue;
      expect([before(), whole[to]], `killed before effect ${index}`).toContainEqual(left);
    }
  });

  it.each(["old", "new"] as const)("and the next compile, of the %s specs, gives exactly their tree", async (next) => {
    const effects = await effectsOf(before(), compiled[to]);
    for (let index = 0; index < effects; index++) {
      const system = await killed(before(), compiled[to], index);
      const { diagnostics } = await writeCompiled(compiled[next], system);
      expect(diagnostics, `killed before effect ${index}`).toEqual([]);
      expect(system.snapshot(), `killed before effect ${index}`).toEqual(whole[next]);
    }
  });

  it("and so it does when the next one is killed, too", async () => {
    const effects = await effectsOf(before(), compiled[to]);
    for (let index = 1; index < effects; index++) {
      const system = await killed(before(), compiled[to], index);
      system.crashAt = system.effects.length + 2;
      await writeCompiled(compiled.new, system).catch(() => undefined);
      system.crashAt = undefined;
      await writeCompiled(compiled.old, system);
      expect(system.snapshot(), `killed before effect ${index}`).toEqual(whole.old);
    }
  });
});

describe("a second compile", () => {
  it("has no effects", async () => {
    const system = holding(whole.old);
    await writeCompiled(compiled.old, system);
    expect(system.effects).toEqual([]);
  });

  it("changes no file on disk, by mtime, and leaves no temporary file", async () => {
    const folder = await mkdtemp(join(tmpdir(), "harmony-"));
    try {
      const out = join(folder, "out");
      const times = async (): Promise<Record<string, bigint>> => {
        const paths = await readdir(folder, { recursive: true });
        const stats = await Promise.all(paths.map((path) => stat(join(folder, path), { bigint: true })));
        return Object.fromEntries(paths.map((path, index) => [path, stats[index]?.mtimeNs ?? 0n]));
      };
      await writeCompiled(compiled.old, createNodeSystem(), out);
      const before = await times();
      expect(Object.keys(before)).toEqual(expect.arrayContaining(Object.keys(whole.old)));
      await writeCompiled(compiled.old, createNodeSystem(), out);
      expect(await times()).toEqual(before);
      expect(Object.keys(before).filter((path) => /\.tmp$|\.writing/.test(path))).toEqual([]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
