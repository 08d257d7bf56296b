import { createHash, generateKeyPairSync, type KeyObject, scryptSync } from "node:crypto";
import { xsalsa20poly1305 } from "@noble/ciphers/salsa.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type PrivateKey, parsePrivateKey } from "../../../apply/signing/private-key.ts";
import { parsePublicKey } from "../../../apply/signing/public-key.ts";
import type { Outcome } from "../../../diagnostics/outcome.ts";

const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
const publicPem = publicKey.export({ type: "spki", format: "pem" }).toString();
const source = "signing.key";
const canary = "canary-4711";

function read(pem: string, passphrase?: string): Outcome<PrivateKey> {
  return parsePrivateKey({ pem, passphrase, source });
}

function pkcs8(key: KeyObject, passphrase?: string): string {
  const cipher = passphrase === undefined ? {} : { cipher: "aes-256-cbc", passphrase };
  return key.export({ type: "pkcs8", format: "pem", ...cipher }).toString();
}

function codes(outcome: Outcome<unknown>): readonly string[] {
  return outcome.diagnostics.map(({ code }) => code);
}

/** A file as cosign writes it. */
function cosignFile(passphrase: string, change: (file: CosignFile) => object = (file) => file): string {
  const der = privateKey.export({ type: "pkcs8", format: "der" });
  const salt = Buffer.alloc(32, 7);
  const nonce = Buffer.alloc(24, 9);
  const key = scryptSync(passphrase, salt, 32, { N: 32_768, r: 8, p: 1, maxmem: 2 ** 28 });
  const box = Buffer.from(xsalsa20poly1305(key, nonce).encrypt(der));
  const file: CosignFile = {
    kdf: { name: "scrypt", params: { N: 32_768, r: 8, p: 1 }, salt: salt.toString("base64") },
    cipher: { name: "nacl/secretbox", nonce: nonce.toString("base64") },
    ciphertext: box.toString("base64"),
  };
  const body = Buffer.from(JSON.stringify(change(file))).toString("base64");
  const label = "ENCRYPTED SIGSTORE PRIVATE KEY";
  return `-----BEGIN ${label}-----\n${body.replace(/(.{64})/g, "$1\n")}\n-----END ${label}-----\n`;
}

interface CosignFile {
  readonly kdf: { readonly name: string; readonly params: object; readonly salt: string };
  readonly cipher: { readonly name: string; readonly nonce: string };
  readonly ciphertext: string;
}

describe("parsePrivateKey", () => {
  const sec1 = privateKey.export({ type: "sec1", format: "pem" }).toString();
  const parameters = "-----BEGIN EC PARAMETERS-----\nBggqhkjOPQMBBw==\n-----END EC PARAMETERS-----\n";
  const encryptedSec1 = privateKey
    .export({ type: "sec1", format: "pem", cipher: "aes-128-cbc", passphrase: canary })
    .toString();

  it.each([
    ["PKCS#8", pkcs8(privateKey), undefined],
    ["PKCS#8 with Windows' line ends", pkcs8(privateKey).replaceAll("\n", "\r\n"), undefined],
    ["PKCS#8, and a passphrase that nobody needs", pkcs8(privateKey), canary],
    ["PKCS#8 with a passphrase", pkcs8(privateKey, canary), canary],
    ["SEC1", sec1, undefined],
    ["SEC1 with the curve before it", parameters + sec1, undefined],
    ["SEC1 with a passphrase", encryptedSec1, canary],
    ["cosign's file", cosignFile(canary), canary],
    ["cosign's file with an empty passphrase", cosignFile(""), ""],
  ])("reads %s", (_, pem, passphrase) => {
    const outcome = read(pem, passphrase);
    expect(outcome.ok && outcome.value.publicKey.pem).toBe(publicPem);
  });

  it.each([
    ["PKCS#8", pkcs8(privateKey, canary)],
    ["SEC1", encryptedSec1],
    ["cosign's file", cosignFile(canary)],
  ])("asks for the passphrase of %s, and refuses a wrong one", (_, pem) => {
    expect(codes(read(pem))).toEqual(["signing/missing-passphrase"]);
    expect(codes(read(pem, `${canary}x`))).toEqual(["signing/wrong-passphrase"]);
  });

  it.each([
    ["rsa", generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey],
    ["ed25519", generateKeyPairSync("ed25519").privateKey],
    ["ec secp384r1", generateKeyPairSync("ec", { namedCurve: "P-384" }).privateKey],
    ["ec secp256k1", generateKeyPairSync("ec", { namedCurve: "secp256k1" }).privateKey],
  ])("refuses a key of the kind %s", (kind, key) => {
    const outcome = read(pkcs8(key));
    expect(codes(outcome)).toEqual(["signing/unsupported-key"]);
    expect(outcome.diagnostics[0]?.message).toContain(`of the kind ${kind}:`);
  });

  it.each([
    ["nothing", ""],
    ["two keys", pkcs8(privateKey) + sec1],
    ["a public key", publicPem],
    ["a key cut short", pkcs8(privateKey).replace(/\n.{20}/, "\n")],
    ["no JSON in cosign's file", cosignFile("").replace(/\n[^-]+\n/, "\nYWJj\n")],
    [
      "another cost of scrypt",
      cosignFile("", (file) => ({ ...file, kdf: { ...file.kdf, params: { N: 2 ** 30, r: 8, p: 1 } } })),
    ],
    ["another cipher", cosignFile("", (file) => ({ ...file, cipher: { ...file.cipher, name: "aes" } }))],
    ["a short nonce", cosignFile("", (file) => ({ ...file, cipher: { ...file.cipher, nonce: "AAAA" } }))],
  ])("refuses %s", (_, pem) => {
    expect(codes(read(pem, ""))).toEqual(["signing/unreadable-key"]);
  });

  it("says what is wrong with any text, never throws, and shows no part of a secret", () => {
    const pems = [pkcs8(privateKey), pkcs8(privateKey, canary), encryptedSec1];
    const damage = fc.record({
      pem: fc.constantFrom(...pems),
      at: fc.nat(400),
      text: fc.string({ maxLength: 4 }),
      cut: fc.nat(20),
    });
    fc.assert(
      fc.property(damage, ({ pem, at, text, cut }) => {
        const outcome = read(pem.slice(0, at) + text + pem.slice(at + cut), canary);
        const shown = JSON.stringify(outcome.diagnostics);
        expect(outcome.ok || outcome.diagnostics.length === 1).toBe(true);
        expect(shown).not.toContain(canary);
        for (const line of pem.split("\n").filter((one) => /^[A-Za-z0-9+/=]{20,}$/.test(one)))
          expect(shown).not.toContain(line.slice(4, 16));
      }),
      { numRuns: 300 },
    );
  });
});

describe("parsePublicKey", () => {
  it("reads a key, and names it as cosign does", () => {
    const outcome = parsePublicKey(`# a note\n${publicPem}`, "cosign.pub");
    const hash = createHash("sha256").update(publicKey.export({ type: "spki", format: "der" }));
    const digest = hash.digest();
    expect(outcome.ok && outcome.value).toMatchObject({
      pem: publicPem,
      hint: digest.toString("base64"),
      fingerprint: `sha256:${digest.toString("hex")}`,
    });
  });

  it.each([
    ["nothing", ""],
    ["a private key", pkcs8(privateKey)],
    ["two keys", publicPem + publicPem],
    ["a damaged key", publicPem.replace(/\n.{8}/, "\nAAAAAAAA")],
  ])("refuses %s", (_, pem) => {
    expect(codes(parsePublicKey(pem, "cosign.pub"))).toEqual(["signing/unreadable-key"]);
  });

  it("refuses a key of another kind", () => {
    const { publicKey: other } = generateKeyPairSync("ed25519");
    const pem = other.export({ type: "spki", format: "pem" }).toString();
    expect(codes(parsePublicKey(pem, "cosign.pub"))).toEqual(["signing/unsupported-key"]);
  });
});
