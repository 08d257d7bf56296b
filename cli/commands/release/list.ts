import { type ListedRelease, listReleases } from "../../../apply/release/list.ts";
import { need } from "../../../diagnostics/outcome.ts";
import type { DefineCommand } from "../../command-result.ts";
import { openRegistry } from "../../registry.ts";
import { addCommonFlags, type CommonFlags } from "./flags.ts";
import { reportResult } from "./result.ts";

const examples = `
Examples:
  harmony release list harbor.example.com/shop/production
  harmony release list harbor.example.com/shop/production -o json`;

/** Adds `harmony release list`. */
export const listCommand: DefineCommand = (program, system, finish) =>
  void addCommonFlags(
    program
      .command("list")
      .summary("versions and channels of a topology")
      .description("Lists the channels and what they point to, then the versions, the newest first.")
      .argument("<REGISTRY>", "the prefix and topology, as in harbor.example.com/shop/production"),
  )
    .addHelpText("after", examples)
    .action((prefix: string, flags: CommonFlags) =>
      finish(
        reportResult(system, flags.format, async () => {
          const found = need(await listReleases(openRegistry(system, prefix, flags, "pull")));
          return { text: listText(found, prefix), json: found };
        }),
      ),
    );

function listText(found: readonly ListedRelease[], prefix: string): string {
  if (found.length === 0) return `${prefix} has no release.\n`;
  const width = Math.max(...found.map(({ tag }) => tag.length));
  const versionWidth = Math.max(...found.map(({ version }) => version.length));
  return found
    .map(({ tag, kind, version, sequence, digest }) => {
      const points = kind === "channel" ? `-> ${version.padEnd(versionWidth)}` : "".padEnd(versionWidth + 3);
      return `${tag.padEnd(width)}  ${points}  ${String(sequence).padStart(6)}  ${digest}\n`;
    })
    .join("");
}
