import { idOf } from "../../schemas/document-id.ts";
import type { Firewall } from "../../schemas/generated/types.ts";
import type { ItemNode } from "./item-node.ts";

/** The documents that the items of a firewall's file come from. */
export function documentsOf(firewall: Firewall, nodes: readonly ItemNode[]): string[] {
  const documents = nodes.flatMap(({ places }) => [
    ...[places.item, ...Object.values(places.fields ?? {})].map(({ document }) => document),
    ...(places.documents ?? []),
  ]);
  return [...new Set([idOf(firewall), ...documents])];
}
