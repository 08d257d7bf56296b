import type { ReleaseImage } from "../../formats/manifest/release.ts";

/**
 * An image as release.json lists it. Where a reference names no registry, Docker's rules give it one (distribution,
 * reference/normalize.go): the first part is a host only with a dot, a colon, or if it is `localhost`.
 */
export function buildImage(reference: string): ReleaseImage {
  const [located = "", digest] = reference.split("@");
  const named = located.replace(/:[^:/]*$/, "");
  const slash = named.indexOf("/");
  const first = named.slice(0, Math.max(0, slash));
  const hasHost = first === "localhost" || /[.:]/.test(first);
  const host = hasHost ? first : "docker.io";
  const path = hasHost ? named.slice(slash + 1) : slash < 0 ? `library/${named}` : named;
  return {
    reference,
    ...(digest === undefined ? {} : { digest }),
    // A repository's name may hold no colon.
    repository: `images/${host.replace(":", "_")}/${path}`,
  };
}
