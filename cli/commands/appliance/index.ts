import type { DefineCommand } from "../../command-result.ts";
import { resolveCommand } from "./resolve.ts";
import { scriptCommand } from "./script.ts";

const intro = `
For machines that follow a channel on their own:
  harmony appliance resolve harbor.example.com/shop/production stable --state /var/lib/harmony/stable.json --key cosign.pub
  harmony appliance script > resolve.sh          the same for a machine that has curl and a shell`;

/** Adds `harmony appliance` and its commands. */
export const applianceCommand: DefineCommand = (program, system, finish) => {
  const group = program
    .command("appliance")
    .summary("follow a channel from a machine")
    .description("Finds out what a channel points to, and remembers what was last good.")
    .addHelpText("after", intro);
  for (const define of [resolveCommand, scriptCommand]) define(group, system, finish);
};
