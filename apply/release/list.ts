import { attempt, need, type Outcome } from "../../diagnostics/outcome.ts";
import { mapConcurrently } from "../../system/map-concurrently.ts";
import type { RegistryClient } from "../oci/client.ts";
import { releaseRepository } from "./release-artifact.ts";
import { below, labelledRelease } from "./store.ts";
import { isVersion } from "./version.ts";

/** A tag of the repository of releases. */
export interface ListedRelease {
  readonly tag: string;
  readonly kind: "version" | "channel";
  readonly digest: string;
  readonly version: string;
  readonly sequence: number;
}

/** Every version and channel of a topology: channels first, then versions, the newest first. Tags of something else are passed over. */
export function listReleases(client: RegistryClient): Promise<Outcome<readonly ListedRelease[]>> {
  return attempt(async () => {
    const tags = need(await client.listTags(below(client, releaseRepository)));
    const listed = await mapConcurrently(tags, 8, async (tag): Promise<ListedRelease[]> => {
      const found = await attempt(() => labelledRelease(client, tag));
      const isOther = !found.ok && found.diagnostics.every(({ code }) => code === "release/no-release-artifact");
      const one = isOther ? undefined : need(found);
      if (one === undefined) return [];
      const { version, sequence } = one.label;
      return [{ tag, kind: isVersion(tag) ? "version" : "channel", digest: one.manifest.digest, version, sequence }];
    });
    const all = listed.flat();
    const channels = all.filter(({ kind }) => kind === "channel");
    const versions = all.filter(({ kind }) => kind === "version").sort((a, b) => b.sequence - a.sequence);
    return [...channels, ...versions];
  });
}
