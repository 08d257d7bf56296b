import type { FetchedFile } from "../../formats/lock/lock.ts";
import type { Recipe } from "../../formats/oci/recipe.ts";
import type { Network } from "../../schemas/generated/types.ts";
import type { BootServer } from "../machines/boot-server.ts";
import type { ResolvedScore } from "../resolve/resolved-site.ts";
import type { ArtifactFile } from "./artifact.ts";

/** A chart that an emitter made, or a third party's that is taken by digest. */
export interface ChartFact {
  /** The chart's name, and that of its release. */
  readonly name: string;
  readonly version: string;
  /** Digest of its OCI manifest: what a registry reports and a cluster pins. */
  readonly manifestDigest: string;
  /** Repository below the topology's registry prefix: `charts/<name>`. */
  readonly repository: string;
  /** The namespace its objects go to. */
  readonly namespace: string;
  /** The score it realises. */
  readonly score: ResolvedScore;
  /** What it was built from; undefined for a third party's chart, which is mirrored. */
  readonly recipe?: Recipe;
  readonly files: readonly ArtifactFile[];
  /** Images that its objects name, with digests. */
  readonly images: readonly string[];
  /** A third party's: where it is fetched from (a reference with its digest, or an archive), and the values given to it. */
  readonly source?: { readonly from: string | FetchedFile; readonly values: unknown };
}

/** The bundle that a cluster's Flux follows. */
export interface BundleFact {
  readonly manifestDigest: string;
  readonly repository: string;
  readonly recipe: Recipe;
}

/** A profile of a host's NetworkManager. */
export interface ProfileFact {
  /** The host's name. */
  readonly host: string;
  /** Where the host has it: `/etc/NetworkManager/system-connections/bond0.nmconnection`. */
  readonly path: string;
  readonly file: ArtifactFile;
}

/** What machines of a network boot, as its DHCP server must tell them. */
export interface BootFact {
  readonly network: Network;
  readonly server: BootServer;
  /** A line a kind of client. */
  readonly answers: readonly BootAnswer[];
}

/** What a client is told that asks for something to boot. */
export interface BootAnswer {
  /** Who asks. iPXE says so by option 175, whatever the machine; firmware says its architecture. */
  readonly client: "ipxe" | "bios" | "uefi-x86_64" | "uefi-aarch64" | "http-x86_64" | "http-aarch64";
  /** The firmware's architectures, as option 93 numbers them (IANA, "Processor Architecture Types"); empty for iPXE. */
  readonly architectures: readonly number[];
  /** A file of the TFTP server, or a URL. */
  readonly file: string;
}

/** What each emitter tells the ones that consume it, for one topology. A third-party emitter adds its own by module augmentation. */
export interface EmitterFacts {
  helm: readonly ChartFact[];
  flux: readonly BundleFact[];
  "network-manager": readonly ProfileFact[];
  pxe: readonly BootFact[];
}
