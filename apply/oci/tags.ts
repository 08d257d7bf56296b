import { RemoteFault } from "../../formats/http/remote-fault.ts";
import type { JsonObject } from "../../formats/json/value.ts";
import { ociDiagnostics } from "./diagnostics.ts";
import { readPages } from "./pages.ts";
import { repositoryScope } from "./scope.ts";
import type { Session } from "./session.ts";
import type { Transport } from "./transport.ts";

/** Every tag of a repository, sorted, without those that stand for lists of referrers and signatures. */
export async function listTags(session: Session, transport: Transport, repository: string): Promise<readonly string[]> {
  const action = `list the tags of ${repository}`;
  const first = {
    url: new URL(`/v2/${repository}/tags/list`, session.address.origin),
    headers: { accept: "application/json" },
    scopes: [repositoryScope(repository, session.access)],
    action,
  };
  const pages = (await readPages(session, transport, first, [404])) ?? [];
  const tags = pages.flatMap((page) => tagsOf(session, page, action));
  return [...new Set(tags)].filter((tag) => !/^sha256-[0-9a-f]{64}(\.|$)/.test(tag)).sort();
}

function tagsOf(session: Session, { tags }: JsonObject, action: string): string[] {
  // Repositories that lost their last tag have null.
  if (tags === null) return [];
  if (Array.isArray(tags) && tags.every((tag) => typeof tag === "string")) return tags;
  const values = { registry: session.address.host, action, reason: "its answer has no list of tags" };
  throw new RemoteFault(ociDiagnostics.create("garbled-answer", {}, values));
}
