/** What a package URL of an OCI artifact says. */
export interface OciPackage {
  /** `<host>/<path>` or, where the host is not known, the path alone. */
  readonly repository: string;
  /** `sha256:<hex>`; undefined where only a tag is known. */
  readonly digest: string | undefined;
  readonly tag: string | undefined;
}

/**
 * The package URL of an artifact in a registry: `pkg:oci/<name>@<digest>?repository_url=<repository>&tag=<tag>`
 * (Package-URL specification, types/oci-definition: the name is the repository's last step, in lower case).
 */
export function ociPackageUrl({ repository, digest, tag }: OciPackage): string {
  const name = repository.slice(repository.lastIndexOf("/") + 1).toLowerCase();
  const version = digest === undefined ? "" : `@${encode(digest)}`;
  const tagged = tag === undefined ? "" : `&tag=${encode(tag).replaceAll(":", "%3A")}`;
  return `pkg:oci/${encode(name)}${version}?repository_url=${encode(repository).replaceAll(":", "%3A")}${tagged}`;
}

/** Percent-encodes all but letters, digits, `.`, `-`, `_` and the colon, which a version keeps. */
function encode(text: string): string {
  return encodeURIComponent(text)
    .replaceAll("%3A", ":")
    .replace(/[!'()*~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
