import { fail } from "../../diagnostics/outcome.ts";
import { readJsonBytes } from "../../formats/json/bytes.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../formats/json/value.ts";
import { folderOf } from "../../system/path.ts";
import type { Files } from "../../system/system.ts";
import { applianceDiagnostics } from "./diagnostics.ts";

/** The version of the state file's own form. */
const stateFormat = 1;

/** What a machine took last, after all of it was verified. */
export interface LastGood {
  readonly topology: string;
  readonly version: string;
  readonly sequence: number;
  /** Of the release's manifest. */
  readonly digest: string;
  /** What `harmony release resolve` prints of it: it is had without the registry. */
  readonly resolution: JsonObject;
}

/** Reads the state file; undefined where there is none yet. To be called within `attempt`. */
export async function readState(files: Files, path: string): Promise<LastGood | undefined> {
  if ((await files.stat(path)) === undefined) return undefined;
  const read = readJsonBytes(await files.read(path));
  if ("reason" in read) return damaged(path, read.reason);
  if (!isJsonObject(read.value)) return damaged(path, "it is no JSON object");
  const { format, resolution } = read.value;
  if (format !== stateFormat) return damaged(path, `its format is not ${stateFormat}`);
  return lastGoodOf(resolution) ?? damaged(path, "its resolution lacks a topology, version, sequence or digest");
}

/** Writes the state file at once: whoever reads it sees the last state or this one. */
export async function writeState(files: Files, path: string, { resolution }: LastGood): Promise<void> {
  await files.makeFolder(folderOf(path));
  await files.replace(path, `${JSON.stringify({ format: stateFormat, resolution }, undefined, 2)}\n`, 0o644);
}

/** What matters of a resolution; undefined where a part of it is missing. */
export function lastGoodOf(resolution: JsonValue | undefined): LastGood | undefined {
  if (!isJsonObject(resolution)) return undefined;
  const { topology, version, sequence, digest } = resolution;
  if (typeof topology !== "string" || typeof version !== "string") return undefined;
  if (typeof sequence !== "number" || !Number.isSafeInteger(sequence) || sequence < 0) return undefined;
  if (typeof digest !== "string" || !/^sha256:[0-9a-f]{64}$/.test(digest)) return undefined;
  return { topology, version, sequence, digest, resolution };
}

function damaged(path: string, reason: string): never {
  return fail(applianceDiagnostics.create("damaged-state", {}, { path, reason }));
}
