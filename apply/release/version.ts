import { hexOf } from "../../formats/oci/digest.ts";

/** Is it a semantic version (2.0.0), without the metadata that a tag can't hold? Such a tag never moves; others are channels. */
export function isVersion(tag: string): boolean {
  return /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?$/.test(tag);
}

/** Can a channel be called so? */
export function isChannel(tag: string): boolean {
  return /^[a-z][a-z0-9._-]{0,63}$/.test(tag) && !isVersion(tag) && tag !== "latest" && !tag.startsWith("sha256-");
}

/**
 * The tag of what is not made here: it follows from the digest and never moves, and is there because whoever cleans up
 * a registry takes what has none. Its own tag would move away with its maker's.
 */
export function pinnedTag(digest: string): string {
  return `pinned-${hexOf(digest).slice(0, 12)}`;
}
