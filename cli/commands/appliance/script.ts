import { readAsset } from "../../assets.ts";
import type { DefineCommand } from "../../command-result.ts";
import { exitCode } from "../../exit-code.ts";

const examples = `
Examples:
  harmony appliance script > resolve.sh
  sh resolve.sh --state /var/lib/harmony/stable.json harbor.example.com/shop/production stable

The script needs sh, curl, awk, sed, grep and sha256sum, and nothing of Harmony. It checks digests and sequences, and no
signatures: \`harmony appliance resolve --key\` does.`;

/** Adds `harmony appliance script`. */
export const scriptCommand: DefineCommand = (program, system, finish) =>
  void program
    .command("script")
    .summary("a shell script that resolves a channel by curl")
    .description("Prints a script of POSIX sh that does what `appliance resolve` does, without signatures.")
    .addHelpText("after", examples)
    .action(() =>
      finish(
        readAsset("appliance/resolve.sh").then((text) => {
          system.terminal.print(text);
          return exitCode.ok;
        }),
      ),
    );
