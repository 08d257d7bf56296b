import { InvalidArgumentError } from "commander";
import { type PublishRequest, publishRelease } from "../../../apply/release/publish.ts";
import { planPublish } from "../../../apply/release/publish-plan.ts";
import { readReviewedRelease } from "../../../apply/release/reviewed-release.ts";
import { treeDiagnostics } from "../../../apply/tree/diagnostics.ts";
import { readReviewedTree } from "../../../apply/tree/reviewed-tree.ts";
import { fail, need } from "../../../diagnostics/outcome.ts";
import { joinPath } from "../../../system/path.ts";
import type { System } from "../../../system/system.ts";
import type { DefineCommand } from "../../command-result.ts";
import type { ExitCode } from "../../exit-code.ts";
import { createArchiveSource } from "../../fetcher.ts";
import { readPrivateKey } from "../../keys.ts";
import { createSource, openRegistry } from "../../registry.ts";
import { specDigests } from "../../spec-digests.ts";
import { type ConfirmFlags, confirm, yesFlag } from "./confirm.ts";
import { createCounter } from "./counter.ts";
import { addCommonFlags, type CommonFlags, sequenceArgument, versionArgument } from "./flags.ts";
import { reportPlan, sendQuestion } from "./plan-report.ts";
import { type CommandReport, reportResult } from "./result.ts";

interface PublishFlags extends CommonFlags, ConfirmFlags {
  readonly version: string;
  readonly sequence: number;
  readonly revision?: string;
  readonly key?: string;
  readonly registry?: string;
  readonly specs?: string;
  readonly allowUnrealised?: true;
  readonly dryRun?: true;
}

const examples = `
Examples:
  harmony release publish out/shop/production --version 1.4.0 --sequence 57 --key cosign.key
  harmony release publish out/shop/production --version 1.4.0 --sequence 57 --dry-run
  harmony release publish out/shop/production --version 1.4.0 --sequence 57 --revision "$(git rev-parse HEAD)" \\
      --specs specs/shop --key cosign.key

The key's passphrase is read from HARMONY_KEY_PASSWORD or COSIGN_PASSWORD. Credentials for the registry come from
HARMONY_REGISTRY_HOST, _USERNAME and _PASSWORD, or from the files of docker, podman and helm.

Exit codes: 0 published, 1 a failure, 2 usage, 3 a tag that would move, or a tree that is not what was reviewed.`;

/** Adds `harmony release publish`. */
export const publishCommand: DefineCommand = (program, system, finish) =>
  void addCommonFlags(
    program
      .command("publish")
      .summary("send a reviewed topology to its registry")
      .description(
        "Checks every digest of the tree, rebuilds charts and bundle from it, and sends them with the release that pins them. A version never changes; to run it again is safe.",
      )
      .argument("<DIR>", "a topology's folder in out/, as in out/<site>/<topology>", treeArgument)
      .requiredOption("--version <version>", "the release's version; its tag never moves", versionArgument)
      .requiredOption(
        "--sequence <number>",
        "grows with each release, such as the number of the CI run",
        sequenceArgument,
      )
      .option("--revision <text>", "what the specs were at, such as a commit of git")
      .option("--key <file>", "the private key that signs release, bundle and charts")
      .option("--specs <dir>", "the site's specs, whose digests the statement of the compile names")
      .option("--registry <prefix>", "instead of the prefix that release.json names")
      .option("--allow-unrealised", "publish although scores are in none of the files")
      .option("--dry-run", "tell what would be sent, and send nothing")
      .option(...yesFlag),
  )
    .addHelpText("after", examples)
    .action((tree: Tree, flags: PublishFlags) => finish(runPublish(system, tree, flags)));

interface Tree {
  readonly out: string;
  readonly site: string;
  readonly topology: string;
}

function treeArgument(value: string): Tree {
  const [topology, site, ...out] = joinPath(value).split("/").reverse();
  if (site === undefined || topology === undefined || out.length === 0)
    throw new InvalidArgumentError("It must be a folder such as out/<site>/<topology>.");
  return { out: out.reverse().join("/") || "/", site, topology };
}

function runPublish(system: System, tree: Tree, flags: PublishFlags): Promise<ExitCode> {
  return reportResult(system, flags.format, async () => {
    const request = await buildRequest(system, tree, flags);
    const prefix = flags.registry ?? request.reviewed.release.registry ?? "";
    const client = openRegistry(system, prefix, flags, flags.dryRun === true ? "pull" : "push");
    if (flags.dryRun === true) return reportPlan(need(await planPublish(client, request)));
    if (flags.yes !== true && system.terminal.confirm !== undefined)
      await confirm(system, flags, sendQuestion(need(await planPublish(client, request))));
    return publish(system, client, request);
  });
}

async function buildRequest(
  system: System,
  { out, site, topology }: Tree,
  flags: PublishFlags,
): Promise<PublishRequest> {
  const tree = need(await readReviewedTree(system, out, site, topology));
  const { notRealised } = tree.manifest;
  if (notRealised.length > 0 && flags.allowUnrealised !== true)
    fail(treeDiagnostics.create("not-realised", {}, { topology, scores: notRealised.join(", ") }));
  const { version, sequence, revision } = flags;
  return {
    reviewed: need(readReviewedRelease(tree)),
    label: { version, sequence, ...(revision === undefined ? {} : { revision }) },
    key: flags.key === undefined ? undefined : await readPrivateKey(system, flags.key),
    specs: flags.specs === undefined ? [] : await specDigests(system, flags.specs, out, site),
    source: createSource(system, flags),
    archives: createArchiveSource(system, flags),
    onStep: createCounter(system),
  };
}

async function publish(
  system: System,
  client: Parameters<typeof publishRelease>[0],
  request: PublishRequest,
): Promise<CommandReport> {
  const started = system.clock.now();
  const report = need(await publishRelease(client, request));
  const seconds = ((system.clock.now() - started) / 1000).toFixed(1);
  const signed = request.key === undefined ? "nothing is signed" : `${report.signed} signatures and statements made`;
  const text = `${report.name} is ${report.digest}.\n${report.artifacts} artifacts, ${report.pushed} of them new, ${report.blobs} blobs sent; ${signed}; ${seconds} s.\n`;
  return { text, json: report };
}
