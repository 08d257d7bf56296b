import { defineBuilder } from "../../compiler/emit/builder.ts";
import type { BundleFact, ChartFact } from "../../compiler/emit/facts.ts";
import { chartMediaTypes } from "../../formats/helm/chart.ts";
import type { OCIRepository } from "../../schemas/kubernetes/oci-repository.ts";
import { fluxName, fluxNamespace } from "./names.ts";
import { registryReference } from "./substitution.ts";
import { interval } from "./timing.ts";
import { type FluxTopology, registryPrefix } from "./unit.ts";

type Verify = OCIRepository["spec"]["verify"];
type SecretRef = OCIRepository["spec"]["secretRef"];

/** The digest that is pulled, whatever a tag says. */
const buildPin = defineBuilder("flux/pin", ({ manifestDigest }: { readonly manifestDigest: string }) => ({
  digest: manifestDigest,
}));

/** Whose signature is asked for; nobody's where the topology names no keys. */
const buildVerify = defineBuilder("flux/verify", (topology: FluxTopology): Verify => {
  const { verify } = topology.document.spec;
  return verify === undefined ? undefined : { provider: "cosign", secretRef: { name: verify.secret.name } };
});

/** The credentials that a registry asks for; none where the topology names no Secret. */
const buildSecretRef = defineBuilder("flux/pull", (topology: FluxTopology): SecretRef => {
  const { pull } = topology.document.spec;
  return pull === undefined ? undefined : { name: pull.secret.name };
});

/** A chart in the registry. Helm reads the archive itself, so the layer is copied, not unpacked. */
export const buildChartRepository = defineBuilder(
  "flux/oci-repository",
  (topology: FluxTopology, chart: ChartFact): OCIRepository => ({
    apiVersion: "source.toolkit.fluxcd.io/v1",
    kind: "OCIRepository",
    metadata: { name: fluxName(topology.name, chart.name), namespace: fluxNamespace },
    spec: {
      interval,
      url: `oci://${registryReference}/${chart.repository}`,
      ref: buildPin(chart),
      layerSelector: { mediaType: chartMediaTypes.content, operation: "copy" },
      secretRef: buildSecretRef(topology),
      verify: buildVerify(topology),
    },
  }),
);

/** The bundle in the registry. It stands outside of the bundle and is applied as it is, so it names the registry. */
export const buildBundleRepository = defineBuilder(
  "flux/bundle-repository",
  (topology: FluxTopology, bundle: BundleFact): OCIRepository => ({
    apiVersion: "source.toolkit.fluxcd.io/v1",
    kind: "OCIRepository",
    metadata: { name: topology.name, namespace: fluxNamespace },
    spec: {
      interval,
      url: `oci://${registryPrefix(topology)}/${bundle.repository}`,
      ref: buildPin(bundle),
      secretRef: buildSecretRef(topology),
      verify: buildVerify(topology),
    },
  }),
);
