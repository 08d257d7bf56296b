import { runComment } from "../../cli/commands/comment.ts";
import { networkedSystem } from "../apply/oci/client-under-test.ts";
import type { FakeForge } from "../support/fake-forge.ts";
import type { MemorySystem } from "../support/memory-system.ts";
import { type Run } from "../support/run-harmony.ts";

/** What a workflow's own token is worth: an app that may write. */
export const robot = { id: 41898282, login: "github-actions[bot]", isApp: true };
/** It is in nothing that is printed: `commentOn` looks. */
export const token = "ghs_canary0123456789";

export const head = "a".repeat(40);

/** A pull request's webhook payload, of the repository's own branch unless said. */
export function pullRequestEvent(number: number, from = "acme/site"): object {
  return { pull_request: { number, head: { sha: head, ref: "work", repo: { full_name: from } } } };
}

export interface CommentRun extends Run {
  readonly system: MemorySystem;
}

export interface CommentRunOptions extends Partial<Parameters<typeof runComment>[1]> {
  readonly text?: string;
  readonly event?: object;
  readonly eventName?: string;
  readonly variables?: Readonly<Record<string, string>>;
  readonly files?: Parameters<typeof networkedSystem>[0];
  /** Who answers; the real network unless said. */
  readonly network?: MemorySystem["network"];
}

/** Runs the command as a step of a workflow does. */
export async function commentOn(
  forge: Pick<FakeForge, "api">,
  {
    text = "# Review\n",
    event,
    eventName = "pull_request",
    variables,
    files,
    network,
    ...options
  }: CommentRunOptions = {},
): Promise<CommentRun> {
  const system = networkedSystem({
    "diff.md": text,
    ...(event !== undefined && { "event.json": JSON.stringify(event) }),
    ...files,
  });
  if (network !== undefined) system.network = network;
  Object.assign(system.variables, {
    GITHUB_API_URL: forge.api,
    GITHUB_REPOSITORY: "acme/site",
    GITHUB_TOKEN: token,
    ...(event !== undefined && { GITHUB_EVENT_PATH: "event.json", GITHUB_EVENT_NAME: eventName }),
    ...variables,
  });
  const [stdout, stderr]: [string[], string[]] = [[], []];
  const terminal = {
    ...system.terminal,
    print: (line: string) => void stdout.push(line),
    warn: (line: string) => void stderr.push(line),
  };
  const code = await runComment({ ...system, terminal }, { file: "diff.md", key: "diff", ...options });
  const run = { code, stdout: stdout.join(""), stderr: stderr.join(""), system };
  if (`${run.stdout}${run.stderr}`.includes(token)) throw new Error("the token was shown");
  return run;
}
