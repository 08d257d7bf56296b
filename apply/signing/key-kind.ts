import type { KeyObject } from "node:crypto";

/** What kind of key it is, in words, where it is not EC P-256; undefined where it is. */
export function kindOf(key: KeyObject): string | undefined {
  const { namedCurve } = key.asymmetricKeyDetails ?? {};
  // OpenSSL's name of P-256.
  if (key.asymmetricKeyType === "ec" && namedCurve === "prime256v1") return undefined;
  return namedCurve === undefined ? (key.asymmetricKeyType ?? "secret") : `ec ${namedCurve}`;
}
