import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderBundle } from "../../../formats/sigstore/bundle.ts";
import { preAuthEncoding } from "../../../formats/sigstore/envelope.ts";
import { parseBundle } from "../../../formats/sigstore/parse.ts";
import { buildBundleReferrer } from "../../../formats/sigstore/referrer.ts";

const bytes = (value: string): Uint8Array => new TextEncoder().encode(value);
const text = (content: Uint8Array): string => new TextDecoder().decode(content);

describe("preAuthEncoding", () => {
  it("is DSSE's, by the example of its specification", () => {
    const encoded = preAuthEncoding({ payloadType: "http://example.com/HelloWorld", payload: bytes("hello world") });
    expect(text(encoded)).toBe("DSSEv1 29 http://example.com/HelloWorld 11 hello world");
  });

  it("counts bytes, not characters", () => {
    expect(text(preAuthEncoding({ payloadType: "é", payload: bytes("ü") }))).toBe("DSSEv1 2 é 2 ü");
  });
});

describe("a bundle", () => {
  it("comes back from its bytes", () => {
    const content = fc.uint8Array({ maxLength: 100 });
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), content, content, (hint, payload, signature) => {
        const bundle = { hint, envelope: { payloadType: "application/vnd.in-toto+json", payload, signature } };
        expect(parseBundle(renderBundle(bundle))).toEqual({ value: bundle });
      }),
    );
  });

  it("hangs on its subject as cosign hangs it, but without a time", () => {
    const subject = {
      mediaType: "application/vnd.oci.image.manifest.v1+json",
      digest: `sha256:${"5e".repeat(32)}`,
      size: 7,
    };
    const { manifest, blobs } = buildBundleReferrer(bytes("{}x"), "https://example.com/v1", subject);
    const type = "application/vnd.dev.sigstore.bundle.v0.3+json";
    expect(JSON.parse(text(manifest.content))).toEqual({
      schemaVersion: 2,
      mediaType: subject.mediaType,
      artifactType: type,
      config: expect.objectContaining({ mediaType: "application/vnd.oci.empty.v1+json", size: 2 }),
      layers: [{ mediaType: type, digest: blobs[1]?.digest, size: 3 }],
      subject,
      annotations: {
        "dev.sigstore.bundle.content": "dsse-envelope",
        "dev.sigstore.bundle.predicateType": "https://example.com/v1",
      },
    });
  });
});
