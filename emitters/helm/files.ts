import { defineBuilder } from "../../compiler/emit/builder.ts";
import type { Application as ApplicationDocument } from "../../schemas/generated/types.ts";
import { sortedKeys } from "./maps.ts";
import { freeName, shortHash } from "./names.ts";

type Files = NonNullable<ApplicationDocument["spec"]["files"]>;

/** The keys in the ConfigMap of the files whose content is given, by path: the path with hyphens for slashes. */
export function fileKeys(files: Files): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const keys = new Map<string, string>();
  for (const path of sortedKeys(files))
    if (typeof files[path] === "string") keys.set(path, freeName(toDataKey(path), taken));
  return keys;
}

/** A key of a ConfigMap: letters, digits, `-`, `_` and `.`, at most 253. */
function toDataKey(path: string): string {
  const key = path.slice(1).replace(/\/+/g, "-");
  if (/^[-._a-zA-Z0-9]+$/.test(key) && key.length <= 200 && !key.startsWith("..") && key !== ".") return key;
  return `${key.replace(/[^-_a-zA-Z0-9]+/g, "-").slice(-100)}-${shortHash(path, 8)}`;
}

/** The data of the ConfigMap. */
export const buildFileData = defineBuilder("helm/files", (files: Files): Readonly<Record<string, string>> => {
  const data: Record<string, string> = {};
  for (const [path, key] of fileKeys(files)) {
    const content = files[path];
    if (typeof content === "string") data[key] = content;
  }
  return data;
});

/** An annotation of the pods that changes with the content of the files, so that they start anew with it. */
export const buildFilesChecksum = defineBuilder(
  "helm/files-checksum",
  (files: Files): Readonly<Record<string, string>> => ({
    "checksum/files": shortHash(JSON.stringify(buildFileData(files)), 16),
  }),
);
