/** Files that only restate others: the schema of a chart's values. What they stand for is compared itself. */
export function isRestated(path: string): boolean {
  return /^helm\/[^/]+\/values\.schema\.json$/.test(path);
}
