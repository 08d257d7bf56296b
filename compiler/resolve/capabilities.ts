/** What a user can write to have each capability. The names are terms of the field, never a product's. */
const catalogue = {
  kubernetes: "A KubernetesTopology provides it.",
  ingress:
    "A KubernetesTopology provides it by `provides.gateway` or `provides.ingress`; a HelmChart that installs one, by the same field.",
  certificates:
    "A KubernetesTopology provides it by `provides.certificates`; a HelmChart that installs an issuer, by the same field.",
  storage: "A KubernetesTopology provides it by `provides.storage`.",
  postgresql:
    "A KubernetesTopology provides it by `provides.postgresql`; a HelmChart that installs the operator, by the same field.",
  "continuous-delivery": "A KubernetesTopology provides it by `registry`.",
  "oci-registry": "A KubernetesTopology provides it by `registry`.",
  hosts: "A BareMetalTopology with hosts provides it.",
  "network-bond": "A BareMetalTopology with hosts provides it.",
  switch: "A BareMetalTopology provides it by `switches`.",
  firewall: "A BareMetalTopology provides it by `firewall`.",
  "load-balancer": "A BareMetalTopology provides it by a `firewall` with the plugin `os-haproxy`.",
  dns: "A BareMetalTopology provides it by a `firewall`.",
  dhcp: "A BareMetalTopology provides it where one of its networks says `dhcp`.",
  tftp: "A BareMetalTopology provides it where one of its networks says `bootServer`; a firewall serves with the plugin `os-tftp`.",
} as const satisfies Record<string, string>;

export type CapabilityId = keyof typeof catalogue;

/** A sentence that says what would provide a capability. */
export function providersOf(capability: CapabilityId): string {
  return catalogue[capability];
}

export function isCapability(id: string): id is CapabilityId {
  return Object.hasOwn(catalogue, id);
}
