import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type CopyReport, type CopyRequest, copyRelease, planCopy } from "../../../apply/release/copy.ts";
import { need } from "../../../diagnostics/outcome.ts";
import type { System } from "../../../system/system.ts";
import type { DefineCommand } from "../../command-result.ts";
import type { ExitCode } from "../../exit-code.ts";
import { createSource, openRegistry } from "../../registry.ts";
import { type ConfirmFlags, confirm, yesFlag } from "./confirm.ts";
import { createCounter } from "./counter.ts";
import { addCommonFlags, type CommonFlags, channelArgument, releaseArgument } from "./flags.ts";
import { reportPlan, sendQuestion } from "./plan-report.ts";
import { type CommandReport, reportResult } from "./result.ts";

interface CopyFlags extends CommonFlags, ConfirmFlags {
  readonly channel?: string;
  /** False where `--no-images` was said. */
  readonly images: boolean;
  readonly dryRun?: true;
}

interface Route {
  readonly from: string;
  readonly reference: string;
  readonly to: string;
}

const examples = `
Examples:
  harmony release copy ghcr.io/acme/shop/production 1.4.0 dir:/media/usb
  harmony release copy dir:/media/usb 1.4.0 harbor.example.com/shop/production --channel stable
  harmony release copy ghcr.io/acme/shop/production stable harbor.example.com/shop/production --dry-run

A folder holds an OCI image layout for each repository. Every digest and signature stays what it is; images go to
images/<host>/<path> below the target, and \`harmony release resolve -o containerd\` shows how nodes find them there.
To run it again completes a copy that was cut off.

Exit codes: 0 copied, 1 a failure, 2 usage, 3 a part is missing, or a version's tag would move.`;

/** Adds `harmony release copy`. */
export const copyCommand: DefineCommand = (program, system, finish) =>
  void addCommonFlags(
    program
      .command("copy")
      .summary("take a release to another registry, or to a folder")
      .description("Copies a release with charts, bundle, images, and all signatures and records, byte for byte.")
      .argument("<FROM>", "the prefix and topology, as in ghcr.io/acme/shop/production, or dir:PATH")
      .argument("<RELEASE>", "a version, a channel or a digest", releaseArgument)
      .argument("<TO>", "where it goes: a prefix, or dir:PATH")
      .option("--channel <name>", "point this channel of the target to it", channelArgument)
      .option("--no-images", "leave images out")
      .option("--dry-run", "tell what would be sent, and send nothing")
      .option(...yesFlag),
  )
    .addHelpText("after", examples)
    .action((from: string, reference: string, to: string, flags: CopyFlags) =>
      finish(runCopy(system, { from, reference, to }, flags)),
    );

async function runCopy(system: System, route: Route, flags: CopyFlags): Promise<ExitCode> {
  const temporary = await mkdtemp(join(tmpdir(), "harmony-copy-"));
  try {
    return await reportResult(system, flags.format, () => copy(system, route, flags, temporary));
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

async function copy(system: System, route: Route, flags: CopyFlags, temporary: string): Promise<CommandReport> {
  const from = openRegistry(system, route.from, flags, "pull");
  const to = openRegistry(system, route.to, flags, flags.dryRun === true ? "pull" : "push");
  const request: CopyRequest = {
    reference: route.reference,
    channel: flags.channel,
    images: flags.images ? createSource(system, flags) : undefined,
    files: system.files,
    temporary,
    onStep: createCounter(system),
  };
  if (flags.dryRun === true) return reportPlan(need(await planCopy(from, to, request)));
  if (flags.yes !== true && system.terminal.confirm !== undefined)
    await confirm(system, flags, sendQuestion(need(await planCopy(from, to, request))));
  const started = system.clock.now();
  const report = need(await copyRelease(from, to, request));
  return reportCopy(report, (system.clock.now() - started) / 1000);
}

function reportCopy(report: CopyReport, seconds: number): CommandReport {
  const { name, digest, artifacts, copied, referrers, blobs, bytes, mounted } = report;
  const megabytes = (bytes / 1e6).toFixed(1);
  const text = `${name} is ${digest}.\n${artifacts} artifacts; ${copied} manifests new, ${referrers} of them signatures and records; ${blobs} blobs sent (${megabytes} MB), ${mounted} taken within the registry; ${seconds.toFixed(1)} s.\n`;
  return { text, json: report };
}
