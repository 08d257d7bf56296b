import { createPrivateKey, createPublicKey, type KeyObject } from "node:crypto";
import { failure, type Outcome, success } from "../../diagnostics/outcome.ts";
import { cosignLabels, type OpenedKey, openCosignKey } from "./cosign-key.ts";
import { signingDiagnostics } from "./diagnostics.ts";
import { kindOf } from "./key-kind.ts";
import { type PemBlock, pemBlocks } from "./pem.ts";
import { describeKey, type PublicKey } from "./public-key.ts";

/** A key that signs: EC P-256. It is never shown. */
export interface PrivateKey {
  readonly key: KeyObject;
  readonly publicKey: PublicKey;
}

/** A private key as it is kept. */
export interface KeyText {
  /** PKCS#8, encrypted or not, SEC1, or cosign's own file. */
  readonly pem: string;
  /** Undefined where none was given; cosign's files may have an empty one. */
  readonly passphrase: string | undefined;
  /** Says in diagnostics where it comes from: a path, a variable's name. */
  readonly source: string;
}

/** Reads a private key. No diagnostic shows a part of the key or of the passphrase. */
export function parsePrivateKey({ pem, passphrase, source }: KeyText): Outcome<PrivateKey> {
  const unreadable = (reason: string): Outcome<PrivateKey> =>
    failure(signingDiagnostics.create("unreadable-key", {}, { source, reason }));
  // `openssl ecparam -genkey` puts the curve's name in a block before the key.
  const blocks = pemBlocks(pem).filter(({ label }) => label !== "EC PARAMETERS");
  const [block] = blocks;
  if (block === undefined || blocks.length > 1) return unreadable(`it has ${blocks.length} PEM blocks, not one`);
  if (!labels.has(block.label)) return unreadable(`its PEM block is called ${block.label}`);
  if (isEncrypted(block) && passphrase === undefined)
    return failure(signingDiagnostics.create("missing-passphrase", {}, { source }));
  const opened = cosignLabels.has(block.label)
    ? openCosignKey(block.content, passphrase ?? "")
    : openKey(block, passphrase);
  if ("reason" in opened) return unreadable(opened.reason);
  if (opened.key === undefined) return failure(signingDiagnostics.create("wrong-passphrase", {}, { source }));
  const kind = kindOf(opened.key);
  if (kind !== undefined) return failure(signingDiagnostics.create("unsupported-key", {}, { source, kind }));
  return success({ key: opened.key, publicKey: describeKey(createPublicKey(opened.key)) });
}

const labels = new Set(["PRIVATE KEY", "ENCRYPTED PRIVATE KEY", "EC PRIVATE KEY", "RSA PRIVATE KEY", ...cosignLabels]);

function isEncrypted({ label, text }: PemBlock): boolean {
  return label.startsWith("ENCRYPTED ") || /^Proc-Type: 4,ENCRYPTED/m.test(text);
}

function openKey(block: PemBlock, passphrase: string | undefined): OpenedKey {
  try {
    return { key: createPrivateKey({ key: block.text, format: "pem", passphrase }) };
  } catch {
    // OpenSSL can't tell a wrong passphrase from damage: both give other bytes than a key's.
    return isEncrypted(block) ? { key: undefined } : { reason: "its PEM block is damaged" };
  }
}
