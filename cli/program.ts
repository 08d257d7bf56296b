import { Command, CommanderError } from "commander";
import { InternalError } from "../diagnostics/internal-error.ts";
import { systemFailure } from "../system/failure.ts";
import type { CommandResult } from "./command-result.ts";
import { applianceCommand } from "./commands/appliance/index.ts";
import { compileCommand } from "./commands/compile.ts";
import { diffCommand } from "./commands/diff.ts";
import { explainCommand } from "./commands/explain.ts";
import { initCommand } from "./commands/init.ts";
import { lockCommand } from "./commands/lock.ts";
import { releaseCommand } from "./commands/release/index.ts";
import { schemaCommand } from "./commands/schema.ts";
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
  harmony schema Application         the fields of a kind`;

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
  for (const define of [
    compileCommand,
    explainCommand,
    diffCommand,
    initCommand,
    lockCommand,
    schemaCommand,
    releaseCommand,
    applianceCommand,
  ])
    define(program, system, finish);
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
