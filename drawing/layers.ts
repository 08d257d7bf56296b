import { layOutApplications } from "./applications/applications.ts";
import { layOutNetworks } from "./networks/networks.ts";
import { layOutPhysical } from "./physical/physical.ts";
import type { Scene } from "./scene.ts";
import { type Layer, layers, type SiteDrawing } from "./site-drawing.ts";

export const layerTitles: Readonly<Record<Layer, string>> = {
  physical: "Machines",
  networks: "Networks",
  applications: "Applications",
};

/** The layers of a site in which there is something to see. */
export function layersOf({ hosts, switches, firewalls, networks, services, clusters }: SiteDrawing): readonly Layer[] {
  const isShown: Readonly<Record<Layer, boolean>> = {
    physical: hosts.length + switches.length + firewalls.length > 0,
    networks: networks.length + services.length > 0,
    applications: clusters.length > 0,
  };
  return layers.filter((layer) => isShown[layer]);
}

/** Where everything of a layer stands, in pixels. */
export function layOut(model: SiteDrawing, layer: Layer): Scene {
  if (layer === "physical") return layOutPhysical(model);
  return layer === "networks" ? layOutNetworks(model) : layOutApplications(model);
}
