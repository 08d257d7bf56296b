import type { JsonObject } from "../json/value.ts";

/** The predicate type under which a CycloneDX document is attested (as `cosign attest --type cyclonedx` writes it). */
export const bomPredicateType = "https://cyclonedx.org/bom";

/** A bill of materials: what a release is made of. */
export interface Bom {
  /** What the bill is of. */
  readonly subject: BomComponent;
  /** Its parts. References are unique. */
  readonly components: readonly BomComponent[];
}

export interface BomComponent {
  /** CycloneDX 1.6, `component.type`; only those in use here. */
  readonly type: "application" | "container" | "file";
  /** `bom-ref`: unique in the document. */
  readonly reference: string;
  readonly name: string;
  readonly version?: string;
  /** `sha256:<hex>`. */
  readonly digest?: string;
  /** Package URL. */
  readonly purl?: string;
}

/**
 * The document as CycloneDX 1.6 JSON. It has no serial number and no timestamp, both of which the schema leaves open:
 * they would differ at each making, and the same release is to give the same bytes.
 */
export function buildBomDocument({ subject, components }: Bom): JsonObject {
  const parts = components.map(({ reference }) => reference);
  return {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: { component: componentModel(subject) },
    components: components.map(componentModel),
    dependencies: [{ ref: subject.reference, dependsOn: parts }, ...parts.map((ref) => ({ ref }))],
  };
}

function componentModel({ type, reference, name, version, digest, purl }: BomComponent): JsonObject {
  return {
    type,
    "bom-ref": reference,
    name,
    ...(version === undefined ? {} : { version }),
    ...(digest === undefined ? {} : { hashes: [{ alg: "SHA-256", content: digest.slice("sha256:".length) }] }),
    ...(purl === undefined ? {} : { purl }),
  };
}
