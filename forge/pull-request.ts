import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { RemoteFault } from "../formats/http/remote-fault.ts";
import { valueAt } from "../formats/json/pointer.ts";
import { type ForgeClient, garbled } from "./client.ts";
import { forgeDiagnostics } from "./diagnostics.ts";
import type { RunEvent } from "./event.ts";
import { readList } from "./pages.ts";

/** The pull request to write to, or why there is nothing to write any more. */
export type FoundPullRequest = { readonly number: number } | { readonly stale: Diagnostic };

/**
 * The pull request of a run: the one asked for, that of the event, or the one whose branch a followed run was for. What
 * a fork's run left behind says nothing here: its number would be its own word. Where the event knows the commit that
 * was reviewed, the pull request must still be at it.
 * @throws RemoteFault
 */
export async function findPullRequest(
  client: ForgeClient,
  event: RunEvent | undefined,
  asked: number | undefined,
): Promise<FoundPullRequest> {
  const number = asked ?? event?.number;
  if (event?.followed !== undefined) {
    if (event.followed !== "pull_request") throw unknown(`the run that this one follows was on \`${event.followed}\``);
    return number === undefined ? byBranch(client, event) : atHead(client, number, event.head);
  }
  if (number === undefined)
    throw unknown(event === undefined ? "this is no run of a forge" : "the event of this run has none");
  return number === event?.number ? atHead(client, number, event.head) : { number };
}

async function atHead(client: ForgeClient, number: number, expected: string | undefined): Promise<FoundPullRequest> {
  if (expected === undefined) return { number };
  const action = `read ${client.repository}#${number}`;
  const path = `repos/${client.repository}/pulls/${number}`;
  const { content } = await client.send({ method: "GET", path, action });
  const found = valueAt(content, "/head/sha");
  if (typeof found !== "string") throw garbled(client, action, "it names no commit");
  return found === expected ? { number } : stale(expected, `pull request ${number} is at ${found.slice(0, 40)}`);
}

async function byBranch(client: ForgeClient, event: RunEvent): Promise<FoundPullRequest> {
  const { head = "", headRepository = "", headBranch = "" } = event;
  const branch = `${headRepository.split("/", 1)[0]}:${headBranch}`;
  // Gitea does not know `head` and lists them all.
  const path = `repos/${client.repository}/pulls?state=open&head=${encodeURIComponent(branch)}`;
  const pulls = await readList(client, path, `list the pull requests of ${client.repository}`);
  const own = pulls.filter(
    (pull) => valueAt(pull, "/head/repo/full_name") === headRepository && valueAt(pull, "/head/ref") === headBranch,
  );
  const numbers = own
    .filter((pull) => valueAt(pull, "/head/sha") === head)
    .flatMap(({ number }) => (typeof number === "number" ? number : []));
  const [number, ...others] = numbers;
  if (number === undefined) {
    const where = own.length === 0 ? "no open pull request comes from" : "there is a newer one in";
    return stale(head, `${where} ${branch}`);
  }
  if (others.length > 0) throw unknown(`${numbers.join(" and ")} come from the same branch`);
  return { number };
}

function stale(expected: string, found: string): FoundPullRequest {
  return { stale: forgeDiagnostics.create("moved-on", {}, { expected: expected.slice(0, 40), found }) };
}

function unknown(reason: string): RemoteFault {
  return new RemoteFault(forgeDiagnostics.create("no-pull-request", {}, { reason }));
}
