import { hostname, userInfo } from "node:os";
import type { Command } from "commander";
import type { Move, MoveRequest } from "../../../apply/release/promote.ts";
import { need, type Outcome } from "../../../diagnostics/outcome.ts";
import type { System } from "../../../system/system.ts";
import { exitCode } from "../../exit-code.ts";
import { readPublicKeys } from "../../keys.ts";
import { createSource } from "../../registry.ts";
import { type ConfirmFlags, confirm, yesFlag } from "./confirm.ts";
import { addCommonFlags, type CommonFlags, collectPath, secondsArgument } from "./flags.ts";
import type { CommandReport } from "./result.ts";

/** What a move of a channel takes. */
export interface MoveFlags extends CommonFlags, ConfirmFlags {
  readonly key?: readonly string[];
  readonly allowUnsigned?: true;
  /** False where `--no-images` was said. */
  readonly images: boolean;
  readonly settle?: number;
  readonly actor?: string;
  readonly reason?: string;
  readonly dryRun?: true;
}

/** Adds the flags of a command that moves a channel. */
export function addMoveFlags(command: Command): Command {
  return addCommonFlags(command)
    .option("--key <file>", "a public key that must have signed release, bundle and charts (repeatable)", collectPath)
    .option("--allow-unsigned", "do without signatures, where there is no --key")
    .option("--no-images", "do not look whether the images are in their registries")
    .option(
      "--settle <seconds>",
      "how long to wait before looking whether somebody else moved it, too (default: 2)",
      secondsArgument,
    )
    .option("--actor <name>", "who does this, for the record (default: the user and machine)")
    .option("--reason <text>", "why, for the record")
    .option("--dry-run", "check everything, and move nothing")
    .option(...yesFlag);
}

/** A channel that anybody could have filled is no channel: without a key it must be said. */
export function requireKeys({ key, allowUnsigned }: Pick<MoveFlags, "key" | "allowUnsigned">, command: Command): void {
  if (key === undefined && allowUnsigned !== true)
    command.error("error: say by --key who must have signed, or --allow-unsigned", { exitCode: exitCode.usage });
}

/** To be called within `attempt`. */
async function buildMoveRequest(system: System, channel: string, flags: MoveFlags): Promise<MoveRequest> {
  return {
    channel,
    policy: {
      keys: flags.key === undefined ? undefined : await readPublicKeys(system, flags.key),
      images: flags.images ? createSource(system, flags) : undefined,
    },
    settle: flags.settle ?? 2000,
    actor: flags.actor ?? `${userInfo().username}@${hostname()}`,
    reason: flags.reason,
    dryRun: flags.dryRun === true,
  };
}

/** Moves a channel, after a question where somebody is there to answer it. To be called within `attempt`. */
export async function moveChannel(
  system: System,
  channel: string,
  flags: MoveFlags,
  move: (request: MoveRequest) => Promise<Outcome<Move>>,
): Promise<CommandReport> {
  const request = await buildMoveRequest(system, channel, flags);
  if (flags.dryRun !== true && flags.yes !== true && system.terminal.confirm !== undefined) {
    const { from, to, moved } = need(await move({ ...request, dryRun: true }));
    const before = from === undefined ? "" : ` instead of ${from.version}`;
    if (moved) await confirm(system, flags, `Point ${channel} to ${to.version}${before}?`);
  }
  return reportMove(need(await move(request)), flags);
}

function reportMove({ channel, from, to, moved }: Move, { dryRun }: MoveFlags): CommandReport {
  const before = from === undefined ? "nothing" : from.version;
  const text = !moved
    ? `${channel} points to ${to.version} already (${to.digest}).\n`
    : `${channel} ${dryRun === true ? "would point" : "points"} to ${to.version} instead of ${before} (${to.digest}).\n`;
  return { text, json: { channel, from: from ?? null, to, moved, dryRun: dryRun === true } };
}
