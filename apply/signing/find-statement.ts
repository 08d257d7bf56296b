import { failure, type Outcome, success } from "../../diagnostics/outcome.ts";
import type { Statement } from "../../formats/in-toto/statement.ts";
import { signingDiagnostics } from "./diagnostics.ts";
import type { PublicKey } from "./public-key.ts";
import { type VerifiedBundle, verifyBundle } from "./verify.ts";

/** What is looked for among the bundles that hang on a manifest. */
export interface WantedStatement {
  /** The manifest's digest, `sha256:<hex>`. */
  readonly digest: string;
  readonly predicateType: string;
  /** Of several of this type, one that says what is looked for; the first unless said. */
  readonly accepts?: (statement: Statement) => boolean;
  /** One of them must have signed. */
  readonly keys: readonly PublicKey[];
  /** In diagnostics: the artifact's name, such as `charts/shop:1.0.0`. */
  readonly artifact: string;
  /** In diagnostics: `signature`, `bill of materials`. */
  readonly what: string;
}

/**
 * The first of the bundles that holds a statement wanted. Others beside it do no harm: whoever may write to a
 * repository can attach what he likes. Where none holds, it is told what is wrong with each; a bundle of another
 * predicate type that does hold is no fault.
 */
export function findStatement(wanted: WantedStatement, bundles: readonly Uint8Array[]): Outcome<VerifiedBundle> {
  const { artifact, digest, predicateType, what } = wanted;
  const reasons = new Set<string>();
  for (const bundle of bundles) {
    const verified = verifyBundle(bundle, digest, wanted.keys);
    if ("reason" in verified) reasons.add(verified.reason);
    else if (isWanted(verified.value.statement, wanted)) return success(verified.value);
  }
  if (reasons.size === 0)
    return failure(signingDiagnostics.create("unsigned", {}, { artifact, what, predicateType, digest }));
  return failure(...[...reasons].map((reason) => signingDiagnostics.create("bad-bundle", {}, { artifact, reason })));
}

function isWanted(statement: Statement, { predicateType, accepts }: WantedStatement): boolean {
  return statement.predicateType === predicateType && (accepts === undefined || accepts(statement));
}
