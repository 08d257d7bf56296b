import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { freePorts } from "./ports.ts";
import { type Service, startService } from "./process.ts";
import { builtProgram } from "./tools.ts";

/** olareg: a registry on loopback that has the referrers API, without TLS and open to all. */
export interface Olareg {
  /** `127.0.0.1:<port>`. */
  readonly host: string;
  stop(): Promise<void>;
}

export async function startOlareg(folder: string): Promise<Olareg> {
  mkdirSync(folder, { recursive: true });
  const [port = 0] = await freePorts(1);
  const host = `127.0.0.1:${port}`;
  const service: Service = await startService({
    program: await builtProgram("olareg"),
    args: ["serve", "--addr", "127.0.0.1", "--port", String(port), "--dir", join(folder, "data")],
    log: join(folder, "log"),
    ready: async () => (await fetch(`http://${host}/v2/`)).ok,
  });
  return { host, stop: () => service.stop() };
}
