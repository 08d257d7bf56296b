import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { builtProgram } from "./tools.ts";

const run = promisify(execFile);

/** Neither an entry in a log nor a service that makes one. */
const offline = ["--tlog-upload=false", "--use-signing-config=false", "--allow-http-registry"];

/** The real cosign, kept from the network: no transparency log, no service but the registry. */
export interface Cosign {
  /** Throws what cosign printed, where it does not verify. `type` asks for an attestation instead of a signature. */
  verify(image: string, publicPem: string, type?: string): Promise<string>;
  sign(image: string, keyFile: string): Promise<void>;
  /** Signs a file as a predicate of a type that cosign knows by name. */
  attest(image: string, keyFile: string, type: string, predicateFile: string): Promise<void>;
  /** Makes `cosign.key` and `cosign.pub` in a folder. */
  generateKeyPair(folder: string, passphrase: string): Promise<{ readonly key: string; readonly publicKey: string }>;
}

export async function createCosign(folder: string, passphrase: string): Promise<Cosign> {
  mkdirSync(folder, { recursive: true });
  const program = await builtProgram("cosign");
  const env = { PATH: "/usr/bin:/bin", HOME: folder, COSIGN_PASSWORD: passphrase };
  const cosign = async (args: readonly string[], cwd = folder): Promise<string> => {
    const { stdout, stderr } = await run(program, args, { cwd, env, timeout: 60_000 });
    return stdout + stderr;
  };
  let files = 0;
  return {
    async verify(image, publicPem, type) {
      const file = join(folder, `verify-${files++}.pub`);
      writeFileSync(file, publicPem);
      const command = type === undefined ? ["verify"] : ["verify-attestation", "--type", type];
      return cosign([...command, "--insecure-ignore-tlog", "--allow-http-registry", "--key", file, image]);
    },
    async attest(image, keyFile, type, predicateFile) {
      const predicate = ["--type", type, "--predicate", predicateFile];
      await cosign(["attest", "--yes", "--key", keyFile, ...predicate, ...offline, image]);
    },
    async sign(image, keyFile) {
      await cosign(["sign", "--yes", "--key", keyFile, ...offline, image]);
    },
    async generateKeyPair(where, secret) {
      mkdirSync(where, { recursive: true });
      await run(program, ["generate-key-pair"], { cwd: where, env: { ...env, COSIGN_PASSWORD: secret } });
      return { key: join(where, "cosign.key"), publicKey: readFileSync(join(where, "cosign.pub"), "utf8") };
    },
  };
}
