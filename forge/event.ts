import { failure, type Outcome, success } from "../diagnostics/outcome.ts";
import { parseJson } from "../formats/json/parse.ts";
import { valueAt } from "../formats/json/pointer.ts";
import type { JsonValue } from "../formats/json/value.ts";
import { systemFailure } from "../system/failure.ts";
import type { System } from "../system/system.ts";
import { forgeDiagnostics } from "./diagnostics.ts";

/** What a run's event says of its pull request. All is undefined that it does not say. */
export interface RunEvent {
  /** Such as `pull_request`. */
  readonly name: string | undefined;
  readonly number: number | undefined;
  /** The commit that was reviewed. */
  readonly head: string | undefined;
  /** The repository and branch of that commit. */
  readonly headRepository: string | undefined;
  readonly headBranch: string | undefined;
  /** The event of the run that this one follows (`workflow_run`). */
  readonly followed: string | undefined;
}

/** The event of this run (GITHUB_EVENT_PATH); undefined outside of a run. */
export async function readEvent(system: System): Promise<Outcome<RunEvent | undefined>> {
  const path = system.environment("GITHUB_EVENT_PATH") ?? "";
  if (path === "") return success(undefined);
  const refuse = (reason: string): Outcome<RunEvent> =>
    failure(forgeDiagnostics.create("event-file", {}, { path, reason }));
  try {
    const [document] = parseJson(new TextDecoder().decode(await system.files.read(path))).documents;
    if (document === undefined) return refuse("it is not JSON");
    return success(parseEvent(system.environment("GITHUB_EVENT_NAME"), document.value));
  } catch (error) {
    const failed = systemFailure(error);
    if (failed === undefined) throw error;
    return refuse(failed.reason);
  }
}

/** A webhook's payload (docs.github.com, webhook events and payloads). Gitea sends the same fields. */
export function parseEvent(name: string | undefined, payload: JsonValue): RunEvent {
  const at = (pointer: string): unknown => valueAt(payload, pointer);
  const textAt = (pointer: string): string | undefined => {
    const value = at(pointer);
    return typeof value === "string" && value !== "" ? value : undefined;
  };
  // A comment on a pull request is one on an issue that has this key.
  const number = at("/pull_request/number") ?? (at("/issue/pull_request") ? at("/issue/number") : undefined);
  const isFollowing = name === "workflow_run";
  return {
    name,
    number: typeof number === "number" ? number : undefined,
    head: textAt(isFollowing ? "/workflow_run/head_sha" : "/pull_request/head/sha"),
    headRepository: textAt(
      isFollowing ? "/workflow_run/head_repository/full_name" : "/pull_request/head/repo/full_name",
    ),
    headBranch: textAt(isFollowing ? "/workflow_run/head_branch" : "/pull_request/head/ref"),
    followed: isFollowing ? (textAt("/workflow_run/event") ?? "") : undefined,
  };
}

/**
 * The fork that a run's pull request comes from; undefined where it comes from the repository itself. The token of a
 * run on `pull_request` may then only read, whatever the workflow's `permissions` say.
 */
export function forkOf(event: RunEvent | undefined, repository: string): string | undefined {
  if (event?.name !== "pull_request" || event.number === undefined) return undefined;
  const { headRepository = "a deleted repository" } = event;
  return headRepository.toLowerCase() === repository.toLowerCase() ? undefined : headRepository;
}
