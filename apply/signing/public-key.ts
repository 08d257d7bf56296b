import { createHash, createPublicKey, type KeyObject } from "node:crypto";
import { failure, type Outcome, success } from "../../diagnostics/outcome.ts";
import { signingDiagnostics } from "./diagnostics.ts";
import { kindOf } from "./key-kind.ts";
import { pemBlocks } from "./pem.ts";

/** A key that signatures are checked with: EC P-256. */
export interface PublicKey {
  readonly key: KeyObject;
  /** Base64 of the sha256 of the key's DER (SubjectPublicKeyInfo): how bundles name it. */
  readonly hint: string;
  /** `sha256:<hex>` of the same: how people and reports name it. */
  readonly fingerprint: string;
  /** SubjectPublicKeyInfo, ends in LF: the file `cosign.pub`, and a `*.pub` entry of the Secret that Flux reads. */
  readonly pem: string;
}

/** Reads a PEM with one public key. `source` says in diagnostics where it comes from: a path, a variable's name. */
export function parsePublicKey(pem: string, source: string): Outcome<PublicKey> {
  const unreadable = (reason: string): Outcome<PublicKey> =>
    failure(signingDiagnostics.create("unreadable-key", {}, { source, reason }));
  const blocks = pemBlocks(pem);
  const [block] = blocks;
  if (block === undefined || blocks.length > 1) return unreadable(`it has ${blocks.length} PEM blocks, not one`);
  if (block.label !== "PUBLIC KEY") return unreadable(`its PEM block is called ${block.label}, not PUBLIC KEY`);
  const key = readKey(block.text);
  if (key === undefined) return unreadable("its PEM block is damaged");
  const kind = kindOf(key);
  if (kind !== undefined) return failure(signingDiagnostics.create("unsupported-key", {}, { source, kind }));
  return success(describeKey(key));
}

/** The names of a public EC key. */
export function describeKey(key: KeyObject): PublicKey {
  const hash = createHash("sha256")
    .update(key.export({ type: "spki", format: "der" }))
    .digest();
  const pem = key.export({ type: "spki", format: "pem" });
  return {
    key,
    hint: hash.toString("base64"),
    fingerprint: `sha256:${hash.toString("hex")}`,
    pem: pem.toString(),
  };
}

function readKey(text: string): KeyObject | undefined {
  try {
    return createPublicKey({ key: text, format: "pem" });
  } catch {
    // OpenSSL's words name its decoders, not the fault.
    return undefined;
  }
}
