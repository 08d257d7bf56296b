import { RemoteFault } from "../formats/http/remote-fault.ts";
import { valueAt } from "../formats/json/pointer.ts";
import { type ForgeClient, garbled } from "./client.ts";

const action = "learn whose token this is";

/**
 * The id of the account that the token stands for. GitHub tells a workflow's own token and those of apps only by
 * GraphQL: `GET /user` is refused to them ("Resource not accessible by integration").
 * @throws RemoteFault
 */
export async function accountOf(client: ForgeClient): Promise<number> {
  try {
    const { content } = await client.send({ method: "GET", path: "user", action });
    return idOf(client, valueAt(content, "/id"));
  } catch (refusal) {
    if (!(refusal instanceof RemoteFault) || refusal.status !== 403 || refusal.retry !== undefined) throw refusal;
    const body = { query: "{ viewer { databaseId } }" };
    const answer = await client.send({
      method: "POST",
      path: graphqlOf(client.api),
      body,
      action,
      accepts: [404, 405],
    });
    // No GraphQL: it is Gitea or Forgejo, whose first refusal says what the token lacks.
    if (answer.status !== 200) throw refusal;
    return idOf(client, valueAt(answer.content, "/data/viewer/databaseId"));
  }
}

function idOf(client: ForgeClient, value: unknown): number {
  if (typeof value !== "number") throw garbled(client, action, "it names no account");
  return value;
}

/** `https://api.github.com/graphql`; on GitHub Enterprise Server `/api/graphql` beside `/api/v3`. */
function graphqlOf(api: URL): string {
  return new URL(api.pathname.endsWith("/api/v3/") ? "../graphql" : "graphql", api).pathname;
}
