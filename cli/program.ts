import { Command, CommanderError } from "commander";
import { InternalError } from "../diagnostics/internal-error.ts";
import { systemFailure } from "../system/failure.ts";
import type { CommandResult, DefineCommand } from "./command-result.ts";
import { type ExitCode, exitCode } from "./exit-code.ts";
import { createNodeSystem } from "./node-system.ts";
import { version } from "./version.ts";

const intro = `Compiles specs of a site (CUE, JSON, YAML) into charts, Flux bundles and device configurations under out/.

Examples:
  harmony init shop                  a new site with a first spec
  harmony compile specs/             every site below specs/ -> out/
  harmony compile specs/ --check     is out/ what the specs give?
  harmony explain out/shop/production/helm/web/templates/deployment-web.yaml:12
  harmony diff --base main           what the changes of out/ will do
  harmony map --out site.html        a drawing of a site
  harmony schema Application         the fields of a kind`;

/** Commands in the order of the help. Each is a chunk of its own: a run loads what it needs. */
const commands: Readonly<Record<string, () => Promise<DefineCommand>>> = {
  compile: async () => (await import("./commands/compile.ts")).compileCommand,
  explain: async () => (await import("./commands/explain.ts")).explainCommand,
  diff: async () => (await import("./commands/diff.ts")).diffCommand,
  map: async () => (await import("./commands/map.ts")).mapCommand,
  comment: async () => (await import("./commands/comment.ts")).commentCommand,
  init: async () => (await import("./commands/init.ts")).initCommand,
  lock: async () => (await import("./commands/lock.ts")).lockCommand,
  schema: async () => (await import("./commands/schema.ts")).schemaCommand,
  release: async () => (await import("./commands/release/index.ts")).releaseCommand,
  appliance: async () => (await import("./commands/appliance/index.ts")).applianceCommand,
};

/** The command that is called; all of them where help, or a suggestion for a misspelt name, needs their names. */
function loadCommands(name = ""): Promise<readonly DefineCommand[]> {
  const called = Object.hasOwn(commands, name) ? commands[name] : undefined;
  return Promise.all((called === undefined ? Object.values(commands) : [called]).map((load) => load()));
}

/** Runs a command line and gives the exit code. Throws nothing that a user's mistake can cause. */
export async function run(argv: readonly string[]): Promise<ExitCode> {
  const system = createNodeSystem();
  let code: ExitCode = exitCode.ok;
  const finish = async (work: Promise<CommandResult>): Promise<void> => void (code = await work);
  const program = new Command("harmony")
    .description(intro)
    .version(version)
    // So that a command may have a --version of its own.
    .enablePositionalOptions()
    .showHelpAfterError("(`harmony --help` shows the commands)")
    .exitOverride();
  for (const define of await loadCommands(argv[2])) define(program, system, finish);
  try {
    await program.parseAsync([...argv]);
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.ok : exitCode.usage;
    const failure = systemFailure(error);
    if (failure !== undefined) {
      system.terminal.warn(`error: ${failure.path ?? "A file"} can't be read or written: ${failure.reason}.\n`);
      return exitCode.faults;
    }
    system.terminal.warn(`${bugReport(error)}\n`);
    return exitCode.bug;
  }
}

function bugReport(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const cause =
    error instanceof InternalError && error.cause instanceof Error
      ? `\ncaused by: ${error.cause.stack ?? error.cause.message}`
      : "";
  return `This is a bug of Harmony, not of your specs. Nothing was written.\n${stack}${cause}`;
}
