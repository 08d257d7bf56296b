/** What proves to a registry who we are. */
export type Credential = (
  | { readonly kind: "password"; readonly username: string; readonly password: string }
  /** A refresh token, which the token service takes for access tokens (docker calls it `identitytoken`). */
  | { readonly kind: "identity"; readonly token: string }
  /** An access token that is ready to use (docker calls it `registrytoken`). */
  | { readonly kind: "access"; readonly token: string }
) & {
  /** Where it comes from, in words that a message can show. */
  readonly source: string;
};

/** The value of a Basic Authorization header's credentials. */
export function basicOf(credential: Credential & { readonly kind: "password" }): string {
  return Buffer.from(`${credential.username}:${credential.password}`, "utf8").toString("base64");
}

/** Every form in which a credential could show in a text, also within a URL or a text of JSON. */
export function secretsOf(credential: Credential): string[] {
  const plain =
    credential.kind === "password"
      ? [credential.password, basicOf(credential), basicOf(credential).replace(/=+$/, "")]
      : [credential.token];
  return plain.flatMap((secret) => [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)]);
}
