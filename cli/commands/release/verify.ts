import { compareRecompiled } from "../../../apply/release/recompiled.ts";
import { type VerifiedRelease, verifyRelease } from "../../../apply/release/verify.ts";
import { fail, need } from "../../../diagnostics/outcome.ts";
import type { System } from "../../../system/system.ts";
import type { DefineCommand } from "../../command-result.ts";
import { readPublicKeys } from "../../keys.ts";
import { recompile } from "../../recompile.ts";
import { createSource, openRegistry } from "../../registry.ts";
import { addCommonFlags, type CommonFlags, collectPath, releaseArgument } from "./flags.ts";
import { type CommandReport, reportResult } from "./result.ts";

interface VerifyFlags extends CommonFlags {
  readonly key: readonly string[];
  /** False where `--no-images` was said. */
  readonly images: boolean;
  readonly recompile?: string;
}

const examples = `
Examples:
  harmony release verify harbor.example.com/shop/production stable --key cosign.pub
  harmony release verify dir:/media/usb 1.4.0 --key cosign.pub --no-images
  harmony release verify harbor.example.com/shop/production 1.4.0 --key cosign.pub --recompile specs/shop

Exit codes: 0 all of it holds, 1 a failure, 2 usage, 3 something is missing, unsigned, or other than stated.`;

/** Adds `harmony release verify`. */
export const verifyCommand: DefineCommand = (program, system, finish) =>
  void addCommonFlags(
    program
      .command("verify")
      .summary("is a release whole, signed, and what its specs give?")
      .description(
        "Checks that every pin is there, and that release, pins, bill of materials and the statement of the compile are signed and agree.",
      )
      .argument("<REGISTRY>", "the prefix and topology, as in harbor.example.com/shop/production, or dir:PATH")
      .argument("<RELEASE>", "a version, a channel or a digest", releaseArgument)
      .requiredOption("--key <file>", "a public key that must have signed everything (repeatable)", collectPath)
      .option("--no-images", "do not look whether the images are in their registries")
      .option("--recompile <specs>", "compile these specs in memory, and compare every byte"),
  )
    .addHelpText("after", examples)
    .action((prefix: string, reference: string, flags: VerifyFlags) =>
      finish(reportResult(system, flags.format, () => verify(system, prefix, reference, flags))),
    );

async function verify(system: System, prefix: string, reference: string, flags: VerifyFlags): Promise<CommandReport> {
  const request = {
    reference,
    keys: await readPublicKeys(system, flags.key),
    images: flags.images ? createSource(system, flags) : undefined,
  };
  const verified = need(await verifyRelease(openRegistry(system, prefix, flags, "pull"), request));
  if (flags.recompile !== undefined) {
    const faults = compareRecompiled(verified, await recompile(system, flags.recompile, verified.claim));
    if (faults.length > 0) fail(...faults);
  }
  return report(verified, flags);
}

function report({ published, signed, claim }: VerifiedRelease, flags: VerifyFlags): CommandReport {
  const { manifest, label } = published;
  const recompiled = flags.recompile !== undefined;
  const compiled = recompiled
    ? `compiling ${flags.recompile} gives the same bytes`
    : `it states ${claim.specs.length} spec files`;
  const text = `${label.version} is ${manifest.digest}.\n${signed} manifests are there and signed, the bill of materials agrees; ${compiled}.\n`;
  const { version, sequence } = label;
  return { text, json: { version, sequence, digest: manifest.digest, signed, statement: claim, recompiled } };
}
