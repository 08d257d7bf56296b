/** The type of an in-toto statement in an envelope (in-toto attestation framework, spec/v1/envelope.md). */
export const statementPayloadType = "application/vnd.in-toto+json";

/** A signed payload (DSSE v1, envelope.md). A Sigstore bundle allows exactly one signature. */
export interface Envelope {
  readonly payloadType: string;
  readonly payload: Uint8Array;
  /** ECDSA over P-256 and SHA-256 of the pre-authentication encoding: ASN.1 DER. */
  readonly signature: Uint8Array;
}

/** What is signed in the place of a payload, so that its type is signed with it (DSSE v1, protocol.md, "PAE"). */
export function preAuthEncoding({ payloadType, payload }: Pick<Envelope, "payloadType" | "payload">): Uint8Array {
  const type = new TextEncoder().encode(payloadType);
  const head = new TextEncoder().encode(`DSSEv1 ${type.length} ${payloadType} ${payload.length} `);
  const encoded = new Uint8Array(head.length + payload.length);
  encoded.set(head);
  encoded.set(payload, head.length);
  return encoded;
}
