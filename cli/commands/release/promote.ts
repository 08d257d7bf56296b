import type { Command } from "commander";
import { promote } from "../../../apply/release/promote.ts";
import type { DefineCommand } from "../../command-result.ts";
import { openRegistry } from "../../registry.ts";
import { channelArgument, versionArgument } from "./flags.ts";
import { addMoveFlags, type MoveFlags, moveChannel, requireKeys } from "./move.ts";
import { reportResult } from "./result.ts";

const examples = `
Examples:
  harmony release promote harbor.example.com/shop/production 1.4.0 nightly --key cosign.pub
  harmony release promote harbor.example.com/shop/production 1.4.0 stable --key cosign.pub --reason "soaked a week"

Registries have no compare-and-swap: let one job at a time move a channel. Of two, the last one wins; the other is
told, where it can be seen, and both stand in the records.

Exit codes: 0 the channel points there, 1 a failure, 2 usage, 3 a pin is missing or unsigned, the version is older, or
somebody else moved the channel meanwhile.`;

/** Adds `harmony release promote`. */
export const promoteCommand: DefineCommand = (program, system, finish) =>
  void addMoveFlags(
    program
      .command("promote")
      .summary("point a channel to a version")
      .description(
        "Checks that all that the version pins is there and signed, then moves the channel's tag to the same bytes.",
      )
      .argument("<REGISTRY>", "the prefix and topology, as in harbor.example.com/shop/production")
      .argument("<VERSION>", "the version that was published", versionArgument)
      .argument("<CHANNEL>", "the moving tag: stable, nightly", channelArgument),
  )
    .addHelpText("after", examples)
    .action((prefix: string, version: string, channel: string, flags: MoveFlags, command: Command) => {
      requireKeys(flags, command);
      return finish(
        reportResult(system, flags.format, async () => {
          const client = openRegistry(system, prefix, flags, flags.dryRun === true ? "pull" : "push");
          return moveChannel(system, channel, flags, (request) => promote(client, system.clock, version, request));
        }),
      );
    });
