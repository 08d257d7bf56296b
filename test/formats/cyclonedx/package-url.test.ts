import { describe, expect, it } from "vitest";
import { ociPackageUrl } from "../../../formats/cyclonedx/package-url.ts";

const digest = `sha256:${"5e".repeat(32)}`;

describe("ociPackageUrl", () => {
  it.each([
    ["ghcr.io/acme/Shop", digest, "1.0", `pkg:oci/shop@${digest}?repository_url=ghcr.io%2Facme%2FShop&tag=1.0`],
    ["nginx", undefined, "1.27", "pkg:oci/nginx?repository_url=nginx&tag=1.27"],
    ["[::1]:5000/a", digest, undefined, `pkg:oci/a@${digest}?repository_url=%5B%3A%3A1%5D%3A5000%2Fa`],
    ["a/b c&d~e'f", undefined, undefined, "pkg:oci/b%20c%26d%7Ee%27f?repository_url=a%2Fb%20c%26d%7Ee%27f"],
  ])("of %s at %s, tag %s", (repository, version, tag, url) => {
    expect(ociPackageUrl({ repository, digest: version, tag })).toBe(url);
  });
});
