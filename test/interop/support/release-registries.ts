import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { startOlareg } from "./olareg.ts";
import { startDistribution } from "./registry-distribution.ts";
import { startTokenService, type TokenService } from "./registry-tokens.ts";
import { builtProgram, installedProgram } from "./tools.ts";

/** A registry on loopback, and what its users need. */
export interface ReleaseRegistry {
  /** `127.0.0.1:<port>`. */
  readonly host: string;
  /** A home folder in which docker's config.json has the credentials. */
  readonly home: string;
  /** Undefined where anybody may write. */
  readonly login: { readonly username: string; readonly password: string; readonly realm: string } | undefined;
  stop(): Promise<void>;
}

/** The registries that releases are published to. */
export const releaseRegistries = [
  {
    name: "Debian's docker-registry",
    start: (folder: string) => begin(folder, () => startDistribution(installedProgram("docker-registry"), folder)),
  },
  {
    name: "distribution 3 behind tokens",
    start: (folder: string) =>
      begin(folder, async (tokens) => startDistribution(await builtProgram("registry"), folder, tokens()), true),
  },
  { name: "olareg", start: (folder: string) => begin(folder, () => startOlareg(folder)) },
] as const;

async function begin(
  folder: string,
  start: (tokens: () => TokenService) => Promise<{ readonly host: string; stop(): Promise<void> }>,
  hasTokens = false,
): Promise<ReleaseRegistry> {
  const home = join(folder, "home");
  mkdirSync(join(home, ".docker"), { recursive: true });
  const service = hasTokens ? await startTokenService(folder) : undefined;
  // By name: cosign sends no credentials to an address of a private network.
  const tokens = service && { ...service, realm: service.realm.replace("127.0.0.1", "localhost") };
  const registry = await start(() => {
    if (tokens === undefined) throw new Error("this registry has no tokens");
    return tokens;
  });
  const { host } = registry;
  const auth = tokens && Buffer.from(`${tokens.username}:${tokens.password}`).toString("base64");
  const auths = auth === undefined ? {} : { [host]: { auth } };
  writeFileSync(join(home, ".docker", "config.json"), JSON.stringify({ auths }), { mode: 0o600 });
  const login = tokens && { username: tokens.username, password: tokens.password, realm: tokens.realm };
  return {
    host,
    home,
    login,
    async stop() {
      await registry.stop();
      tokens?.stop();
    },
  };
}
