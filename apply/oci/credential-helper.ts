import { RemoteFault } from "../../formats/http/remote-fault.ts";
import { parseJson } from "../../formats/json/parse.ts";
import { isJsonObject } from "../../formats/json/value.ts";
import { systemFailure } from "../../system/failure.ts";
import type { Finished } from "../../system/processes.ts";
import type { System } from "../../system/system.ts";
import type { Credential } from "./credential.ts";
import { ociDiagnostics } from "./diagnostics.ts";

/** A person may have to unlock a store of keys. */
const timeout = 60_000;

/**
 * Asks `docker-credential-<helper> get` for the credentials of a server (the docker credential-helper protocol).
 * Undefined where it knows none. What it prints is never shown: it may be the secret.
 */
export async function askHelper(
  system: System,
  helper: string,
  server: string,
  source: string,
): Promise<Credential | undefined> {
  const program = `docker-credential-${helper}`;
  const fault = (reason: string): RemoteFault =>
    new RemoteFault(ociDiagnostics.create("credential-helper", {}, { program, source, registry: server, reason }));
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(helper)) throw fault("its name is not that of a program");
  let finished: Finished;
  try {
    finished = await system.processes.run({ program, args: ["get"], input: server, timeout });
  } catch (error) {
    const failure = systemFailure(error);
    if (failure === undefined) throw error;
    throw fault(failure.code === "ENOENT" ? "it is not installed" : failure.reason);
  }
  const { code, output } = finished;
  // The protocol has no code of its own for this; docker itself compares the words.
  if (code !== 0 && /credentials not found/i.test(output)) return undefined;
  if (code !== 0) throw fault(code === undefined ? "it was ended, or took too long" : `it ended with code ${code}`);
  const answer = parseJson(output).documents[0]?.value;
  if (!isJsonObject(answer)) throw fault("its output is not JSON");
  const { Username: username, Secret: secret } = answer;
  if (typeof username !== "string" || typeof secret !== "string") throw fault("its output has no Username and Secret");
  if (secret === "") return undefined;
  const from = `${program} (${source})`;
  return username === "<token>"
    ? { kind: "identity", token: secret, source: from }
    : { kind: "password", username, password: secret, source: from };
}
