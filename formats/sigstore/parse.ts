import { type ParsedJson, readJsonBytes } from "../json/bytes.ts";
import type { JsonObject } from "../json/value.ts";
import { base64 } from "../manifest/fields.ts";
import { anyObject, list, literal, type ManifestFault, object, text } from "../manifest/reader.ts";
import { type Bundle, bundleMediaType } from "./bundle.ts";
import { statementPayloadType } from "./envelope.ts";

const anyText = text(/^/, "text");

interface WireSignature {
  readonly sig: Uint8Array;
  readonly keyid?: string;
}

interface WireBundle {
  readonly mediaType: typeof bundleMediaType;
  readonly verificationMaterial: {
    readonly publicKey: { readonly hint?: string };
    readonly tlogEntries?: readonly JsonObject[];
    readonly timestampVerificationData?: JsonObject;
  };
  readonly dsseEnvelope: {
    readonly payload: Uint8Array;
    readonly payloadType: typeof statementPayloadType;
    readonly signatures: readonly WireSignature[];
  };
}

const wire = object<WireBundle>({
  mediaType: literal(bundleMediaType, "Sigstore bundle of version 0.3"),
  verificationMaterial: object<WireBundle["verificationMaterial"]>(
    {
      publicKey: object<{ readonly hint?: string }>({ hint: anyText }, ["hint"]),
      tlogEntries: list(anyObject),
      timestampVerificationData: anyObject,
    },
    ["tlogEntries", "timestampVerificationData"],
  ),
  dsseEnvelope: object<WireBundle["dsseEnvelope"]>({
    payload: base64,
    payloadType: literal(statementPayloadType, "payload type of an in-toto statement"),
    signatures: list(object<WireSignature>({ sig: base64, keyid: anyText }, ["keyid"])),
  }),
});

/**
 * Reads a bundle that holds a statement signed by a key; anything else is refused. `hint`, `keyid`, `tlogEntries` and
 * `timestampVerificationData` are read over: no key vouches for them. Never throws.
 */
export function parseBundle(content: Uint8Array): ParsedJson<Bundle> {
  const read = readJsonBytes(content);
  if (!("value" in read)) return read;
  const faults: ManifestFault[] = [];
  const bundle = wire(read.value, undefined, faults);
  const [fault] = faults;
  if (bundle === undefined || fault !== undefined) return { reason: explain(fault) };
  const { payload, payloadType, signatures } = bundle.dsseEnvelope;
  const [signature] = signatures;
  if (signature === undefined || signatures.length > 1)
    return { reason: `the bundle has ${signatures.length} signatures, where one is allowed` };
  const { hint = "" } = bundle.verificationMaterial.publicKey;
  return { value: { hint, envelope: { payloadType, payload, signature: signature.sig } } };
}

function explain(fault: ManifestFault | undefined): string {
  if (fault === undefined) return "it is no Sigstore bundle";
  const place = fault.pointer === "" ? "" : ` (at ${fault.pointer})`;
  return `${fault.message.replace(/\.$/, "")}${place}`;
}
