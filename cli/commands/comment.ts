import { InvalidArgumentError } from "commander";
import { placeDiagnostics } from "../../compiler/place-diagnostics.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { attempt, fail, need } from "../../diagnostics/outcome.ts";
import { parseApi } from "../../forge/address.ts";
import { readBody } from "../../forge/body-file.ts";
import type { ForgeAddress } from "../../forge/client.ts";
import { commentOnPullRequest } from "../../forge/comment-on-pull-request.ts";
import { forgeDiagnostics } from "../../forge/diagnostics.ts";
import { readEvent } from "../../forge/event.ts";
import { isCommentKey } from "../../forge/sticky-comment.ts";
import { findToken } from "../../forge/token.ts";
import type { System } from "../../system/system.ts";
import type { DefineCommand } from "../command-result.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { reportDiagnostics } from "../report.ts";

interface CommentOptions {
  readonly file: string;
  readonly key: string;
  readonly pull?: number;
  readonly repository?: string;
  readonly api?: string;
  readonly updateOnly?: true;
}

const examples = `
Examples:
  harmony diff --format markdown > diff.md; harmony comment --file diff.md
  harmony comment --file diff.md --key shop --pull 7 --repository acme/site --api https://gitea.example.com/api/v1

In a workflow of GitHub or Gitea all but --file is known from the run. The token is read from GITHUB_TOKEN, else from
GITEA_TOKEN; it needs the right to write to pull requests.
Exit codes: 0 written, or nothing to write (a warning says why), 1 a failure, 2 usage.`;

/** Adds `harmony comment`. */
export const commentCommand: DefineCommand = (program, system, finish) =>
  void program
    .command("comment")
    .summary("write a review to its pull request, as one comment")
    .description(
      "Writes a comment on a pull request of GitHub, Gitea or Forgejo: the first time a new one, then the same.",
    )
    .requiredOption("--file <path>", "the text, in markdown")
    .option("--key <key>", "tells the comments of one pull request apart", keyOf, "diff")
    .option("--pull <number>", "the pull request (default: that of the run)", numberOf)
    .option("--repository <owner/name>", "where it is (default: GITHUB_REPOSITORY)", repositoryOf)
    .option("--api <url>", "the forge's API (default: GITHUB_API_URL)")
    .option("--update-only", "make no comment where there is none yet")
    .addHelpText("after", examples)
    .action((options: CommentOptions) => finish(runComment(system, options)));

/** Standard output gets the comment's URL. */
export async function runComment(system: System, options: CommentOptions): Promise<ExitCode> {
  const outcome = await attempt(async () => {
    const text = need(await readBody(system, options.file));
    const address = addressOf(system, options);
    const event = need(await readEvent(system));
    const { key, pull, updateOnly = false } = options;
    const comment = { key, text, updateOnly };
    const written = await commentOnPullRequest(system, { address, event, number: pull, comment });
    if (written.ok) await report(system, written.diagnostics);
    return need(written);
  });
  if (!outcome.ok) {
    await report(system, outcome.diagnostics);
    return exitCode.faults;
  }
  const { value } = outcome;
  if (value === undefined) return exitCode.ok;
  system.terminal.warn(`Comment: ${value.status}.\n`);
  if (value.url !== undefined && value.url !== "") system.terminal.print(`${value.url}\n`);
  return exitCode.ok;
}

/** To be called within `attempt`. */
function addressOf(system: System, options: CommentOptions): ForgeAddress {
  const ofRun = system.environment("GITHUB_API_URL") ?? "";
  const address = options.api ?? ofRun;
  if (address === "")
    return missing("address of a forge", "Say `--api https://api.github.com`, or that of your Gitea.");
  const repository = options.repository ?? system.environment("GITHUB_REPOSITORY") ?? "";
  if (!isRepository(repository)) return missing("repository to write to", "Say `--repository OWNER/NAME`.");
  return { api: need(parseApi(address, address === ofRun)), repository, token: need(findToken(system)) };
}

function missing(what: string, next: string): never {
  return fail(forgeDiagnostics.create("missing-setting", {}, { what, next }));
}

async function report(system: System, diagnostics: readonly Diagnostic[]): Promise<void> {
  reportDiagnostics(system, await placeDiagnostics(diagnostics, []), "text");
}

function isRepository(value: string): boolean {
  return /^[A-Za-z0-9_-][A-Za-z0-9._-]*\/[A-Za-z0-9._-]*[A-Za-z0-9_-][A-Za-z0-9._-]*$/.test(value);
}

function keyOf(value: string): string {
  if (isCommentKey(value)) return value;
  throw new InvalidArgumentError("Letters, digits and . _ : / - make a key, and it begins with a letter or a digit.");
}

function numberOf(value: string): number {
  if (/^[1-9]\d{0,9}$/.test(value)) return Number(value);
  throw new InvalidArgumentError("It is no number of a pull request.");
}

function repositoryOf(value: string): string {
  if (isRepository(value)) return value;
  throw new InvalidArgumentError("It is not OWNER/NAME.");
}
