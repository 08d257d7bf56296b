import { converted, object, type Reader, text } from "./reader.ts";

export const name = text(/^[^\p{Cc}]+$/u, "name");

export const digest = text(/^sha256:[0-9a-f]{64}$/, "sha256 digest");

export const sha256 = text(/^[0-9a-f]{64}$/, "sha256 of 64 hex digits");

/** A path that stays below its folder, whatever a hand put into the file: paths of a manifest are written and removed. */
export const plainPath = converted(
  (path) =>
    path.split("/").every((step) => step !== "" && step !== "." && step !== "..") && !/\p{Cc}|\\/u.test(path)
      ? path
      : undefined,
  "path below the topology's folder",
);

/** Octal, `0644`; to a number. */
export const mode = converted(
  (digits) => (/^0[0-7]{3}$/.test(digits) ? Number.parseInt(digits, 8) : undefined),
  "mode such as 0644",
);

export const documentId = text(/^[A-Za-z][A-Za-z0-9]*\/[^\p{Cc}/]+$/u, "document's id, <Kind>/<name>");

/** Distribution specification 1.1, section "Pulling manifests". */
export const repositoryName = /^[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*$/;

export const repository = text(repositoryName, "repository of a registry");

export const tag = text(/^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/, "tag of a registry");

/** OCI descriptor: RFC 6838, section 4.2. */
export const mediaType = text(
  /^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}\/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}$/,
  "media type",
);

/** Put before the paths of a layer: "" or a folder with its slash. */
export const prefix = converted(
  (path) => (/^([^/\\\p{Cc}]+\/)?$/u.test(path) && path !== "../" && path !== "./" ? path : undefined),
  "prefix, empty or a folder's name and a slash",
);

export const target: Reader<{ readonly kind: string; readonly device: string }> = object({ kind: name, device: name });

/** Standard base64 with its padding, written in the one way that gives these bytes (RFC 4648, section 3.5); to bytes. */
export const base64 = converted((text) => {
  const bytes = Buffer.from(text, "base64");
  return bytes.toString("base64") === text ? new Uint8Array(bytes) : undefined;
}, "value in base64");
