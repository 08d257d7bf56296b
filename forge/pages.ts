import { nextLink } from "../formats/http/links.ts";
import { isJsonObject, type JsonObject } from "../formats/json/value.ts";
import { type Action, type ForgeAnswer, type ForgeClient, garbled } from "./client.ts";

/** No list is followed for longer: a forge that gives one page forever must not hold us. */
const longestList = 1000;

/**
 * Reads every page of a list: along its Link headers (GitHub, Gitea), or by number where X-Total-Count says that there
 * are more (Gitea). Gitea gives all comments of an issue at once, whatever page is asked for.
 */
export async function readList(client: ForgeClient, path: string, action: Action): Promise<readonly JsonObject[]> {
  const items = new Map<number, JsonObject>();
  let next: string | undefined = pageOf(path, 1);
  for (let page = 1; next !== undefined; page++) {
    if (page > longestList) throw garbled(client, action, "its list has no end");
    const answer = await client.send({ method: "GET", path: next, action });
    const before = items.size;
    for (const item of itemsOf(client, answer, action)) items.set(item.id, item.object);
    const link = nextLink(answer.header("link"));
    const isWhole = items.size === before || items.size >= Number(answer.header("x-total-count") ?? 0);
    next = link === undefined ? (isWhole ? undefined : pageOf(path, page + 1)) : stepTo(client, path, link, action);
  }
  return [...items.values()];
}

/** GitHub's name for the size of a page, with its most; Gitea's, with its most unless it is told otherwise. */
function pageOf(path: string, page: number): string {
  return `${path}${path.includes("?") ? "&" : "?"}per_page=100&limit=50&page=${page}`;
}

function itemsOf(
  client: ForgeClient,
  { content }: ForgeAnswer,
  action: Action,
): { readonly id: number; readonly object: JsonObject }[] {
  if (!Array.isArray(content)) throw garbled(client, action, "it is no list");
  return content.map((object: unknown) => {
    if (!isJsonObject(object) || typeof object["id"] !== "number")
      throw garbled(client, action, "its list holds something without an id");
    return { id: object["id"], object };
  });
}

/**
 * The next page, asked for at the address that we know: the token goes nowhere else, and a Gitea behind a proxy links
 * to the name that it believes to have.
 */
function stepTo(client: ForgeClient, path: string, link: string, action: Action): string {
  if (!URL.canParse(link, client.api.href)) throw garbled(client, action, "the next page of its list has no URL");
  return `${path.split("?", 1)[0]}${new URL(link, client.api).search}`;
}
