import { RemoteFault } from "../../formats/http/remote-fault.ts";
import { parseJson } from "../../formats/json/parse.ts";
import { isJsonObject, type JsonObject } from "../../formats/json/value.ts";
import { systemFailure } from "../../system/failure.ts";
import type { System } from "../../system/system.ts";
import type { RegistryAddress } from "./address.ts";
import type { Credential } from "./credential.ts";
import { askHelper } from "./credential-helper.ts";
import { ociDiagnostics } from "./diagnostics.ts";
import { findInConfig } from "./docker-config.ts";

/**
 * The credentials for a registry, from the first place that has some: HARMONY_REGISTRY_*, DOCKER_AUTH_CONFIG,
 * REGISTRY_AUTH_FILE, docker's config.json, containers' auth.json, helm's registry/config.json. Undefined where none
 * has: then the registry is asked as nobody.
 * @throws RemoteFault where a place names the registry and can't be read.
 */
export async function findCredential(system: System, address: RegistryAddress): Promise<Credential | undefined> {
  const given = fromVariables(system, address.host);
  if (given !== undefined) return given;
  for (const { source, text } of await readConfigs(system, address.host)) {
    const config = readConfig(text, source, address.host);
    for (const entry of findInConfig(config, address.host, address.path, source)) {
      if (entry.kind === "broken") throw fileFault(source, address.host, entry.reason);
      if (entry.kind === "credential") return entry.credential;
      const found = await askHelper(system, entry.helper, entry.server, source);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

const variables = ["HARMONY_REGISTRY_HOST", "HARMONY_REGISTRY_USERNAME", "HARMONY_REGISTRY_PASSWORD"] as const;

/** They name their host, so that a copy from one registry to another shows neither what belongs to the other. */
function fromVariables(system: System, host: string): Credential | undefined {
  const [of, username, password] = variables.map((name) => system.environment(name) ?? "");
  const missing = variables.filter((name) => (system.environment(name) ?? "") === "");
  if (missing.length === variables.length) return undefined;
  if (missing.length > 0)
    throw new RemoteFault(ociDiagnostics.create("credentials-variables", {}, { missing: missing.join(" and ") }));
  if (of !== host || username === undefined || password === undefined) return undefined;
  return { kind: "password", username, password, source: "the environment (HARMONY_REGISTRY_PASSWORD)" };
}

interface ConfigText {
  readonly source: string;
  readonly text: string;
}

async function readConfigs(system: System, host: string): Promise<ConfigText[]> {
  const inline = system.environment("DOCKER_AUTH_CONFIG") ?? "";
  const texts: ConfigText[] = inline === "" ? [] : [{ source: "DOCKER_AUTH_CONFIG", text: inline }];
  const chosen = system.environment("REGISTRY_AUTH_FILE") ?? "";
  for (const path of [chosen, ...usualPaths(system)].filter((one) => one !== "")) {
    try {
      texts.push({ source: path, text: new TextDecoder().decode(await system.files.read(path)) });
    } catch (error) {
      const failure = systemFailure(error);
      if (failure === undefined) throw error;
      const isMissing = failure.code === "ENOENT" || failure.code === "ENOTDIR";
      // A file that was asked for by name must be there.
      if (!isMissing || path === chosen) throw fileFault(path, host, failure.reason);
    }
  }
  return texts;
}

/** Where docker, podman, skopeo and helm keep what `login` gave them. */
function usualPaths(system: System): string[] {
  const value = (name: string): string => system.environment(name) ?? "";
  const home = value("HOME") || value("USERPROFILE");
  const below = (folder: string, file: string): string => (folder === "" ? "" : `${folder}/${file}`);
  const settings = value("XDG_CONFIG_HOME") || below(home, ".config");
  return [
    below(value("DOCKER_CONFIG") || below(home, ".docker"), "config.json"),
    below(value("XDG_RUNTIME_DIR"), "containers/auth.json"),
    below(settings, "containers/auth.json"),
    value("HELM_REGISTRY_CONFIG") ||
      below(value("HELM_CONFIG_HOME") || below(settings, "helm"), "registry/config.json"),
  ];
}

function readConfig(text: string, source: string, host: string): JsonObject {
  if (text.trim() === "") return {};
  const { documents, faults } = parseJson(text.replace(/^\uFEFF/, ""));
  const config = documents[0]?.value;
  // Its lines are not shown: they hold secrets.
  if (faults.length > 0 || !isJsonObject(config)) throw fileFault(source, host, "it is not a JSON object");
  return config;
}

function fileFault(path: string, registry: string, reason: string): RemoteFault {
  return new RemoteFault(ociDiagnostics.create("credentials-file", {}, { path, registry, reason }));
}
