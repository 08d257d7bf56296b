import { valueAt } from "../formats/json/pointer.ts";
import type { JsonValue } from "../formats/json/value.ts";
import { type ForgeClient, garbled } from "./client.ts";
import { readList } from "./pages.ts";

/** A comment on an issue or a pull request, which is an issue as well. */
export interface Comment {
  readonly id: number;
  /** The id of its author; undefined where the account is gone. Gitea's own accounts have negative ones. */
  readonly author: number | undefined;
  readonly body: string;
  /** Where a browser shows it; "" where the forge does not say. */
  readonly url: string;
}

/** All of a pull request, oldest first. @throws RemoteFault */
export async function listComments(client: ForgeClient, number: number): Promise<Comment[]> {
  const action = `list the comments of ${client.repository}#${number}`;
  const objects = await readList(client, `repos/${client.repository}/issues/${number}/comments`, action);
  return objects.flatMap((object) => commentOf(object) ?? []).sort((a, b) => a.id - b.id);
}

/** @throws RemoteFault */
export async function createComment(client: ForgeClient, number: number, body: string): Promise<Comment> {
  const action = `comment on ${client.repository}#${number}`;
  const path = `repos/${client.repository}/issues/${number}/comments`;
  const { content } = await client.send({ method: "POST", path, body: { body }, action });
  return commentOf(content) ?? never(client, action);
}

/** @throws RemoteFault */
export async function updateComment(client: ForgeClient, id: number, body: string): Promise<Comment> {
  const action = `change the comment ${id} of ${client.repository}`;
  const path = `repos/${client.repository}/issues/comments/${id}`;
  const { content } = await client.send({ method: "PATCH", path, body: { body }, action });
  return commentOf(content) ?? never(client, action);
}

/** One that is gone already is as good. @throws RemoteFault */
export async function deleteComment(client: ForgeClient, id: number): Promise<void> {
  const action = `delete the comment ${id} of ${client.repository}`;
  const path = `repos/${client.repository}/issues/comments/${id}`;
  await client.send({ method: "DELETE", path, action, accepts: [404] });
}

function commentOf(value: JsonValue | undefined): Comment | undefined {
  const [id, author, body, url] = ["/id", "/user/id", "/body", "/html_url"].map((pointer) => valueAt(value, pointer));
  if (typeof id !== "number" || typeof body !== "string") return undefined;
  return {
    id,
    author: typeof author === "number" ? author : undefined,
    body,
    url: typeof url === "string" && /^https?:\/\/[!-~]+$/.test(url) ? url : "",
  };
}

function never(client: ForgeClient, action: string): never {
  throw garbled(client, action, "it is no comment");
}
