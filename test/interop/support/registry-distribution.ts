import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { freePorts } from "./ports.ts";
import { type Service, startService } from "./process.ts";
import type { TokenService } from "./registry-tokens.ts";

export interface Distribution {
  /** `127.0.0.1:<port>`. */
  readonly host: string;
  stop(): Promise<void>;
}

/** The registry of the distribution project on loopback, without TLS; `program` is one of its releases, 2 or 3. */
export async function startDistribution(program: string, folder: string, tokens?: TokenService): Promise<Distribution> {
  mkdirSync(folder, { recursive: true });
  const [port = 0] = await freePorts(1);
  const host = `127.0.0.1:${port}`;
  const { realm, service: name, issuer, certificate } = tokens ?? {};
  const config = {
    version: "0.1",
    storage: { filesystem: { rootdirectory: join(folder, "data") } },
    http: { addr: host },
    log: { accesslog: { disabled: true } },
    ...(tokens && { auth: { token: { realm, service: name, issuer, rootcertbundle: certificate } } }),
  };
  // JSON is YAML.
  writeFileSync(join(folder, "config.yml"), JSON.stringify(config));
  const service: Service = await startService({
    program,
    args: ["serve", join(folder, "config.yml")],
    log: join(folder, "log"),
    // Release 3 sends its traces to a collector, unless told otherwise.
    env: { OTEL_TRACES_EXPORTER: "none" },
    ready: async () => (await fetch(`http://${host}/v2/`)).status < 500,
  });
  return { host, stop: () => service.stop() };
}
