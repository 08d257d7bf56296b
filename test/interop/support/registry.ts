import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { freePorts } from "./ports.ts";
import { startService } from "./process.ts";
import { installedProgram } from "./tools.ts";

/** An OCI registry on loopback, without TLS and open to all. */
export interface Registry {
  /** `127.0.0.1:<port>`. */
  readonly host: string;
  /** The digest that it reports for a tag; its bytes are checked against it. */
  digest(repository: string, tag: string): Promise<string>;
  stop(): Promise<void>;
}

const manifestType = "application/vnd.oci.image.manifest.v1+json";

export async function startRegistry(folder: string): Promise<Registry> {
  mkdirSync(folder, { recursive: true });
  const [port = 0] = await freePorts(1);
  const host = `127.0.0.1:${port}`;
  const config = {
    version: "0.1",
    storage: { filesystem: { rootdirectory: join(folder, "data") } },
    http: { addr: host },
    log: { accesslog: { disabled: true } },
  };
  // JSON is YAML.
  writeFileSync(join(folder, "config.yml"), JSON.stringify(config));
  const service = await startService({
    program: installedProgram("docker-registry"),
    args: ["serve", join(folder, "config.yml")],
    log: join(folder, "log"),
    ready: async () => (await fetch(`http://${host}/v2/`)).ok,
  });
  return {
    host,
    async digest(repository, tag) {
      const response = await fetch(`http://${host}/v2/${repository}/manifests/${tag}`, {
        headers: { accept: manifestType },
      });
      if (!response.ok) throw new Error(`${host}/${repository}:${tag}: ${response.status} ${await response.text()}`);
      const reported = response.headers.get("docker-content-digest") ?? "";
      const bytes = new Uint8Array(await response.arrayBuffer());
      const computed = `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
      if (reported !== computed) throw new Error(`the registry reports ${reported} for bytes of ${computed}`);
      return reported;
    },
    stop: () => service.stop(),
  };
}
