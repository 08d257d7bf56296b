import { parse } from "smol-toml";
import { describe, expect, it } from "vitest";
import { parseAddress } from "../../../apply/oci/address.ts";
import { createLayoutClient } from "../../../apply/oci/layout-client.ts";
import { buildBootstrap } from "../../../apply/release/bootstrap.ts";
import { buildMachineFiles, machineFormats } from "../../../apply/release/machine-files.ts";
import { buildContainerdHosts, buildImageMirrorSets, buildRegistriesConf } from "../../../apply/release/mirrors.ts";
import type { PublishedRelease } from "../../../apply/release/store.ts";
import { buildImage } from "../../../emitters/release/image.ts";
import { parseYaml } from "../../../formats/yaml/parse.ts";
import { sha256 } from "../../support/fake-registry.ts";
import { createMemorySystem } from "../../support/memory-system.ts";
import { codesOf, valueOf } from "../oci/client-under-test.ts";
import { reviewedShop } from "./reviewed-shop.ts";

const digest = sha256("image");
const images = [
  buildImage(`nginx@${digest}`),
  buildImage(`docker.io/library/nginx:1.27@${digest}`),
  buildImage(`registry.example.com:5000/team/api@${digest}`),
  buildImage("quay.io/team/tool:3"),
];
const address = valueOf(parseAddress("harbor.example.com/shop/production"));

describe("nodes find the release's images at the mirror alone", () => {
  it("by containerd's hosts.toml, one a registry", () => {
    const files = buildContainerdHosts(images, address).map(({ path, body }) => [path, parse(body.text)]);
    const of = (folder: string) => ({
      server: `https://harbor.example.com/v2/shop/production/images/${folder}`,
      capabilities: ["pull", "resolve"],
      override_path: true,
    });
    expect(files).toEqual([
      ["/etc/containerd/certs.d/docker.io/hosts.toml", of("docker.io")],
      ["/etc/containerd/certs.d/quay.io/hosts.toml", of("quay.io")],
      ["/etc/containerd/certs.d/registry.example.com:5000/hosts.toml", of("registry.example.com_5000")],
    ]);
  });

  it("by registries.conf, an image each: others of the same registry stay what they are", () => {
    expect(parse(buildRegistriesConf(images, address).body.text)).toEqual({
      registry: [
        ["docker.io/library/nginx", "docker.io/library/nginx"],
        ["quay.io/team/tool", "quay.io/team/tool"],
        ["registry.example.com:5000/team/api", "registry.example.com_5000/team/api"],
      ].map(([name, mirror]) => ({
        prefix: name,
        location: name,
        blocked: true,
        mirror: [{ location: `harbor.example.com/shop/production/images/${mirror}` }],
      })),
    });
    const local = valueOf(parseAddress("127.0.0.1:5000/shop", { plainHttp: true }));
    expect(buildRegistriesConf(images, local).body.text).toContain("insecure = true");
    expect(buildContainerdHosts(images, local)[0]?.body.text).toContain(
      '"http://127.0.0.1:5000/v2/shop/images/docker.io"',
    );
  });

  it("by OpenShift's mirror sets: of digests, and of tags where an image has no digest", () => {
    const sets = parseYaml(buildImageMirrorSets(images, address, "production").body.text).documents;
    expect(sets.map(({ value }) => value)).toEqual([
      {
        apiVersion: "config.openshift.io/v1",
        kind: "ImageDigestMirrorSet",
        metadata: { name: "harmony-production" },
        spec: {
          imageDigestMirrors: [
            ["docker.io/library/nginx", "docker.io/library/nginx"],
            ["registry.example.com:5000/team/api", "registry.example.com_5000/team/api"],
          ].map(([source, mirror]) => ({
            source,
            mirrors: [`harbor.example.com/shop/production/images/${mirror}`],
            mirrorSourcePolicy: "NeverContactSource",
          })),
        },
      },
      expect.objectContaining({
        kind: "ImageTagMirrorSet",
        spec: {
          imageTagMirrors: [
            {
              source: "quay.io/team/tool",
              mirrors: ["harbor.example.com/shop/production/images/quay.io/team/tool"],
              mirrorSourcePolicy: "NeverContactSource",
            },
          ],
        },
      }),
    ]);
    expect(buildImageMirrorSets([], address, "production").body.text).toBe("");
  });
});

describe("a cluster begins to follow a release", () => {
  const text = `apiVersion: source.toolkit.fluxcd.io/v1
kind: OCIRepository
metadata:
  name: production
  namespace: flux-system
spec:
  interval: 1h
  url: oci://harbor.example.com/shop/production/bundle
  ref:
    digest: ${digest}
---
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata:
  name: production
  namespace: flux-system
spec:
  interval: 1h
  path: ./
  prune: true
  sourceRef:
    kind: OCIRepository
    name: production
  postBuild:
    substitute:
      harmony_registry: harbor.example.com/shop/production
`;
  const published = async (bootstrap: string | undefined): Promise<PublishedRelease> => {
    const { release, config } = await reviewedShop();
    const manifest = { mediaType: "", digest, size: 0, content: config };
    const label = { version: "1.0.0", sequence: 1 };
    return {
      manifest,
      label,
      release,
      config,
      bootstrap: bootstrap === undefined ? undefined : Buffer.from(bootstrap),
    };
  };

  it("where it was compiled for, by the bytes that were reviewed", async () => {
    const built = valueOf(
      buildBootstrap(await published(text), "harbor.example.com/shop/production", { insecure: false }),
    );
    expect(built.text).toBe(text);
  });

  it("from a copy, by the same objects with the copy's name", async () => {
    const built = valueOf(buildBootstrap(await published(text), "127.0.0.1:5000/copy", { insecure: true }));
    expect(built.text).toBe(
      text
        .replaceAll("harbor.example.com/shop/production", "127.0.0.1:5000/copy")
        .replace(`    digest: ${digest}\n`, `    digest: ${digest}\n  insecure: true\n`),
    );
  });

  it("only where there is something to begin with: release/no-bootstrap", async () => {
    for (const bootstrap of [
      undefined,
      "",
      "kind: OCIRepository\n",
      `${text}---\nkind: Secret\n`,
      "a: [\n",
      `${text}---\n${text}`,
    ])
      expect(codesOf(buildBootstrap(await published(bootstrap), "registry.example.com", { insecure: false }))).toEqual([
        "release/no-bootstrap",
      ]);
  });

  it("and its nodes, from a registry but not from a folder: release/folder-prefix", async () => {
    const release = await published(text);
    const folder = createLayoutClient(createMemorySystem().files, "/media/usb");
    for (const format of machineFormats) {
      const built = valueOf(buildMachineFiles(release, address, format));
      expect(built.map(({ body }) => body.text).join("").length > 0).toBe(
        format !== "image-digest-mirror-set" && format !== "containerd",
      );
      expect(codesOf(buildMachineFiles(release, folder.address, format))).toEqual(["release/folder-prefix"]);
    }
    const [bootstrap] = valueOf(buildMachineFiles(release, address, "bootstrap"));
    expect(bootstrap?.body.text).toBe(text);
    expect(codesOf(buildMachineFiles(await published(undefined), address, "bootstrap"))).toEqual([
      "release/no-bootstrap",
    ]);
  });
});
