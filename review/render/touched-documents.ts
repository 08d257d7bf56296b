import type { Device } from "../change.ts";
import { isEcho } from "../echo.ts";
import { type Level, worstOf } from "../level.ts";
import type { Review } from "../review.ts";
import { applicationsOf, devicesOf, type Touch } from "../summary.ts";

/**
 * For a map of a site: documents, `<Kind>/<name>`, with the worst that happens to what they stand for. What only says
 * again what others say names every document of a topology, and touches none.
 */
export function touchedDocuments({ groups }: Pick<Review, "groups">, site: string): ReadonlyMap<string, Level> {
  const found = new Map<string, Level>();
  for (const item of groups.flatMap(({ items }) => items))
    if (item.site === site && !isEcho(item))
      for (const { what, level } of [...devicesOf(item).flatMap(documentsOf), ...applicationsOf(item)])
        found.set(what, worstOf([found.get(what) ?? "none", level]));
  return found;
}

/** What a system may be in the specs: a boot server is a host, or the firewall. A map passes over what it does not show. */
function documentsOf({ what: { kind, name }, level }: Touch<Device>): readonly Touch<string>[] {
  return kindsOf(kind).map((one) => ({ what: `${one}/${name}`, level }));
}

function kindsOf(device: string): readonly string[] {
  if (device === "linux-host") return ["Host"];
  if (device === "kubernetes") return ["KubernetesTopology"];
  return device === "oci-registry" ? [] : ["Host", "Firewall", "Switch"];
}
