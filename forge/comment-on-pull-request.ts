import { failure, type Outcome, success } from "../diagnostics/outcome.ts";
import { settle, withRetry } from "../formats/http/remote-fault.ts";
import type { System } from "../system/system.ts";
import { createForgeClient, type ForgeAddress } from "./client.ts";
import { forgeDiagnostics } from "./diagnostics.ts";
import { forkOf, type RunEvent } from "./event.ts";
import { findPullRequest } from "./pull-request.ts";
import { type PutComment, putComment, type StickyComment } from "./sticky-comment.ts";

export interface CommentRequest {
  readonly address: ForgeAddress;
  readonly event: RunEvent | undefined;
  /** The number asked for; that of the event unless said. */
  readonly number: number | undefined;
  readonly comment: StickyComment;
}

/** Writes the one comment of a run. Its diagnostics are warnings where nothing was to be written, or nothing could be. */
export async function commentOnPullRequest(
  system: System,
  { address, event, number, comment }: CommentRequest,
): Promise<Outcome<PutComment | undefined>> {
  const client = createForgeClient(system, address);
  const outcome = await settle(async () => {
    const found = await withRetry(system.clock, () => findPullRequest(client, event, number));
    return "stale" in found ? found : putComment(client, found.number, comment);
  });
  if (outcome.ok) return "stale" in outcome.value ? success(undefined, [outcome.value.stale]) : success(outcome.value);
  const head = forkOf(event, address.repository);
  const isReadOnly = outcome.diagnostics.some(({ code }) => code === "forge/denied" || code === "forge/not-found");
  if (head === undefined || !isReadOnly) return failure(...outcome.diagnostics);
  return success(undefined, [forgeDiagnostics.create("fork", {}, { head, repository: address.repository })]);
}
