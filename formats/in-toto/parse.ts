import { type ParsedJson, readJsonBytes } from "../json/bytes.ts";
import { isJsonObject, type JsonValue } from "../json/value.ts";
import { type Statement, type Subject, statementType } from "./statement.ts";

/** `cosign attest` of cosign 3 still writes 0.1, whose fields are the same. */
const statementTypes: ReadonlySet<unknown> = new Set([statementType, "https://in-toto.io/Statement/v0.1"]);

/**
 * Reads a statement. Fields that it does not know are ignored, as the framework demands ("parsing rules"); subjects
 * without a sha256 digest are left out. Never throws.
 */
export function parseStatement(content: Uint8Array): ParsedJson<Statement> {
  const read = readJsonBytes(content);
  if (!("value" in read)) return read;
  const { value } = read;
  if (!isJsonObject(value) || !statementTypes.has(value["_type"]))
    return { reason: `the payload is no in-toto statement of the type ${statementType}` };
  const { subject, predicateType, predicate = {} } = value;
  if (typeof predicateType !== "string" || predicateType === "")
    return { reason: "the statement has no predicateType" };
  if (!isJsonObject(predicate)) return { reason: "the statement's predicate is no object" };
  if (!Array.isArray(subject)) return { reason: "the statement has no list of subjects" };
  const subjects = (subject as readonly JsonValue[]).flatMap(readSubject);
  return { value: { subjects, predicateType, predicate } };
}

function readSubject(value: JsonValue): Subject[] {
  if (!isJsonObject(value)) return [];
  const { name, digest } = value;
  const hex = isJsonObject(digest) ? digest["sha256"] : undefined;
  if (typeof hex !== "string" || !/^[0-9a-f]{64}$/.test(hex)) return [];
  return [{ ...(typeof name === "string" ? { name } : {}), digest: `sha256:${hex}` }];
}
