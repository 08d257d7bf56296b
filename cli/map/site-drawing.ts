import type { ResolvedSite } from "../../compiler/resolve/resolved-site.ts";
import type { SiteDrawing } from "../../drawing/site-drawing.ts";
import { drawCluster } from "./draw-clusters.ts";
import { drawFirewall, drawHost, drawNetwork, drawSwitch } from "./draw-machines.ts";
import { drawServices } from "./draw-services.ts";
import { findMemberships } from "./memberships.ts";

/** What a map of a site shows: each of its documents is a node somewhere. */
export function buildSiteDrawing({ name, topologies, inventory, kubernetes }: ResolvedSite): SiteDrawing {
  const memberships = findMemberships(topologies);
  return {
    site: name,
    firewalls: inventory.flatMap((one) => (one.kind === "Firewall" ? [drawFirewall(one)] : [])),
    switches: inventory.flatMap((one) => (one.kind === "Switch" ? [drawSwitch(one)] : [])),
    hosts: inventory.flatMap((one) => (one.kind === "Host" ? [drawHost(one, memberships)] : [])),
    networks: inventory.flatMap((one) => (one.kind === "Network" ? [drawNetwork(one)] : [])),
    services: topologies.flatMap(drawServices),
    clusters: kubernetes.map(drawCluster),
  };
}
