import { type Bom, type BomComponent, bomPredicateType, buildBomDocument } from "../../formats/cyclonedx/bom.ts";
import { ociPackageUrl } from "../../formats/cyclonedx/package-url.ts";
import type { Statement } from "../../formats/in-toto/statement.ts";
import type { Release, ReleaseAsset, ReleaseChart, ReleaseImage } from "../../formats/manifest/release.ts";

/** The bill of materials of a release: each chart and image, Flux's bundle, and folders of files, by digest. */
export function buildBom(release: Release): Bom {
  const below = (repository: string): string =>
    release.registry === undefined ? repository : `${release.registry}/${repository}`;
  const { bundle } = release;
  return {
    subject: { type: "application", reference: "release", name: release.topology },
    components: [
      ...(bundle === undefined ? [] : [artifact("file", "bundle", "bundle", bundle.recipe.tag, below, bundle)]),
      ...release.charts.map((chart) => chartComponent(chart, below)),
      ...release.images.map(imageComponent),
      ...release.assets.map((asset) => assetComponent(asset, below)),
    ],
  };
}

/** The statement that attests the bill of the release whose manifest has this digest. */
export function buildBomStatement(release: Release, releaseDigest: string): Statement {
  const predicate = buildBomDocument(buildBom(release));
  return { subjects: [{ digest: releaseDigest }], predicateType: bomPredicateType, predicate };
}

type Below = (repository: string) => string;

function chartComponent(chart: ReleaseChart, below: Below): BomComponent {
  return artifact("application", `chart/${chart.name}`, chart.name, chart.version, below, chart);
}

function assetComponent(asset: ReleaseAsset, below: Below): BomComponent {
  return artifact("file", `asset/${asset.name}`, asset.name, asset.recipe.tag, below, asset);
}

function artifact(
  type: BomComponent["type"],
  reference: string,
  name: string,
  version: string,
  below: Below,
  { repository, digest }: { readonly repository: string; readonly digest: string },
): BomComponent {
  const purl = ociPackageUrl({ repository: below(repository), digest, tag: undefined });
  return { type, reference, name, version, digest, purl };
}

/** An image is named as the spec wrote it, wherever a mirror keeps it. */
function imageComponent({ reference, digest }: ReleaseImage): BomComponent {
  const { repository, tag } = splitReference(reference);
  return {
    type: "container",
    reference: `image/${reference}`,
    name: repository,
    ...(tag === undefined ? {} : { version: tag }),
    ...(digest === undefined ? {} : { digest }),
    purl: ociPackageUrl({ repository, digest, tag }),
  };
}

/** `host:5000/path:tag@sha256:…` in its parts; a colon before the last slash is a port's. */
function splitReference(reference: string): { readonly repository: string; readonly tag: string | undefined } {
  const [named = ""] = reference.split("@");
  const colon = named.indexOf(":", named.lastIndexOf("/") + 1);
  return colon < 0
    ? { repository: named, tag: undefined }
    : { repository: named.slice(0, colon), tag: named.slice(colon + 1) };
}
