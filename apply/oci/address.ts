import type { Outcome } from "../../diagnostics/outcome.ts";
import { ociDiagnostics } from "./diagnostics.ts";
import { isLoopback } from "./host.ts";

/** Where artifacts lie: `ghcr.io/acme/site`. */
export interface RegistryAddress {
  /** `host` or `host:port`, as users and configuration files name it. */
  readonly host: string;
  /** What every repository begins with; "" where there is nothing. */
  readonly path: string;
  /** Scheme, host and port that requests go to. */
  readonly origin: string;
}

export interface AddressOptions {
  /** HTTP without TLS; for a registry on this machine alone. */
  readonly plainHttp?: boolean;
}

const component = "[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*";
const repositoryPattern = new RegExp(`^${component}(?:/${component})*$`);
const hostPattern = /^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\[[0-9A-Fa-f:]+\])(?::[0-9]{1,5})?$/;

/** Reads `host[:port][/path]`. Plain HTTP is refused for other machines. */
export function parseAddress(text: string, options: AddressOptions = {}): Outcome<RegistryAddress> {
  const reason = addressFault(text);
  if (reason !== undefined) {
    const address = text === "" ? "An empty text" : text.replace(/\/\/[^/@]*@/, "//…@");
    return { ok: false, diagnostics: [ociDiagnostics.create("address", {}, { address, reason })] };
  }
  const [host = "", ...rest] = text.split("/");
  const protocol = options.plainHttp === true ? "http" : "https";
  const { origin, hostname } = new URL(`${protocol}://${host === "docker.io" ? "registry-1.docker.io" : host}`);
  if (options.plainHttp === true && !isLoopback(hostname))
    return { ok: false, diagnostics: [ociDiagnostics.create("plain-http", {}, { registry: host })] };
  return { ok: true, value: { host, path: rest.join("/"), origin }, diagnostics: [] };
}

function addressFault(text: string): string | undefined {
  const scheme = /^[a-z]+:\/\//.exec(text)?.[0];
  if (scheme !== undefined) return `it begins with ${scheme}, which has no place here`;
  if (/[@?#]/.test(text)) return "it has a digest, a user or a query";
  const [host = "", ...rest] = text.split("/");
  const path = rest.join("/");
  if (!hostPattern.test(host) || !URL.canParse(`https://${host}`)) return `it does not begin with a host`;
  if (!/[.:]/.test(host) && host !== "localhost") return `${host} has no dot and no port, so it is no host`;
  return rest.length > 0 && !isRepository(path) ? pathFault(path) : undefined;
}

function pathFault(path: string): string {
  if (path.includes(":")) return "it has a tag";
  if (/[A-Z]/.test(path)) return `the path ${path} has capital letters; registries take small ones`;
  return `${path || "an empty path"} is no path of lower-case names`;
}

/** Is it a repository's name (distribution specification 1.1, of 255 characters at the most)? */
export function isRepository(name: string): boolean {
  return name.length <= 255 && repositoryPattern.test(name);
}

export function isTag(text: string): boolean {
  return /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/.test(text);
}

/** Is it a digest by SHA-256? Others are not made here, and not taken. */
export function isDigest(text: string): boolean {
  return /^sha256:[0-9a-f]{64}$/.test(text);
}
