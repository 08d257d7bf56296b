import type { JsonObject } from "../../formats/json/value.ts";
import type { RegistryClient } from "../oci/client.ts";
import { releaseRepository } from "./release-artifact.ts";
import { type PublishedRelease, shownName } from "./store.ts";

/** What a machine has to know of a release, with every name as it is had from this registry. */
export function buildResolution(client: RegistryClient, { manifest, label, release }: PublishedRelease): JsonObject {
  const reference = (repository: string, digest: string): string => shownName(client, repository, digest);
  const pin = ({ repository, digest }: { readonly repository: string; readonly digest: string }): JsonObject => ({
    repository,
    digest,
    reference: reference(repository, digest),
  });
  return {
    topology: release.topology,
    version: label.version,
    sequence: label.sequence,
    ...(label.revision === undefined ? {} : { revision: label.revision }),
    digest: manifest.digest,
    reference: reference(releaseRepository, manifest.digest),
    registry: shownName(client, ""),
    ...(release.bundle === undefined ? {} : { bundle: pin(release.bundle) }),
    charts: release.charts.map((chart) => ({ name: chart.name, version: chart.version, ...pin(chart) })),
    images: release.images.map((image) => ({
      reference: image.reference,
      ...(image.digest === undefined ? {} : { digest: image.digest }),
      mirror: shownName(client, image.repository),
    })),
    assets: release.assets.map((asset) => ({ name: asset.name, ...pin(asset) })),
  };
}
