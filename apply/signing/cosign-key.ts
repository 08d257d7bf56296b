import { createPrivateKey, type KeyObject, scryptSync } from "node:crypto";
import { readJsonBytes } from "../../formats/json/bytes.ts";
import type { JsonValue } from "../../formats/json/value.ts";
import { base64 } from "../../formats/manifest/fields.ts";
import { literal, type ManifestFault, object, pointerTo, type Reader } from "../../formats/manifest/reader.ts";
import { openSecretBox } from "./secret-box.ts";

/** The PEM labels of the files that `cosign generate-key-pair` writes, and wrote before. */
export const cosignLabels: ReadonlySet<string> = new Set([
  "ENCRYPTED SIGSTORE PRIVATE KEY",
  "ENCRYPTED COSIGN PRIVATE KEY",
]);

/** A key, why the file can't be read, or neither: then the passphrase did not open it. */
export type OpenedKey = { readonly key: KeyObject | undefined } | { readonly reason: string };

interface KeyFile {
  readonly kdf: { readonly name: "scrypt"; readonly params: KdfParameters; readonly salt: Uint8Array };
  readonly cipher: { readonly name: "nacl/secretbox"; readonly nonce: Uint8Array };
  readonly ciphertext: Uint8Array;
}

interface KdfParameters {
  readonly N: number;
  readonly r: 8;
  readonly p: 1;
}

/** The costs that cosign has ever written; a file with a higher one would take all memory. */
const cost: Reader<number> = (value: JsonValue | undefined, at, faults) => {
  if (value === 2 ** 15 || value === 2 ** 16 || value === 2 ** 17) return value;
  faults.push({ pointer: pointerTo(at), message: "This is no cost of scrypt that cosign writes." });
  return undefined;
};

const keyFile = object<KeyFile>({
  kdf: object<KeyFile["kdf"]>({
    name: literal("scrypt", "key derivation by scrypt"),
    params: object<KdfParameters>({
      N: cost,
      r: literal(8, "block size of 8"),
      p: literal(1, "parallelisation of 1"),
    }),
    salt: base64,
  }),
  cipher: object<KeyFile["cipher"]>({ name: literal("nacl/secretbox", "cipher nacl/secretbox"), nonce: base64 }),
  ciphertext: base64,
});

/** Bytes; scrypt of the highest cost takes 128 MiB. */
const memory = 256 * 1024 * 1024;

/**
 * Opens what stands in the PEM block of cosign's key file: JSON with a PKCS#8 key in a secretbox, whose key scrypt
 * makes of the passphrase (go-securesystemslib, encrypted).
 */
export function openCosignKey(content: Uint8Array, passphrase: string): OpenedKey {
  const read = readJsonBytes(content);
  if ("reason" in read) return { reason: "its PEM block is damaged" };
  const faults: ManifestFault[] = [];
  const file = keyFile(read.value, undefined, faults);
  const [fault] = faults;
  if (file === undefined || fault !== undefined || file.cipher.nonce.length !== 24)
    return { reason: `its PEM block is not as cosign writes it${fault === undefined ? "" : ` (at ${fault.pointer})`}` };
  const { N, r, p } = file.kdf.params;
  const key = scryptSync(passphrase, file.kdf.salt, 32, { N, r, p, maxmem: memory });
  const der = openSecretBox(file.ciphertext, file.cipher.nonce, key);
  if (der === undefined) return { key: undefined };
  try {
    return { key: createPrivateKey({ key: Buffer.from(der), format: "der", type: "pkcs8" }) };
  } catch {
    return { reason: "it opens, but holds no PKCS#8 key" };
  }
}
