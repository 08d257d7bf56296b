import { compactJson } from "../json/render.ts";
import type { JsonObject } from "../json/value.ts";
import { hexOf } from "../oci/digest.ts";

/** The type of an in-toto Statement v1 (in-toto attestation framework, spec/v1/statement.md). */
export const statementType = "https://in-toto.io/Statement/v1";

/** Verifiers built on sigstore-go refuse a statement of more subjects. */
export const mostSubjects = 1024;

/** Something that a statement is about. */
export interface Subject {
  /** Tells subjects apart; cosign's own signatures leave it out. */
  readonly name?: string;
  /** `sha256:<hex>`. */
  readonly digest: string;
}

/** What is claimed of subjects. The subjects are joined by "or": a verifier looks for the one that it holds. */
export interface Statement {
  readonly subjects: readonly Subject[];
  /** A URI, which says what the predicate means. */
  readonly predicateType: string;
  readonly predicate: JsonObject;
}

/** The bytes that are signed: JSON without spaces, in the order of the model. */
export function renderStatement({ subjects, predicateType, predicate }: Statement): Uint8Array {
  const model = {
    _type: statementType,
    subject: subjects.map(({ name, digest }) => ({
      ...(name === undefined ? {} : { name }),
      digest: { sha256: hexOf(digest) },
    })),
    predicateType,
    predicate,
  };
  return new TextEncoder().encode(compactJson(model));
}
