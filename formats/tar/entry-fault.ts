import { splitUstarPath } from "./header.ts";

/** Why a file can't be an entry: its path is no plain one, does not fit the header, stands twice, or it is too large. */
export type TarEntryFault = "not-plain" | "too-long" | "duplicate" | "too-large";

/** Bytes: eleven octal digits hold one less than 8 GiB. */
const sizeLimit = 8 * 1024 ** 3;

/**
 * Can a path stand in an archive? Refused: an absolute one, empty, `.` or `..` steps, a backslash and control
 * characters (readers refuse or reinterpret them), a lone surrogate (it has no UTF-8), more than ustar's fields hold.
 */
export function tarEntryFault(path: string, size = 0): Exclude<TarEntryFault, "duplicate"> | undefined {
  if (/[\p{Cc}\p{Cs}\\]/u.test(path) || path.split("/").some((step) => step === "" || step === "." || step === ".."))
    return "not-plain";
  if (splitUstarPath(path) === undefined) return "too-long";
  return size >= sizeLimit ? "too-large" : undefined;
}
