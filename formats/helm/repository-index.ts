import { isJsonObject } from "../json/value.ts";
import { readHelmYaml, textField } from "./helm-yaml.ts";

/** A chart in one version, as a repository's index.yaml lists it (helm, pkg/repo/v1/index.go). */
export interface IndexedChart {
  readonly version: string;
  /** Absolute, or from the repository's URL; the first is the one to take. */
  readonly urls: readonly string[];
  /** 64 hex digits: the sha256 of the archive. Some repositories leave it out. */
  readonly sha256: string | undefined;
}

/** Reads the versions of one chart from an index.yaml, in its order; undefined where the text is no such index. */
export function parseRepositoryIndex(text: string, chart: string): readonly IndexedChart[] | undefined {
  const entries = readHelmYaml(text)?.["entries"];
  // An empty repository has `entries: {}`, or nothing after the key.
  if (entries === null) return [];
  if (!isJsonObject(entries)) return undefined;
  const versions = Object.hasOwn(entries, chart) ? entries[chart] : undefined;
  if (!Array.isArray(versions)) return [];
  return versions.filter(isJsonObject).flatMap((one) => {
    const version = textField(one, "version");
    const { urls } = one;
    if (version === undefined || !Array.isArray(urls)) return [];
    const sha256 = /^(?:sha256:)?([0-9a-f]{64})$/.exec(textField(one, "digest") ?? "")?.[1];
    return [{ version, urls: urls.filter((url): url is string => typeof url === "string"), sha256 }];
  });
}
