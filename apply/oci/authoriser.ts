import { RemoteFault } from "../../formats/http/remote-fault.ts";
import { parseChallenges } from "./challenge.ts";
import { basicOf } from "./credential.ts";
import { ociDiagnostics } from "./diagnostics.ts";
import { realmFault } from "./realm.ts";
import { normaliseScopes } from "./scope.ts";
import type { Action, Session } from "./session.ts";
import { fetchToken, placeOf, type Token, type TokenService } from "./token.ts";

/** Makes Authorization headers for one registry, for it alone. */
export interface Authoriser {
  /** The header for some scopes; undefined where the registry has not asked who we are. */
  authorise(scopes: readonly string[], action: Action): Promise<string | undefined>;
  /** Learns from the challenge of a request that had no Authorization: only such a one is to be trusted. */
  learn(header: string | undefined, scopes: readonly string[], action: Action): Promise<void>;
  /** Throws away the token of some scopes: the registry did not take it. */
  forget(scopes: readonly string[]): void;
}

type Scheme = { readonly kind: "basic" } | ({ readonly kind: "bearer" } & TokenService);

export function createAuthoriser(session: Session): Authoriser {
  let scheme: Scheme | undefined;
  /** What a registry asked for beyond what we knew to ask for, by the scopes that we knew. */
  const widened = new Map<string, readonly string[]>();
  const tokens = new Map<string, Promise<Token>>();

  const bearer = async (to: TokenService, scopes: readonly string[], action: Action): Promise<string> => {
    const credential = await session.credential();
    if (credential?.kind === "access") return credential.token;
    const key = normaliseScopes(scopes).join(" ");
    const pending = tokens.get(key);
    // Those who come at the same time share one request.
    const known = pending === undefined ? undefined : await pending;
    if (known !== undefined && known.expires > session.system.clock.now()) return known.value;
    const all = normaliseScopes([...scopes, ...(widened.get(key) ?? [])]);
    const fetched = fetchToken(session, to, all, credential, action);
    tokens.set(key, fetched);
    // A failure is told to those who wait for it, and not kept.
    fetched.catch(() => tokens.delete(key));
    return (await fetched).value;
  };

  const basic = async (action: Action): Promise<string> => {
    const credential = await session.credential();
    if (credential?.kind === "password") return basicOf(credential);
    const answer =
      credential === undefined ? "it takes no one without a password" : "it takes passwords, and no tokens";
    const values = { registry: session.address.host, action, answer, source: await session.source() };
    throw new RemoteFault(ociDiagnostics.create("unauthorized", {}, values));
  };

  return {
    async authorise(scopes, action) {
      if (scheme === undefined) return undefined;
      return scheme.kind === "basic"
        ? `Basic ${await basic(action)}`
        : `Bearer ${await bearer(scheme, scopes, action)}`;
    },
    async learn(header, scopes, action) {
      const challenges = parseChallenges(header ?? "");
      const offered = challenges.find(({ scheme: name, parameters }) => name === "bearer" && parameters.has("realm"));
      if (offered !== undefined) {
        const asked = offered.parameters.get("scope");
        if (asked !== undefined) widened.set(normaliseScopes(scopes).join(" "), [asked]);
        scheme = { kind: "bearer", ...serviceOf(session, offered.parameters) };
      } else if (challenges.some(({ scheme: name }) => name === "basic")) scheme = { kind: "basic" };
      else {
        const values = { registry: session.address.host, action, source: await session.source() };
        throw new RemoteFault(ociDiagnostics.create("no-project", {}, values));
      }
    },
    forget: (scopes) => void tokens.delete(normaliseScopes(scopes).join(" ")),
  };
}

function serviceOf(session: Session, parameters: ReadonlyMap<string, string>): TokenService {
  const text = parameters.get("realm") ?? "";
  const realm = URL.canParse(text) ? new URL(text) : undefined;
  const reason = realm === undefined ? "it is no URL" : realmFault(new URL(session.address.origin), realm);
  if (realm === undefined || reason !== undefined) {
    const shown = realm === undefined ? session.redact(text.slice(0, 100)) : placeOf(realm);
    const values = { registry: session.address.host, realm: shown, reason: reason ?? "" };
    throw new RemoteFault(ociDiagnostics.create("realm", {}, values));
  }
  return { realm, service: parameters.get("service") };
}
