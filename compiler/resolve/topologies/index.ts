import type { DocumentOf, HarmonyDocument } from "../../../schemas/generated/types.ts";
import type { CapabilityId } from "../capabilities.ts";
import type { SiteView } from "../site-view.ts";
import { bareMetalCapabilities } from "./bare-metal.ts";
import { chartCapabilities, kubernetesCapabilities } from "./kubernetes.ts";

/** What a document offers by its content: a topology, or a score that installs an operator. */
const byKind: {
  readonly [K in HarmonyDocument["kind"]]?: (document: DocumentOf<K>, site: SiteView) => CapabilityId[];
} = {
  BareMetalTopology: bareMetalCapabilities,
  HelmChart: chartCapabilities,
  KubernetesTopology: kubernetesCapabilities,
};

export function capabilitiesOf(document: HarmonyDocument, site: SiteView): CapabilityId[] {
  // Each function takes documents of its own kind, which the lookup by kind ensures.
  const offers = byKind[document.kind] as ((document: HarmonyDocument, site: SiteView) => CapabilityId[]) | undefined;
  return offers?.(document, site) ?? [];
}
