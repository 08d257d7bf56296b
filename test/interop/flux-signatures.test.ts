import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PrivateKey } from "../../apply/signing/private-key.ts";
import { buildSignatureStatement, signaturePredicateType, signStatement } from "../../apply/signing/sign.ts";
import { parseRelease } from "../../formats/manifest/parse.ts";
import type { MadeArtifact } from "../../formats/manifest/release.ts";
import { buildArtifact } from "../../formats/oci/build.ts";
import { digestOf } from "../../formats/oci/digest.ts";
import { buildBundleReferrer } from "../../formats/sigstore/referrer.ts";
import { crdModules } from "../../schemas/kubernetes/pins.ts";
import { makeSigningKey } from "../support/signing-key.ts";
import { startFlux } from "./support/flux.ts";
import { fluxApis } from "./support/flux-objects.ts";
import { type Cluster, startCluster } from "./support/kube.ts";
import { condition, isReady } from "./support/kube-object.ts";
import { startOlareg } from "./support/olareg.ts";
import { startRegistry } from "./support/registry.ts";
import { pushArtifact, pushReferrer, repositoryUrl } from "./support/registry-push.ts";
import { createWorkspace } from "./support/workspace.ts";

const workspace = createWorkspace("flux-signatures");
const stops: (() => Promise<void> | void)[] = [() => workspace.remove()];
afterAll(async () => {
  for (const stop of stops) await stop();
});

const namespace = "flux-system";
const key = makeSigningKey();
const other = makeSigningKey();

let started: Cluster | undefined;
function cluster(): Cluster {
  if (started === undefined) throw new Error("the cluster did not start");
  return started;
}

beforeAll(async () => {
  const crds = [crdModules["source-controller"], crdModules["kustomize-controller"], crdModules["helm-controller"]];
  started = await startCluster(join(workspace.path, "kube"), crds);
  stops.unshift(() => cluster().stop());
  const flux = await startFlux(started, join(workspace.path, "flux"));
  stops.unshift(() => flux.stop());
  for (const [name, { publicKey }] of [
    ["ours", key],
    ["theirs", other],
  ] as const) {
    const stringData = { "cosign.pub": publicKey.pem };
    await started.client.apply({ apiVersion: "v1", kind: "Secret", metadata: { name, namespace }, stringData });
  }
});

const compiled = join(import.meta.dirname, "..", "..", "out", "web-shop", "production");
const release = parseRelease(readFileSync(join(compiled, "release.json"), "utf8")).value;
const files = readdirSync(compiled, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => ({
    path: relative(compiled, path).split(sep).join("/"),
    content: new Uint8Array(readFileSync(path)),
    mode: 0o644,
  }));

/** The sample's bundle and one of its charts. */
const made: readonly (readonly [string, MadeArtifact])[] = [
  ...(release?.bundle === undefined ? [] : [["bundle", release.bundle] as const]),
  ...(release?.charts ?? []).flatMap((chart) => ("recipe" in chart ? [["chart", chart] as const] : [])).slice(0, 1),
];

/** Where a chart's source finds the archive, in Flux's own words for it. */
const chartLayer = { mediaType: "application/vnd.cncf.helm.chart.content.v1.tar+gzip", operation: "copy" };

const registries = [
  ["docker-registry, by the fallback tag", startRegistry],
  ["olareg, by the referrers API", startOlareg],
] as const;

describe.each(registries)("Flux in %s", (title, start) => {
  let host = "";
  const registryName = title.replace(/,.*/, "");
  beforeAll(async () => {
    const registry = await start(join(workspace.path, registryName));
    stops.unshift(() => registry.stop());
    host = registry.host;
  });

  /** Pushes the artifact with signatures of a digest, asks Flux for it, and gives the words of its answer. */
  async function follow(
    name: string,
    { digest, recipe }: MadeArtifact,
    signatures: readonly (readonly [PrivateKey, string])[],
    secret = "ours",
  ): Promise<{ readonly ready: boolean; readonly verified: string | undefined; readonly message: string }> {
    const artifact = buildArtifact(recipe, files);
    expect(artifact.manifest.digest).toBe(digest);
    const repository = repositoryUrl(host, `${name}/${recipe.repository}`);
    await pushArtifact(repository, artifact);
    for (const [signer, of] of signatures) {
      const bundle = signStatement(buildSignatureStatement(of), signer);
      await pushReferrer(repository, digest, buildBundleReferrer(bundle, signaturePredicateType, artifact.manifest));
    }
    const metadata = { name: `${registryName}-${name}`, namespace };
    const spec = {
      interval: "10m",
      url: `oci://${host}/${name}/${recipe.repository}`,
      insecure: true,
      ref: { digest },
      verify: { provider: "cosign", secretRef: { name: secret } },
      ...(recipe.repository.startsWith("charts/") ? { layerSelector: chartLayer } : {}),
    };
    const { client } = cluster();
    await client.apply({ ...fluxApis.source, metadata, spec });
    const answered = await client.waitFor(
      { ...fluxApis.source, ...metadata },
      (object) => isReady(object) || condition(object, "Ready")?.status === "False",
    );
    const verified = condition(answered, "SourceVerified");
    return {
      ready: isReady(answered),
      verified: verified?.status,
      message: condition(answered, "Ready")?.message ?? "",
    };
  }

  describe.each(made)("the %s of the sample", (kind, artifact) => {
    const { digest } = artifact;

    it("passes with our signature", async () => {
      expect(await follow(`${kind}-signed`, artifact, [[key, digest]])).toMatchObject({
        ready: true,
        verified: "True",
      });
    });

    it("passes when somebody else has attached a signature before ours", async () => {
      const signatures = [
        [other, digest],
        [key, digest],
      ] as const;
      expect(await follow(`${kind}-both`, artifact, signatures)).toMatchObject({ ready: true, verified: "True" });
    });

    it.each([
      ["with another key", "key", [[key, digest]], "theirs"],
      ["without a signature", "none", [], "ours"],
      ["with a signature of another digest", "moved", [[key, digestOf("another")]], "ours"],
    ] as const)("does not pass %s", async (_, name, signatures, secret) => {
      const answer = await follow(`${kind}-${name}`, artifact, signatures, secret);
      expect(answer).toMatchObject({ ready: false, verified: "False" });
      expect(answer.message).toContain("failed to verify the signature");
    });
  });
});

it("the sample has a bundle and a chart", () => {
  expect(made.map(([kind]) => kind)).toEqual(["bundle", "chart"]);
});
