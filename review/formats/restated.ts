/**
 * Files that only restate others: digests of what stands beside them, the version of a chart that is the digest of its
 * files, the schema of its values. What they stand for is compared itself.
 */
export function isRestated(path: string): boolean {
  return path === "release.json" || /^helm\/[^/]+\/(Chart\.yaml|values\.schema\.json)$/.test(path);
}
