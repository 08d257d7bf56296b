import { nextLink } from "../../formats/http/links.ts";
import { RemoteFault } from "../../formats/http/remote-fault.ts";
import { parseJson } from "../../formats/json/parse.ts";
import { isJsonObject, type JsonObject } from "../../formats/json/value.ts";
import type { Answer } from "./answer.ts";
import { BodyFault, readWhole } from "./body.ts";
import { ociDiagnostics } from "./diagnostics.ts";
import { manifestLimit } from "./manifests.ts";
import type { Session } from "./session.ts";
import { type Exchange, stepTo, type Transport } from "./transport.ts";

/** No list is followed for longer: a registry that gives one page forever must not hold us. */
const longestList = 10_000;

interface Page {
  readonly content: JsonObject;
  readonly next: URL | undefined;
}

/**
 * Reads the pages of a list along their Link headers; undefined where the first answer is of a status that the caller
 * takes for "there is none".
 */
export async function readPages(
  session: Session,
  transport: Transport,
  first: Omit<Exchange, "method" | "accepts">,
  absent: readonly number[],
): Promise<readonly JsonObject[] | undefined> {
  const pages: JsonObject[] = [];
  const seen = new Set<string>();
  for (let url: URL | undefined = first.url; url !== undefined; ) {
    seen.add(url.href);
    const accepts = pages.length === 0 ? [200, ...absent] : [200];
    const page: Page | undefined = await transport.send({ ...first, url, method: "GET", accepts }, async (answer) => {
      if (answer.status !== 200) return undefined;
      const link = nextLink(answer.header("link"));
      return {
        content: await readObject(answer),
        next: link === undefined ? undefined : stepTo(session, answer.url, link, first.action),
      };
    });
    if (page === undefined) return undefined;
    pages.push(page.content);
    url = page.next;
    if (url !== undefined && (seen.has(url.href) || pages.length === longestList)) {
      const values = { registry: session.address.host, action: first.action, reason: "its list has no end" };
      throw new RemoteFault(ociDiagnostics.create("garbled-answer", {}, values));
    }
  }
  return pages;
}

async function readObject(answer: Answer): Promise<JsonObject> {
  const content = await readWhole(answer.body, manifestLimit);
  const value = parseJson(new TextDecoder().decode(content)).documents[0]?.value;
  if (!isJsonObject(value)) throw new BodyFault("garbled", "its answer is not a JSON object");
  return value;
}
