import { defineDiagnostics } from "../../diagnostics/define.ts";

export const signingDiagnostics = defineDiagnostics("signing", {
  "unreadable-key": {
    severity: "error",
    message: "{source} holds no key that can be read: {reason}.",
    help: "A private key is PEM: PKCS#8, SEC1 or cosign's own file. A public key is PEM as `openssl pkey -pubout` or `cosign public-key` prints it.",
  },
  "unsupported-key": {
    severity: "error",
    message: "{source} holds a key of the kind {kind}: signatures are made and checked with EC P-256 only.",
    help: "Make one with `cosign generate-key-pair`, or with `openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256`.",
  },
  "missing-passphrase": {
    severity: "error",
    message: "The private key in {source} is encrypted, and no passphrase was given.",
    help: "Give the passphrase as the command's help says.",
  },
  "wrong-passphrase": {
    severity: "error",
    message: "The private key in {source} does not open with the passphrase given.",
    help: "The passphrase is another one, or the file is damaged.",
  },
  "bad-bundle": {
    severity: "error",
    message: "A signature of {artifact} does not hold: {reason}.",
    help: "Somebody else signed it, or it was changed after it was signed. Publish the release again with the right key, or give the public key of whoever signed it.",
  },
  unsigned: {
    severity: "error",
    message: "{artifact} has no {what}: nothing of the type {predicateType} is attached to {digest}.",
    help: "Publish the release again with a key: what is there already is not sent twice.",
  },
});
