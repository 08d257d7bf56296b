/** One way to log in that a registry offers (RFC 9110, section 11.6.1). */
export interface Challenge {
  /** In lower case: `bearer`, `basic`. */
  readonly scheme: string;
  /** By name in lower case. */
  readonly parameters: ReadonlyMap<string, string>;
}

const token = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
const parameter = new RegExp(`\\s*(${token})\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|(${token}))\\s*(?:,|$)`, "y");
const scheme = new RegExp(`[\\s,]*(${token})(?:\\s+|\\s*,|$)`, "y");

/** Reads a WWW-Authenticate header, which may hold several challenges. What follows something unreadable is left out. */
export function parseChallenges(header: string): Challenge[] {
  const challenges: Challenge[] = [];
  let at = 0;
  while (at < header.length) {
    scheme.lastIndex = at;
    const name = scheme.exec(header)?.[1];
    if (name === undefined) break;
    at = scheme.lastIndex;
    const parameters = new Map<string, string>();
    for (;;) {
      parameter.lastIndex = at;
      const found = parameter.exec(header);
      if (found === null) break;
      const [, key = "", quoted, bare = ""] = found;
      parameters.set(key.toLowerCase(), quoted === undefined ? bare : quoted.replace(/\\(.)/g, "$1"));
      at = parameter.lastIndex;
    }
    challenges.push({ scheme: name.toLowerCase(), parameters });
  }
  return challenges;
}
