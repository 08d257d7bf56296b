import { isJsonObject, type JsonObject, type JsonValue } from "../../formats/json/value.ts";
import type { Credential } from "./credential.ts";

/** What a configuration file says of one registry. */
export type ConfigEntry =
  | { readonly kind: "credential"; readonly credential: Credential }
  /** `docker-credential-<helper>` knows more; it is asked for the server of this name. */
  | { readonly kind: "helper"; readonly helper: string; readonly server: string }
  | { readonly kind: "broken"; readonly reason: string };

const dockerHub = ["https://index.docker.io/v1/", "docker.io", "index.docker.io", "registry-1.docker.io"];

/**
 * Finds a registry in a docker config.json or containers-auth.json(5): `credHelpers`, then `credsStore`, then `auths`.
 * The keys of `auths` may carry a scheme (docker) or a path (containers): the longest one that fits wins.
 */
export function findInConfig(config: JsonObject, host: string, path: string, source: string): ConfigEntry[] {
  const servers = host === "docker.io" ? dockerHub : [host];
  const entries: ConfigEntry[] = [];
  const helpers = config["credHelpers"];
  const helper = isJsonObject(helpers) ? servers.map((server) => helpers[server]).find(isFilled) : undefined;
  const server = servers[0] ?? host;
  if (helper !== undefined) entries.push({ kind: "helper", helper, server });
  else if (isFilled(config["credsStore"])) entries.push({ kind: "helper", helper: config["credsStore"], server });
  const auth = findAuth(config["auths"], servers, path);
  if (auth !== undefined) entries.push(...readAuth(auth, source));
  return entries;
}

function findAuth(auths: JsonValue | undefined, servers: readonly string[], path: string): JsonObject | undefined {
  if (!isJsonObject(auths)) return undefined;
  const steps = path === "" ? [] : path.split("/");
  const wanted = servers.flatMap((server) =>
    Array.from({ length: steps.length + 1 }, (_, index) =>
      [server, ...steps.slice(0, steps.length - index)].join("/").replace(/^https?:\/\//, ""),
    ),
  );
  for (const name of wanted) {
    for (const [key, value] of Object.entries(auths)) {
      const bare = key.replace(/^https?:\/\//, "").replace(/\/(v[12]\/?)?$/, "");
      if (bare === name.replace(/\/v1\/$/, "") && isJsonObject(value)) return value;
    }
  }
  return undefined;
}

function readAuth(auth: JsonObject, source: string): ConfigEntry[] {
  const found = (credential: Credential): ConfigEntry[] => [{ kind: "credential", credential }];
  const { identitytoken, registrytoken, auth: packed, username, password } = auth;
  if (isFilled(identitytoken)) return found({ kind: "identity", token: identitytoken, source });
  if (isFilled(registrytoken)) return found({ kind: "access", token: registrytoken, source });
  if (isFilled(packed)) {
    const text = Buffer.from(packed, "base64").toString("utf8").replace(/\0+$/, "");
    const colon = text.indexOf(":");
    if (colon < 1) return [{ kind: "broken", reason: "its `auth` is not `user:password` in base64" }];
    return found({ kind: "password", username: text.slice(0, colon), password: text.slice(colon + 1), source });
  }
  if (isFilled(username) && typeof password === "string")
    return found({ kind: "password", username, password, source });
  // Docker leaves an empty entry behind where a credential store keeps the secret.
  return [];
}

function isFilled(value: JsonValue | undefined): value is string {
  return typeof value === "string" && value !== "";
}
