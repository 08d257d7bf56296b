import { parseAddress } from "../../../apply/oci/address.ts";
import { createRegistryClient, type RegistryClient, type RegistryOptions } from "../../../apply/oci/client.ts";
import type { Manifest } from "../../../apply/oci/manifests.ts";
import { createNodeSystem } from "../../../cli/node-system.ts";
import type { Outcome } from "../../../diagnostics/outcome.ts";
import { buildArtifact } from "../../../formats/oci/build.ts";
import type { BuiltArtifact, Recipe } from "../../../formats/oci/recipe.ts";
import { sha256 } from "../../support/fake-registry.ts";
import { createMemorySystem, type MemorySystem } from "../../support/memory-system.ts";

const node = createNodeSystem();

/** Files, clock and environment in memory, and the real network. */
export function networkedSystem(files: Parameters<typeof createMemorySystem>[0] = {}): MemorySystem {
  const system = createMemorySystem(files);
  system.network = node.network;
  return system;
}

export interface ClientUnderTest {
  readonly client: RegistryClient;
  readonly system: MemorySystem;
}

/** A client of a registry on loopback; it may write, unless told otherwise, and bears five seconds of silence. */
export function clientOf(
  host: string,
  options: Partial<RegistryOptions> = {},
  system: MemorySystem = networkedSystem(),
): ClientUnderTest {
  const address = valueOf(parseAddress(host, { plainHttp: true }));
  return { client: createRegistryClient(system, address, { access: "push", silence: 5000, ...options }), system };
}

/** The value of an operation that must have worked. */
export function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.diagnostics.map(({ code, message }) => `${code}: ${message}`).join("\n"));
  return outcome.value;
}

/** The codes of an operation that must have failed. */
export function codesOf(outcome: Outcome<unknown>): string[] {
  if (outcome.ok) throw new Error("it worked");
  return outcome.diagnostics.map(({ code }) => code);
}

/** All that an operation said, in one text. */
export function wordsOf(outcome: Outcome<unknown>): string {
  return outcome.diagnostics.map(({ message, help = "" }) => `${message} ${help}`).join("\n");
}

const recipe: Recipe = {
  repository: "shop",
  tag: "1.0.0",
  artifactType: "application/vnd.example.shop.v1+json",
  config: { mediaType: "application/vnd.example.shop.config.v1+json", content: { name: "shop" } },
  layers: [{ mediaType: "application/vnd.example.shop.content.v1.tar+gzip", folder: "shop", prefix: "shop/" }],
  annotations: { "org.opencontainers.image.title": "shop" },
};

/** A small artifact with a config and a layer; another text gives another layer. */
export function sampleArtifact(text = "hello\n"): BuiltArtifact {
  return buildArtifact(recipe, [{ path: "shop/greeting.txt", content: new TextEncoder().encode(text), mode: 0o644 }]);
}

export function blobOf(content: string | Uint8Array): { digest: string; size: number; content: Uint8Array } {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return { digest: sha256(bytes), size: bytes.length, content: bytes };
}

/** A manifest that refers to another one. */
export function referrerTo(subject: Manifest, artifactType = "application/vnd.example.note.v1", note = "a"): Manifest {
  const empty = { mediaType: "application/vnd.oci.empty.v1+json", ...descriptorOf("{}") };
  const mediaType = "application/vnd.oci.image.manifest.v1+json";
  const { mediaType: subjectType, digest, size } = subject;
  const text = JSON.stringify({
    schemaVersion: 2,
    mediaType,
    artifactType,
    config: empty,
    layers: [empty],
    subject: { mediaType: subjectType, digest, size },
    annotations: { note },
  });
  return { mediaType, ...blobOf(text) };
}

function descriptorOf(text: string): { digest: string; size: number } {
  const { digest, size } = blobOf(text);
  return { digest, size };
}
