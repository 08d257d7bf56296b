import { xsalsa20poly1305 } from "@noble/ciphers/salsa.js";

/** Opens NaCl's secretbox (XSalsa20-Poly1305), which Node's OpenSSL lacks; undefined where key or bytes are wrong. */
export function openSecretBox(box: Uint8Array, nonce: Uint8Array, key: Uint8Array): Uint8Array | undefined {
  try {
    return xsalsa20poly1305(key, nonce).decrypt(box);
  } catch {
    return undefined;
  }
}
