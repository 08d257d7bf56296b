import { sign } from "node:crypto";
import { renderStatement, type Statement } from "../../formats/in-toto/statement.ts";
import { renderBundle } from "../../formats/sigstore/bundle.ts";
import { preAuthEncoding, statementPayloadType } from "../../formats/sigstore/envelope.ts";
import type { PrivateKey } from "./private-key.ts";

/** The predicate type of a plain signature, as `cosign sign` of cosign 3 makes it. */
export const signaturePredicateType = "https://sigstore.dev/cosign/sign/v1";

/** The statement that `cosign sign` signs for a manifest: nothing but its digest. */
export function buildSignatureStatement(digest: string): Statement {
  return { subjects: [{ digest }], predicateType: signaturePredicateType, predicate: {} };
}

/**
 * Signs a statement: the bytes of a Sigstore bundle. ECDSA takes a random number for each signature, so that two
 * bundles of one statement differ: who publishes again keeps the one that verifies.
 */
export function signStatement(statement: Statement, { key, publicKey }: PrivateKey): Uint8Array {
  const payload = renderStatement(statement);
  const payloadType = statementPayloadType;
  const signature = sign("sha256", preAuthEncoding({ payloadType, payload }), key);
  return renderBundle({ hint: publicKey.hint, envelope: { payloadType, payload, signature } });
}
