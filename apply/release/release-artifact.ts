import { buildBlob, buildManifest } from "../../formats/oci/manifest.ts";
import type { BuiltArtifact } from "../../formats/oci/recipe.ts";
import type { ReviewedRelease } from "./reviewed-release.ts";

/** The repository of releases and channels, below the topology's registry prefix. */
export const releaseRepository = "release";

export const releaseTypes = {
  artifact: "application/vnd.harmony.release.v1+json",
  config: "application/vnd.harmony.release.config.v1+json",
  bootstrap: "application/vnd.harmony.bootstrap.v1+yaml",
} as const;

/** What a release is called: it stands on the wrapping manifest, never in what it wraps. */
export interface ReleaseLabel {
  /** A semantic version, the tag that never moves. */
  readonly version: string;
  /** Grows with each release: an appliance goes to no lower one on its own. */
  readonly sequence: number;
  /** The revision of the specs, such as a commit of git. */
  readonly revision?: string;
}

export const annotations = {
  version: "org.opencontainers.image.version",
  revision: "org.opencontainers.image.revision",
  created: "org.opencontainers.image.created",
  title: "org.opencontainers.image.title",
  sequence: "dev.harmony.release.sequence",
} as const;

/**
 * The artifact of a release: its config is release.json, byte for byte as it was reviewed, its layer the objects with
 * which a cluster begins to follow it, or nothing. The same release under the same label has the same digest.
 */
export function buildReleaseArtifact({ release, config, tree }: ReviewedRelease, label: ReleaseLabel): BuiltArtifact {
  const bootstrap = tree.files.get("flux/bootstrap.yaml");
  return buildManifest({
    artifactType: releaseTypes.artifact,
    config: buildBlob(releaseTypes.config, config),
    layers: bootstrap === undefined ? [] : [buildBlob(releaseTypes.bootstrap, bootstrap)],
    annotations: {
      [annotations.created]: "1970-01-01T00:00:00Z",
      [annotations.title]: release.topology,
      [annotations.version]: label.version,
      [annotations.sequence]: String(label.sequence),
      ...(label.revision === undefined ? {} : { [annotations.revision]: label.revision }),
    },
  });
}
