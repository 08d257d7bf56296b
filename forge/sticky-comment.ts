import { withRetry } from "../formats/http/remote-fault.ts";
import { accountOf } from "./account.ts";
import { boundBody } from "./bounded-body.ts";
import type { ForgeClient } from "./client.ts";
import { type Comment, createComment, deleteComment, listComments, updateComment } from "./comments.ts";

export interface StickyComment {
  /** Which of our comments it is: a run has one of a key. */
  readonly key: string;
  /** Markdown. */
  readonly text: string;
  /** Change the comment where there is one, and make none where there is not. */
  readonly updateOnly: boolean;
}

/** What became of the comment, and where it is; undefined where there is none. */
export interface PutComment {
  readonly status: "made" | "changed" | "unchanged" | "not needed";
  readonly url: string | undefined;
}

/** Is it the key of a comment? It stands in an HTML comment, which `--` would end. */
export function isCommentKey(key: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9._:/-]{0,99}$/.test(key) && !key.includes("--");
}

/**
 * Writes a comment that is there once: ours of the same key is changed, surplus ones are deleted, and where none is one
 * is made. Ours is what begins with the marker and has our account as its author: anybody can write a marker, and with
 * the right to write one could change the comments of others. All of it is tried again together, because an attempt to
 * make a comment may have worked although its answer was lost.
 * @throws RemoteFault
 */
export function putComment(client: ForgeClient, number: number, comment: StickyComment): Promise<PutComment> {
  return withRetry(client.system.clock, () => putOnce(client, number, comment));
}

async function putOnce(
  client: ForgeClient,
  number: number,
  { key, text, updateOnly }: StickyComment,
): Promise<PutComment> {
  const marker = `<!-- harmony:${key} -->`;
  const body = boundBody(marker, text);
  const [kept, ...surplus] = await listOwn(client, number, marker);
  for (const { id } of surplus) await deleteComment(client, id);
  if (kept === undefined) {
    if (updateOnly) return { status: "not needed", url: undefined };
    const { url } = await createComment(client, number, body);
    return { status: "made", url };
  }
  if (plain(kept.body) === plain(body)) return { status: "unchanged", url: kept.url };
  const { url } = await updateComment(client, kept.id, body);
  return { status: "changed", url };
}

/** Ours of a marker, oldest first: it keeps its place in the conversation. */
async function listOwn(client: ForgeClient, number: number, marker: string): Promise<Comment[]> {
  const marked = (await listComments(client, number)).filter(({ body }) => body.startsWith(marker));
  // Who we are needs a right of its own, and matters only where there is something to change.
  if (marked.length === 0) return [];
  const account = await accountOf(client);
  return marked.filter(({ author }) => author === account);
}

/** Forges keep a text with other line ends, and without the last one. */
function plain(text: string): string {
  return text.replaceAll("\r\n", "\n").trimEnd();
}
