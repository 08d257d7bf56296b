import { failure, type Outcome, success } from "../diagnostics/outcome.ts";
import { forgeDiagnostics } from "./diagnostics.ts";

/**
 * Reads the base of a forge's REST API: `https://api.github.com`, `https://<host>/api/v3` (GitHub Enterprise Server),
 * `https://<host>/api/v1` (Gitea, Forgejo). Plain HTTP carries the token for all to read: it is spoken on loopback, and
 * where `isOfRun` says that the runner itself was told this address, and has sent its token there already.
 */
export function parseApi(address: string, isOfRun: boolean): Outcome<URL> {
  const shown = address.replace(/\/\/[^/@]*@/, "//***@").slice(0, 200);
  const refuse = (reason: string): Outcome<URL> =>
    failure(forgeDiagnostics.create("address", {}, { address: shown, reason }));
  if (!URL.canParse(address)) return refuse("it is no URL");
  const url = new URL(address);
  if (url.protocol !== "https:" && url.protocol !== "http:") return refuse("it is neither https nor http");
  if (url.username !== "" || url.password !== "") return refuse("it holds credentials, which belong in GITHUB_TOKEN");
  if (url.search !== "" || url.hash !== "") return refuse("it has more than a path");
  if (url.protocol === "http:" && !isOfRun && !isLoopback(url.hostname))
    return refuse("plain HTTP would show the token to all on the way");
  url.pathname = url.pathname.replace(/\/*$/, "/");
  return success(url);
}

function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
