import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gzip } from "../../../formats/gzip/gzip.ts";
import { digestOf } from "../../../formats/oci/digest.ts";

describe("gzip", () => {
  it("gives the same bytes as ever, with neither time nor name in the header", () => {
    const lines = Array.from({ length: 2000 }, (_, index) => `line ${(index * 7919) % 1000}\n`).join("");
    const compressed = gzip(new TextEncoder().encode(lines));
    expect(Buffer.from(compressed.subarray(0, 10)).toString("hex")).toBe("1f8b0800000000000203");
    expect(digestOf(compressed)).toBe("sha256:4f884eeccfedcb77ca9f16fb92c7dd5135ec69799de24f445f236d2f955c31bf");
  });

  it("comes back whole", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5000 }), (content) => {
        expect(Buffer.compare(gunzipSync(gzip(content)), content)).toBe(0);
      }),
    );
  });
});
