import { failure, type Outcome, success } from "../../diagnostics/outcome.ts";
import type { RegistryAddress } from "../oci/address.ts";
import { isFolder } from "../oci/layout-client.ts";
import { buildBootstrap } from "./bootstrap.ts";
import { releaseDiagnostics } from "./diagnostics.ts";
import { buildContainerdHosts, buildImageMirrorSets, buildRegistriesConf, type NodeFile } from "./mirrors.ts";
import type { PublishedRelease } from "./store.ts";

/** What clusters and nodes can be given of a release, by the names that users choose from. */
export const machineFormats = ["bootstrap", "containerd", "registries-conf", "image-digest-mirror-set"] as const;
export type MachineFormat = (typeof machineFormats)[number];

/** The files of a format, for machines that pull from the registry that the release was read from. */
export function buildMachineFiles(
  published: PublishedRelease,
  address: RegistryAddress,
  format: MachineFormat,
): Outcome<readonly NodeFile[]> {
  const { images, topology } = published.release;
  if (isFolder(address)) return failure(releaseDiagnostics.create("folder-prefix", {}, { folder: address.host }));
  switch (format) {
    case "bootstrap": {
      const prefix = address.path === "" ? address.host : `${address.host}/${address.path}`;
      const built = buildBootstrap(published, prefix, { insecure: address.origin.startsWith("http:") });
      return built.ok ? success([{ path: "bootstrap.yaml", body: built.value }]) : built;
    }
    case "containerd":
      return success(buildContainerdHosts(images, address));
    case "registries-conf":
      return success([buildRegistriesConf(images, address)]);
    case "image-digest-mirror-set":
      return success([buildImageMirrorSets(images, address, topology)]);
  }
}
