import { generateKeyPairSync } from "node:crypto";
import { type PrivateKey, parsePrivateKey } from "../../apply/signing/private-key.ts";

/** A fresh key that signs. */
export function makeSigningKey(): PrivateKey {
  const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const pem = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
  const read = parsePrivateKey({ pem, passphrase: undefined, source: "test" });
  if (!read.ok) throw new Error(read.diagnostics.map(({ message }) => message).join("\n"));
  return read.value;
}
