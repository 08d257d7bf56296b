import type { DrawnHost, SiteDrawing } from "../../drawing/site-drawing.ts";

const host = (index: number): DrawnHost => ({
  id: `Host/w${index}`,
  name: `w${index}`,
  facts: [],
  role: "worker",
  cables: [0, 1].map((card) => ({
    card: `eno${card + 1}np${card}`,
    speed: "10G",
    switch: `sw${card}`,
    port: `1/1/${index + 1}`,
  })),
  attachments: [{ network: "nodes", addresses: [`10.20.0.${20 + index}`] }],
});

/** The site that the sample review is about, as its map shows it. */
export const sampleSite: SiteDrawing = {
  site: "okd-site",
  firewalls: [
    {
      id: "Firewall/edge",
      name: "edge",
      facts: [],
      product: "opnsense",
      cards: ["ix0", "ix1"],
      cables: [{ card: "ix0", switch: "sw0", port: "1/1/24" }],
      interfaces: [{ name: "lan", network: "nodes", addresses: ["10.20.0.1"] }],
    },
  ],
  switches: [0, 1].map((index) => ({
    id: `Switch/sw${index}`,
    name: `sw${index}`,
    facts: [],
    product: "fastiron",
    ports: [],
  })),
  hosts: Array.from({ length: 12 }, (_, index) => host(index)),
  networks: [{ id: "Network/nodes", name: "nodes", facts: [], vlan: 20, prefixes: ["10.20.0.0/24"] }],
  services: [],
  clusters: [
    {
      id: "KubernetesTopology/okd",
      name: "okd",
      facts: [],
      detail: "",
      scores: [
        { id: "Application/status", name: "status", facts: [], role: "application", detail: "", entrances: [] },
        { id: "PostgreSQL/orders", name: "orders", facts: [], role: "database", detail: "", entrances: [] },
      ],
      uses: [],
    },
  ],
};
