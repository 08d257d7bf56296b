import { parseJson } from "../json/parse.ts";
import { isJsonObject, type JsonValue } from "../json/value.ts";

/** How much of a refusal is read, in bytes. */
export const wordsLimit = 8192;
const shownLimit = 240;

/**
 * What a server says of its refusal, on one line and not too long: the errors of the OCI distribution specification
 * (`{"errors":[{"code","message","detail"}]}`) and of forges (`{"message"}`), or the text of a page. Not redacted.
 */
export function wordsOf(content: Uint8Array): string {
  const text = new TextDecoder().decode(content);
  const answer = parseJson(text).documents[0]?.value;
  const errors = isJsonObject(answer) ? (answer["errors"] ?? answer["error"] ?? answer["message"]) : undefined;
  const said =
    errors === undefined || errors === null
      ? text.replace(/<(style|script|title)\b.*?<\/\1>/gis, " ").replace(/<[^>]*>/g, " ")
      : (Array.isArray(errors) ? errors : [errors]).map(wordsOfError).join("; ");
  const line = said
    .replace(/\p{Cc}|\p{Cf}|\s/gu, " ")
    .replace(/ +/g, " ")
    .trim()
    .replace(/\.$/, "");
  return line.length > shownLimit ? `${line.slice(0, shownLimit)}…` : line || "without a word of why";
}

function wordsOfError(error: JsonValue): string {
  if (!isJsonObject(error)) return typeof error === "string" ? error : "";
  const { code, message, detail } = error;
  return [code, message, detail]
    .filter((part): part is string => typeof part === "string" && part !== "")
    .filter((part, index, all) => all.indexOf(part) === index)
    .join(": ");
}
