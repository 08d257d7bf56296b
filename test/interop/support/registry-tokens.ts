import { execFile } from "node:child_process";
import { createPrivateKey, type KeyObject, randomUUID, sign, X509Certificate } from "node:crypto";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { installedProgram } from "./tools.ts";

const run = promisify(execFile);

/** A token service of the distribution specification on loopback: whoever knows the password may do all. */
export interface TokenService {
  readonly realm: string;
  readonly service: string;
  readonly issuer: string;
  /** Path of the certificate that registries check its tokens by. */
  readonly certificate: string;
  readonly username: string;
  readonly password: string;
  /** The scopes that were asked for, in order. */
  readonly asked: string[][];
  stop(): void;
}

export async function startTokenService(folder: string): Promise<TokenService> {
  const [key, certificate] = [join(folder, "token.key"), join(folder, "token.crt")];
  const subject = ["-subj", "/CN=tokens.example.com", "-days", "2", "-nodes"];
  const curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1"];
  await run(installedProgram("openssl"), ["req", "-x509", ...curve, ...subject, "-keyout", key, "-out", certificate]);
  const privateKey = createPrivateKey(readFileSync(key));
  const chain = [new X509Certificate(readFileSync(certificate)).raw.toString("base64")];
  const [service, issuer, username, password] = ["registry.example.com", "tokens.example.com", "robot", "pass-word"];
  const asked: string[][] = [];
  const server = createServer((request, response) => {
    const scopes = new URL(request.url ?? "/", "http://tokens").searchParams.getAll("scope");
    asked.push(scopes);
    const { authorization } = request.headers;
    const isUser = authorization === `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;
    if (authorization !== undefined && !isUser) {
      response.writeHead(401, { "content-type": "application/json" });
      response.end('{"errors":[{"code":"UNAUTHORIZED","message":"unknown user"}]}');
      return;
    }
    const access = scopes.map((scope) => {
      const [type, name, actions = ""] = scope.split(":");
      return { type, name, actions: actions.split(",").filter((action) => isUser || action === "pull") };
    });
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      iss: issuer,
      aud: service,
      sub: username,
      nbf: now - 5,
      iat: now,
      exp: now + 300,
      jti: randomUUID(),
    };
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify({ token: signToken({ ...claims, access }, privateKey, chain), expires_in: 300 }));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const realm = `http://127.0.0.1:${(server.address() as AddressInfo).port}/token`;
  const stop = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { realm, service, issuer, certificate, username, password, asked, stop };
}

function signToken(claims: object, key: KeyObject, chain: readonly string[]): string {
  const parts = [{ alg: "ES256", typ: "JWT", x5c: chain }, claims];
  const text = parts.map((part) => Buffer.from(JSON.stringify(part)).toString("base64url")).join(".");
  const signature = sign("sha256", Buffer.from(text), { key, dsaEncoding: "ieee-p1363" });
  return `${text}.${signature.toString("base64url")}`;
}
