import { sha256 } from "../manifest/fields.ts";
import { converted, object, pointerTo, type Reader } from "../manifest/reader.ts";
import type { FetchedFile } from "./lock.ts";

/** Bytes of a file that is not empty. */
export const size: Reader<number> = (value, at, faults) => {
  if (typeof value === "number" && Number.isSafeInteger(value) && value > 0) return value;
  faults.push({ pointer: pointerTo(at), message: "A number of bytes belongs here." });
  return undefined;
};

export const httpUrl = converted(
  (url) => (/^https?:\/\/[^ /]+(\/[^ ]*)?$/.test(url) && URL.canParse(url) ? url : undefined),
  "URL with http or https",
);

export const fetchedFile: Reader<FetchedFile> = object({ url: httpUrl, sha256, size });
