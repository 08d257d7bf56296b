import { compactJson } from "../json/render.ts";
import type { Envelope } from "./envelope.ts";

/** Sigstore bundle 0.3 as JSON (sigstore/protobuf-specs, sigstore_bundle.proto). */
export const bundleMediaType = "application/vnd.dev.sigstore.bundle.v0.3+json";

/** A signature by a key that the verifier holds, without an entry in a transparency log. */
export interface Bundle {
  /** Helps to find the key; nothing authenticates it. cosign writes base64 of the sha256 of the key's DER. */
  readonly hint: string;
  readonly envelope: Envelope;
}

/** The bundle's bytes: JSON of the protobuf message, without spaces. */
export function renderBundle({ hint, envelope }: Bundle): Uint8Array {
  const model = {
    mediaType: bundleMediaType,
    verificationMaterial: { publicKey: { hint } },
    dsseEnvelope: {
      payload: base64(envelope.payload),
      payloadType: envelope.payloadType,
      signatures: [{ sig: base64(envelope.signature) }],
    },
  };
  return new TextEncoder().encode(compactJson(model));
}

function base64(content: Uint8Array): string {
  return Buffer.from(content).toString("base64");
}
