import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { invariant } from "../diagnostics/internal-error.ts";
import { startRegistry } from "../test/interop/support/registry.ts";
import { program, runCompile } from "./compile-run.ts";
import { toolPath } from "./cue-native.ts";
import { interleave, median, ratio } from "./measure.ts";
import { runProcess, runProgram } from "./process.ts";
import { buildSite, writeFiles } from "./sites.ts";
import { table, times } from "./table.ts";

/** How many artifacts are under way at once, in ours and in the loops. */
const atOnce = "8";

/** What a contender does with an empty registry; it is timed twice. */
type Push = (host: string) => Run;

interface Run {
  readonly milliseconds: number;
  /** The most that the process held, in MB; unknown of a loop of processes. */
  readonly memory?: number;
}

/** Publishing so many charts to a registry on loopback, against `helm push` and `oras push` of each in a loop. */
export async function comparePublish(folder: string, count: number, rounds: number): Promise<string> {
  const packed = prepare(folder, count);
  const key = writeKey(folder);
  const contenders: Readonly<Record<Contender, Push>> = {
    harmony: (host) => publish(packed.tree, host, []),
    signed: (host) => publish(packed.tree, host, ["--key", key]),
    helm: (host) =>
      pushAll(packed, "helm", (chart) => ["push", "--plain-http", chart.file, `oci://${host}/bench/charts`]),
    oras: (host) => pushAll(packed, "oras", (chart) => orasArguments(chart, host)),
  };
  const again: Record<Contender, Run[]> = { harmony: [], signed: [], helm: [], oras: [] };
  const memory: number[] = [];
  const timed = async (contender: Contender): Promise<number> => {
    const registry = await startRegistry(join(folder, "registry"));
    try {
      const first = contenders[contender](registry.host);
      if (first.memory !== undefined) memory.push(first.memory);
      again[contender].push(contenders[contender](registry.host));
      return first.milliseconds;
    } finally {
      await registry.stop();
      rmSync(join(folder, "registry"), { recursive: true });
    }
  };
  const first = await interleave(rounds, {
    harmony: () => timed("harmony"),
    signed: () => timed("signed"),
    helm: () => timed("helm"),
    oras: () => timed("oras"),
  });
  const second = (contender: Contender): number[] => again[contender].map(({ milliseconds }) => milliseconds);
  const row = (contender: Contender, name: string): string[] => [
    name,
    `${(median(first[contender]) / 1000).toPrecision(2)} s`,
    `${(median(second(contender)) / 1000).toPrecision(2)} s`,
    times(ratio(first[contender], first.helm)),
    times(ratio(second(contender), second("helm"))),
    times(ratio(first[contender], first.oras)),
    times(ratio(second(contender), second("oras"))),
  ];
  const rows = table([head, row("harmony", "unsigned"), row("signed", "each artifact signed")]);
  return `${rows}\nMemory: ${times(Math.max(...memory) / emptyMemory())} times an empty Node, at the most.\n`;
}

type Contender = "harmony" | "signed" | "helm" | "oras";

const head = ["publish", "first", "second", "first / helm", "second / helm", "first / oras", "second / oras"];

/** A chart as others push it. */
interface Chart {
  readonly name: string;
  readonly version: string;
  /** Path of the archive, `<name>-<version>.tgz`; beside it lies `<name>.config.json`. */
  readonly file: string;
}

interface Packed {
  /** Path of the compiled topology. */
  readonly tree: string;
  /** Path of the folder with the archives. */
  readonly folder: string;
  readonly charts: readonly Chart[];
}

/** Compiles the site, and packs its charts for the others. */
function prepare(folder: string, count: number): Packed {
  const site = join(folder, "site");
  const out = join(folder, "out");
  writeFiles(site, buildSite("yaml", count));
  runCompile(site, out);
  const packed = join(folder, "packed");
  mkdirSync(packed);
  return { ...runProgram<Omit<Packed, "folder">>("pack-charts.ts", [out, packed]), folder: packed };
}

/** A new key, without a passphrase. */
function writeKey(folder: string): string {
  const path = join(folder, "signing.key");
  const { stdout } = runProcess(process.execPath, ["-p", newKey]);
  writeFileSync(path, stdout, { mode: 0o600 });
  return path;
}

const newKey =
  'crypto.generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey.export({ type: "pkcs8", format: "pem" })';

/** At its end a process tells the most that it held, on the last line of standard error. */
const reporter =
  'data:text/javascript,process.on("exit",()=>process.stderr.write("\\n"+process.resourceUsage().maxRSS))';

function publish(tree: string, host: string, more: readonly string[]): Run {
  const label = ["--version", "1.0.0", "--sequence", "1", "--registry", `${host}/bench`, "--plain-http"];
  const args = ["--import", reporter, program, "release", "publish", tree, ...label, ...more, "-o", "json"];
  const { milliseconds, stdout, stderr } = runProcess(process.execPath, args);
  const { pushed, blobs } = JSON.parse(stdout) as { readonly pushed: number; readonly blobs: number };
  invariant(pushed > 0 || blobs === 0, `a second publish sent ${blobs} blobs`);
  return { milliseconds, memory: Number(stderr.slice(stderr.lastIndexOf("\n") + 1)) / 1024 };
}

/** A process a chart, so many of them at once. */
function pushAll(
  { folder, charts }: Packed,
  tool: "helm" | "oras",
  argumentsOf: (chart: Chart) => readonly string[],
): Run {
  writeFileSync(join(folder, "list"), charts.map((chart) => `${argumentsOf(chart).join(" ")}\n`).join(""));
  const loop = ["-a", "list", "-P", atOnce, "-L", "1", toolPath(tool)];
  // A home of its own: nobody's logins and caches.
  return runProcess("xargs", loop, { cwd: folder, env: { HOME: folder } });
}

function orasArguments({ name, version, file }: Chart, host: string): readonly string[] {
  const archive = `${basename(file)}:application/vnd.cncf.helm.chart.content.v1.tar+gzip`;
  const config = ["--config", `${name}.config.json:application/vnd.cncf.helm.config.v1+json`];
  return ["push", "--plain-http", "--no-tty", ...config, `${host}/bench/charts/${name}:${version}`, archive];
}

/** What Node holds to print a number, in MB. */
function emptyMemory(): number {
  return Number(runProcess(process.execPath, ["-p", "process.resourceUsage().maxRSS"]).stdout) / 1024;
}
