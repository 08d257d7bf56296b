import type { ReleaseImage } from "../../formats/manifest/release.ts";
import type { Rendered } from "../../formats/rendered.ts";
import { renderToml } from "../../formats/toml/render.ts";
import { renderYamlStream } from "../../formats/yaml/render.ts";
import { compareText } from "../../system/path.ts";
import type { RegistryAddress } from "../oci/address.ts";

/** A file of a node's configuration. */
export interface NodeFile {
  /** Where nodes look for it. */
  readonly path: string;
  readonly body: Rendered;
}

/**
 * For containerd (docs/hosts.md), a file for each registry: nodes pull its images from the mirror alone. The mirror is
 * the host's `server`, so that there is no other to fall back to; `override_path` says that its URL is the API's root.
 */
export function buildContainerdHosts(images: readonly ReleaseImage[], address: RegistryAddress): readonly NodeFile[] {
  const hosts = new Map(images.map((image) => [hostOf(image), image.repository.split("/")[1] ?? ""]));
  return sorted([...hosts]).map(([host, folder]) => ({
    path: `/etc/containerd/certs.d/${host}/hosts.toml`,
    body: renderToml({
      server: `${address.origin}/v2/${inPrefix(address, `images/${folder}`)}`,
      capabilities: ["pull", "resolve"],
      override_path: true,
    }),
  }));
}

/** For CRI-O, podman and skopeo (containers-registries.conf(5), version 2): what is blocked is pulled from its mirrors alone. */
export function buildRegistriesConf(images: readonly ReleaseImage[], address: RegistryAddress): NodeFile {
  const isPlain = address.origin.startsWith("http:");
  const registry = repositoriesOf(images).map(([name, repository]) => ({
    prefix: name,
    location: name,
    blocked: true,
    mirror: [{ location: mirrorOf(address, repository), ...(isPlain ? { insecure: true } : {}) }],
  }));
  return { path: "/etc/containers/registries.conf.d/50-harmony.conf", body: renderToml({ registry }) };
}

/**
 * For OpenShift (config.openshift.io/v1): an ImageDigestMirrorSet for images by digest, and an ImageTagMirrorSet where
 * the release has images that only a tag names. The machine config operator turns them into what CRI-O reads.
 */
export function buildImageMirrorSets(
  images: readonly ReleaseImage[],
  address: RegistryAddress,
  topology: string,
): NodeFile {
  const sets = [
    {
      kind: "ImageDigestMirrorSet",
      list: "imageDigestMirrors",
      of: images.filter(({ digest }) => digest !== undefined),
    },
    { kind: "ImageTagMirrorSet", list: "imageTagMirrors", of: images.filter(({ digest }) => digest === undefined) },
  ];
  const objects = sets
    .filter(({ of }) => of.length > 0)
    .map(({ kind, list, of }) => ({
      apiVersion: "config.openshift.io/v1",
      kind,
      metadata: { name: `harmony-${topology}` },
      spec: {
        [list]: repositoriesOf(of).map(([source, repository]) => ({
          source,
          mirrors: [mirrorOf(address, repository)],
          mirrorSourcePolicy: "NeverContactSource",
        })),
      },
    }));
  return { path: "image-mirrors.yaml", body: renderYamlStream(objects) };
}

/** Where images are named, and where they are mirrored: each once, by name. */
function repositoriesOf(images: readonly ReleaseImage[]): (readonly [string, string])[] {
  const found = new Map(
    images.map((image) => [`${hostOf(image)}/${image.repository.split("/").slice(2).join("/")}`, image.repository]),
  );
  return sorted([...found]);
}

function sorted(entries: readonly (readonly [string, string])[]): (readonly [string, string])[] {
  return [...entries].sort(([a], [b]) => compareText(a, b));
}

/** The registry that an image names, with its port, which `images/<host>/<path>` can't hold; docker.io where it names none. */
function hostOf({ reference, repository }: ReleaseImage): string {
  const [, folder = ""] = repository.split("/");
  const [first = ""] = reference.split("/");
  return first.replace(":", "_") === folder ? first : folder;
}

/** As image references name it: `host/path/images/…`. */
function mirrorOf(address: RegistryAddress, repository: string): string {
  return `${address.host}/${inPrefix(address, repository)}`;
}

function inPrefix({ path }: RegistryAddress, repository: string): string {
  return path === "" ? repository : `${path}/${repository}`;
}
