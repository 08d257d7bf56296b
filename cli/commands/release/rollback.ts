import type { Command } from "commander";
import { rollback } from "../../../apply/release/promote.ts";
import type { DefineCommand } from "../../command-result.ts";
import { openRegistry } from "../../registry.ts";
import { channelArgument, versionArgument } from "./flags.ts";
import { addMoveFlags, type MoveFlags, moveChannel, requireKeys } from "./move.ts";
import { reportResult } from "./result.ts";

interface RollbackFlags extends MoveFlags {
  readonly to?: string;
}

const examples = `
Examples:
  harmony release rollback harbor.example.com/shop/production stable --key cosign.pub --reason "errors at checkout"
  harmony release rollback harbor.example.com/shop/production stable --to 1.3.2 --key cosign.pub --reason "errors"

Nothing is built again: the channel points to bytes that were there before. Appliances go to a lower sequence only
where they are told to (\`harmony appliance resolve --allow-downgrade\`).`;

/** Adds `harmony release rollback`. */
export const rollbackCommand: DefineCommand = (program, system, finish) =>
  void addMoveFlags(
    program
      .command("rollback")
      .summary("point a channel back")
      .description("Moves a channel to the version that it had before its last promotion, or to the one that is named.")
      .argument("<REGISTRY>", "the prefix and topology, as in harbor.example.com/shop/production")
      .argument("<CHANNEL>", "the moving tag: stable, nightly", channelArgument)
      .option("--to <version>", "the version to go back to", versionArgument),
  )
    .addHelpText("after", examples)
    .action((prefix: string, channel: string, flags: RollbackFlags, command: Command) => {
      requireKeys(flags, command);
      return finish(
        reportResult(system, flags.format, async () => {
          const client = openRegistry(system, prefix, flags, flags.dryRun === true ? "pull" : "push");
          return moveChannel(system, channel, flags, (request) => rollback(client, system.clock, flags.to, request));
        }),
      );
    });
