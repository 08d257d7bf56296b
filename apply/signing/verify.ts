import { verify } from "node:crypto";
import { parseStatement } from "../../formats/in-toto/parse.ts";
import { mostSubjects, type Statement } from "../../formats/in-toto/statement.ts";
import type { ParsedJson } from "../../formats/json/bytes.ts";
import { preAuthEncoding } from "../../formats/sigstore/envelope.ts";
import { parseBundle } from "../../formats/sigstore/parse.ts";
import type { PublicKey } from "./public-key.ts";

/** A statement that a key vouches for. */
export interface VerifiedBundle {
  readonly statement: Statement;
  /** The one of the keys given that signed. */
  readonly key: PublicKey;
}

/**
 * Does a bundle hold a statement about the manifest of this digest, signed by one of the keys? The answer is the
 * statement and the key, or the reason against it. What the statement says is for the caller to judge: its predicate
 * type tells a plain signature from a bill of materials. Never throws.
 *
 * Not vouched for, and so never read: the hint, `keyid`, entries of a transparency log, timestamps.
 */
export function verifyBundle(
  content: Uint8Array,
  digest: string,
  keys: readonly PublicKey[],
): ParsedJson<VerifiedBundle> {
  const bundle = parseBundle(content);
  if ("reason" in bundle) return bundle;
  const { envelope } = bundle.value;
  const signed = preAuthEncoding(envelope);
  const key = keys.find((candidate) => isSignedBy(signed, envelope.signature, candidate));
  if (key === undefined) return { reason: `it is signed by none of the keys given (${shownKeys(keys)})` };
  const statement = parseStatement(envelope.payload);
  if ("reason" in statement) return statement;
  const { subjects } = statement.value;
  if (subjects.length > mostSubjects) return { reason: `the statement has ${subjects.length} subjects` };
  if (!subjects.some((subject) => subject.digest === digest))
    return {
      reason: `the statement is not about ${digest}${shownSubjects(subjects.map((subject) => subject.digest))}`,
    };
  return { value: { statement: statement.value, key } };
}

function isSignedBy(signed: Uint8Array, signature: Uint8Array, { key }: PublicKey): boolean {
  return verify("sha256", signed, key, signature);
}

function shownKeys(keys: readonly PublicKey[]): string {
  return keys.length === 0 ? "none was given" : keys.map(({ fingerprint }) => fingerprint).join(", ");
}

function shownSubjects(digests: readonly string[]): string {
  const [first] = digests;
  if (first === undefined) return ", it has no subject";
  return digests.length === 1 ? `, but about ${first}` : `, but about ${first} and ${digests.length - 1} more`;
}
