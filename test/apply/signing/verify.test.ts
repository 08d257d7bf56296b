import { sign } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildSignatureStatement, signaturePredicateType, signStatement } from "../../../apply/signing/sign.ts";
import { verifyBundle } from "../../../apply/signing/verify.ts";
import { renderStatement, type Statement } from "../../../formats/in-toto/statement.ts";
import { renderBundle } from "../../../formats/sigstore/bundle.ts";
import { preAuthEncoding, statementPayloadType } from "../../../formats/sigstore/envelope.ts";
import { makeSigningKey } from "../../support/signing-key.ts";

const key = makeSigningKey();
const other = makeSigningKey();
const digest = `sha256:${"5e".repeat(32)}`;
const good = signStatement(buildSignatureStatement(digest), key);
const text = new TextDecoder().decode(good);
const bytes = (value: string): Uint8Array => new TextEncoder().encode(value);

function reasonOf(content: Uint8Array, of = digest, keys = [key.publicKey]): string | undefined {
  const verified = verifyBundle(content, of, keys);
  return "reason" in verified ? verified.reason : undefined;
}

/** A bundle as a verifier meets it, with a field changed. */
function changed(change: (bundle: BundleJson) => unknown): Uint8Array {
  return bytes(JSON.stringify(change(JSON.parse(text) as BundleJson)));
}

interface BundleJson {
  readonly mediaType: string;
  readonly verificationMaterial: { readonly publicKey: object };
  readonly dsseEnvelope: { readonly payload: string; readonly signatures: readonly { readonly sig: string }[] };
}

describe("a signature", () => {
  it("is the bundle that cosign 3 makes of a key", () => {
    const bundle = JSON.parse(text) as BundleJson;
    expect(bundle).toEqual({
      mediaType: "application/vnd.dev.sigstore.bundle.v0.3+json",
      verificationMaterial: { publicKey: { hint: key.publicKey.hint } },
      dsseEnvelope: {
        payload: expect.any(String),
        payloadType: "application/vnd.in-toto+json",
        signatures: [{ sig: expect.any(String) }],
      },
    });
    expect(JSON.parse(Buffer.from(bundle.dsseEnvelope.payload, "base64").toString())).toEqual({
      _type: "https://in-toto.io/Statement/v1",
      subject: [{ digest: { sha256: "5e".repeat(32) } }],
      predicateType: "https://sigstore.dev/cosign/sign/v1",
      predicate: {},
    });
  });

  it("verifies for its digest and its key, which is told among others", () => {
    const verified = verifyBundle(good, digest, [other.publicKey, key.publicKey]);
    expect(verified).toMatchObject({ value: { statement: { predicateType: signaturePredicateType } } });
    expect("value" in verified && verified.value.key).toBe(key.publicKey);
  });

  it("is another one each time, and each verifies: publish looks for one before it adds one", () => {
    const again = signStatement(buildSignatureStatement(digest), key);
    expect(again).not.toEqual(good);
    expect(reasonOf(again)).toBeUndefined();
  });

  it.each([
    ["another key", () => reasonOf(good, digest, [other.publicKey]), /none of the keys given/],
    ["no key", () => reasonOf(good, digest, []), /none was given/],
    ["another digest", () => reasonOf(good, digest.replace("5e", "5f")), /not about sha256:5f/],
    ["no digest", () => reasonOf(good, ""), /not about/],
  ])("is refused for %s", (_, verify, reason) => {
    expect(verify()).toMatch(reason);
  });

  it.each([
    ["nothing", bytes(""), /./],
    ["no UTF-8", new Uint8Array([0xff, 0xfe]), /UTF-8/],
    ["a byte order mark", new Uint8Array([0xef, 0xbb, 0xbf, ...good]), /JSON/],
    ["JSON cut short", good.slice(0, -1), /JSON/],
    ["a key twice", bytes(text.replace('"mediaType"', '"mediaType":"","mediaType"')), /twice/],
    ["a list", bytes("[]"), /object belongs here/],
    ["deep nesting", bytes("[".repeat(100_000)), /deep|JSON/],
    [
      "bundle 0.1",
      changed((bundle) => ({ ...bundle, mediaType: "application/vnd.dev.sigstore.bundle+json;version=0.1" })),
      /version 0\.3/,
    ],
    [
      "a certificate",
      changed((bundle) => ({ ...bundle, verificationMaterial: { certificate: { rawBytes: "" } } })),
      /certificate/,
    ],
    [
      "a signature of bare bytes",
      changed((bundle) => ({ ...bundle, dsseEnvelope: undefined, messageSignature: {} })),
      /messageSignature/,
    ],
    ["no signature", withSignatures([]), /0 signatures/],
    ["two signatures", withSignatures(["", ""]), /2 signatures/],
    ["an empty signature", withSignatures([""]), /none of the keys/],
    ["base64 for URLs", bytes(text.replace(/"sig":"[^"]+"/, '"sig":"-_-_"')), /base64/],
    ["base64 with a line end", bytes(text.replace('"sig":"', String.raw`"sig":"\n`)), /base64/],
  ])("is refused as %s", (_, content, reason) => {
    expect(reasonOf(content)).toMatch(reason);
  });

  function withSignatures(signatures: readonly string[]): Uint8Array {
    const list = signatures.map((sig) => ({ sig }));
    return changed((bundle) => ({ ...bundle, dsseEnvelope: { ...bundle.dsseEnvelope, signatures: list } }));
  }
});

describe("a payload that the key signed", () => {
  function signed(payload: Uint8Array): Uint8Array {
    const payloadType = statementPayloadType;
    const signature = sign("sha256", preAuthEncoding({ payloadType, payload }), key.key);
    return renderBundle({ hint: "", envelope: { payloadType, payload, signature } });
  }

  const statement = buildSignatureStatement(digest);
  const json = JSON.parse(new TextDecoder().decode(renderStatement(statement))) as Record<string, unknown>;
  const sign1 = (change: object): Uint8Array => signed(bytes(JSON.stringify({ ...json, ...change })));

  it.each([
    ["no JSON", signed(bytes("x")), /JSON/],
    ["no statement", sign1({ _type: "https://in-toto.io/Statement/v2" }), /no in-toto statement/],
    ["no subjects", sign1({ subject: undefined }), /no list of subjects/],
    ["an empty list of subjects", sign1({ subject: [] }), /it has no subject/],
    [
      "odd subjects",
      sign1({ subject: [1, null, {}, { digest: {} }, { digest: { sha256: "5E".repeat(32) } }] }),
      /no subject/,
    ],
    ["no predicate type", sign1({ predicateType: "" }), /predicateType/],
    ["a predicate that is no object", sign1({ predicate: [] }), /predicate/],
    [
      "too many subjects",
      sign1({ subject: Array.from({ length: 1025 }, () => ({ digest: { sha256: "5e".repeat(32) } })) }),
      /1025 subjects/,
    ],
  ])("is refused with %s", (_, content, reason) => {
    expect(reasonOf(content)).toMatch(reason);
  });

  it("may be about several, and say more than is known", () => {
    const many: Statement = {
      ...statement,
      subjects: [{ name: "a", digest: `sha256:${"00".repeat(32)}` }, { digest }],
    };
    expect(reasonOf(signStatement(many, key))).toBeUndefined();
    expect(reasonOf(sign1({ note: "later", predicate: undefined }))).toBeUndefined();
  });
});

/** What no key vouches for: a verifier reads over it. */
describe("the parts that nobody vouches for", () => {
  it.each([
    ["the hint", changed((bundle) => ({ ...bundle, verificationMaterial: { publicKey: { hint: "other" } } }))],
    ["a hint that is missing", changed((bundle) => ({ ...bundle, verificationMaterial: { publicKey: {} } }))],
    ["the signature's keyid", bytes(text.replace('"sig":', '"keyid":"x","sig":'))],
    ["entries of a log", bytes(text.replace('{"publicKey"', '{"tlogEntries":[{"logIndex":"1"}],"publicKey"'))],
    ["timestamps", bytes(text.replace('{"publicKey"', '{"timestampVerificationData":{},"publicKey"'))],
    ["spaces", bytes(JSON.stringify(JSON.parse(text), undefined, "\t"))],
  ])("are %s", (_, content) => {
    expect(reasonOf(content)).toBeUndefined();
  });
});

describe("any change of a byte", () => {
  const hint = text.indexOf(key.publicKey.hint);
  const inHint = (at: number): boolean => at >= hint && at < hint + key.publicKey.hint.length;

  it("is refused for each bit of each byte, but for the hint's", () => {
    const accepted = [...good].flatMap((byte, at) =>
      Array.from({ length: 8 }, (_, bit) => bit)
        .filter((bit) => {
          const made = Uint8Array.from(good);
          made[at] = byte ^ (1 << bit);
          return !inHint(at) && reasonOf(made) === undefined;
        })
        .map((bit) => `bit ${bit} of ${at}`),
    );
    expect(accepted).toEqual([]);
  });

  it("is refused, but in the hint and in spaces", () => {
    const change = fc.record({
      at: fc.nat(good.length - 1),
      byte: fc.nat(255),
      kind: fc.constantFrom("put", "insert", "drop"),
    });
    fc.assert(
      fc.property(change, ({ at, byte, kind }) => {
        const made = [...good];
        made.splice(at, kind === "insert" ? 0 : 1, ...(kind === "drop" ? [] : [byte]));
        const isSame = Buffer.from(made).equals(good);
        const isSpace = kind === "insert" && [0x20, 0x09, 0x0a, 0x0d].includes(byte);
        const isFree = isSame || isSpace || inHint(at) || (kind === "insert" && inHint(at - 1));
        const reason = reasonOf(new Uint8Array(made));
        if (!isFree) expect(reason, `${kind} ${byte} at ${at}`).toBeDefined();
      }),
      { numRuns: 2000 },
    );
  });

  it("never makes the verifier throw, whatever comes", () => {
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.json().map(bytes)), (content) => {
        expect(reasonOf(content)).toBeDefined();
      }),
      { numRuns: 500 },
    );
  });
});
