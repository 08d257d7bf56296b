import { buildBlob, buildManifest, type Descriptor } from "../oci/manifest.ts";
import type { BuiltArtifact } from "../oci/recipe.ts";
import { bundleMediaType } from "./bundle.ts";

/**
 * The artifact that hangs a bundle on a manifest (cosign, specs/BUNDLE_SPEC.md), with cosign's annotations but for
 * the time of its making, so that the same bundle always has the same digest.
 */
export function buildBundleReferrer(bundle: Uint8Array, predicateType: string, subject: Descriptor): BuiltArtifact {
  return buildManifest({
    artifactType: bundleMediaType,
    layers: [buildBlob(bundleMediaType, bundle)],
    subject,
    annotations: { "dev.sigstore.bundle.content": "dsse-envelope", "dev.sigstore.bundle.predicateType": predicateType },
  });
}
