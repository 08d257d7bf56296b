import type { Command } from "commander";
import { followChannel } from "../../../apply/appliance/follow.ts";
import { type LastGood, readState, writeState } from "../../../apply/appliance/state.ts";
import type { Diagnostic, PlacedDiagnostic } from "../../../diagnostics/diagnostic.ts";
import { attempt } from "../../../diagnostics/outcome.ts";
import type { System } from "../../../system/system.ts";
import type { DefineCommand } from "../../command-result.ts";
import { type ExitCode, exitCode } from "../../exit-code.ts";
import { readPublicKeys } from "../../keys.ts";
import { openRegistry } from "../../registry.ts";
import { reportDiagnostics } from "../../report.ts";
import { channelArgument, collectPath } from "../release/flags.ts";
import { requireKeys } from "../release/move.ts";
import { placed, reportFailure } from "../release/result.ts";

interface ResolveFlags {
  readonly state: string;
  readonly key?: readonly string[];
  readonly allowUnsigned?: true;
  readonly allowDowngrade?: true;
  readonly reset?: true;
  readonly strict?: true;
  readonly plainHttp?: true;
}

const examples = `
Examples:
  harmony appliance resolve harbor.example.com/shop/production stable --state /var/lib/harmony/stable.json --key cosign.pub
  harmony appliance resolve … --allow-downgrade     once, after a rollback

Standard output is the JSON of \`harmony release resolve\`, of what this machine is to run; standard error says whether
it is new. Where the registry fails, or what it gives must not be taken, that is what was last good.

Exit codes: 0 the JSON is printed, 1 there is nothing to print, 2 usage, 3 the same for want of a signature; with
--strict also where what was last good was printed instead of what the channel points to.`;

/** Adds `harmony appliance resolve`. */
export const resolveCommand: DefineCommand = (program, system, finish) =>
  void program
    .command("resolve")
    .summary("what this machine is to run, by digest")
    .description("Follows a channel: what is verified and no older is taken, anything else leaves what was last good.")
    .argument("<REGISTRY>", "the prefix and topology, as in harbor.example.com/shop/production")
    .argument("<CHANNEL>", "the moving tag: stable, nightly", channelArgument)
    .requiredOption("--state <file>", "where this machine remembers what was last good")
    .option("--key <file>", "a public key that must have signed the release (repeatable)", collectPath)
    .option("--allow-unsigned", "do without signatures, where there is no --key")
    .option("--allow-downgrade", "take a lower sequence than the last one, too")
    .option("--reset", "forget what was last good, also where the state file is damaged")
    .option("--strict", "exit with 3 where what was last good has to stay")
    .option("--plain-http", "speak HTTP without TLS, to a registry of this machine alone")
    .addHelpText("after", examples)
    .action((prefix: string, channel: string, flags: ResolveFlags, command: Command) => {
      requireKeys(flags, command);
      return finish(runResolve(system, prefix, channel, flags));
    });

/**
 * An appliance asks from a timer. A registry that is down for an hour, or a release that it must not take, is no reason
 * for what runs to stop: so it is told on standard error, and the exit code is 0 unless --strict asks for 3. The state is
 * written after everything was verified, and before anything is printed: what is printed is never forgotten.
 */
async function runResolve(system: System, prefix: string, channel: string, flags: ResolveFlags): Promise<ExitCode> {
  const outcome = await attempt(async () => {
    const client = openRegistry(system, prefix, flags, "pull");
    const keys = flags.key === undefined ? undefined : await readPublicKeys(system, flags.key);
    const last = flags.reset === true ? undefined : await readState(system.files, flags.state);
    const allowDowngrade = flags.allowDowngrade === true;
    const followed = await followChannel(client, { channel, keys, last, allowDowngrade });
    const text = renderResolution(followed.current);
    // The same release from another registry has other references.
    if (last === undefined || text !== renderResolution(last))
      await writeState(system.files, flags.state, followed.current);
    return { ...followed, text };
  });
  if (!outcome.ok) return reportFailure(system, outcome.diagnostics, "text");
  const { status, current, diagnostics, text } = outcome.value;
  reportDiagnostics(system, diagnostics.map(asWarning), "text");
  const { version, sequence, digest } = current;
  if (status !== "kept")
    system.terminal.warn(
      `${channel} is ${status === "taken" ? "now" : "unchanged:"} ${version}, sequence ${sequence} (${digest}).\n`,
    );
  system.terminal.print(text);
  return status === "kept" && flags.strict === true ? exitCode.gate : exitCode.ok;
}

function renderResolution({ resolution }: LastGood): string {
  return `${JSON.stringify(resolution, undefined, 2)}\n`;
}

/** What is told beside a result does not fail the run. */
function asWarning(diagnostic: Diagnostic): PlacedDiagnostic {
  return placed({ ...diagnostic, severity: "warning" });
}
