/** What a site's map shows, in any order: the layout sorts. Names may hold anything. */
export interface SiteDrawing {
  readonly site: string;
  readonly firewalls: readonly DrawnFirewall[];
  readonly switches: readonly DrawnSwitch[];
  readonly hosts: readonly DrawnHost[];
  readonly networks: readonly DrawnNetwork[];
  /** What the machines are asked for: balancers, zones, leases, bonds, policies, and the topology itself. */
  readonly services: readonly DrawnService[];
  readonly clusters: readonly DrawnCluster[];
}

/** A document that is drawn. */
export interface DrawnNode {
  /** `<Kind>/<name>`. */
  readonly id: string;
  readonly name: string;
  /** Further lines of its tooltip. */
  readonly facts: readonly string[];
}

/** A cable from a card to a port of a switch. */
export interface DrawnCable {
  /** The card at this end. */
  readonly card: string;
  /** As the language has it: `10G`. */
  readonly speed?: string;
  /** The name of the switch. It need not be drawn. */
  readonly switch: string;
  /** As the switch numbers it: `1/1/21`. */
  readonly port: string;
}

/** Something that is on a network. */
export interface Attachment {
  /** The name of the network. It need not be drawn. */
  readonly network: string;
  readonly addresses: readonly string[];
}

export interface DrawnHost extends DrawnNode {
  /** What it is there for; may be empty. */
  readonly role: string;
  readonly cables: readonly DrawnCable[];
  readonly attachments: readonly Attachment[];
}

export interface DrawnFirewall extends DrawnNode {
  /** What runs on it. */
  readonly product: string;
  /** All of its cards, cabled or not. */
  readonly cards: readonly string[];
  readonly cables: readonly DrawnCable[];
  /** Its interfaces by name: `lan`. */
  readonly interfaces: readonly (Attachment & { readonly name: string })[];
}

export interface DrawnSwitch extends DrawnNode {
  readonly product: string;
  /** Ports that lead out of the site's own cabling, and where to. */
  readonly ports: readonly { readonly port: string; readonly description: string }[];
}

export interface DrawnNetwork extends DrawnNode {
  readonly vlan?: number;
  readonly prefixes: readonly string[];
}

export interface DrawnService extends DrawnNode {
  readonly kind: string;
  /** What it does, in a few words; may be empty. */
  readonly detail: string;
  readonly attachments: readonly Attachment[];
}

export interface DrawnCluster extends DrawnNode {
  /** What it offers, in a few words; may be empty. */
  readonly detail: string;
  readonly scores: readonly DrawnScore[];
  readonly uses: readonly DrawnUse[];
}

export interface DrawnScore extends DrawnNode {
  readonly role: "application" | "database" | "chart";
  /** What runs, in a few words. */
  readonly detail: string;
  /** Where it is reached from outside. */
  readonly entrances: readonly string[];
}

/** One score of a cluster needs another, or lets it in. Ends that are not drawn are passed over. */
export interface DrawnUse {
  readonly from: string;
  readonly to: string;
  /** `database orders`. */
  readonly what: string;
}

/** The layers of a map, in the order in which they are shown. */
export const layers = ["physical", "networks", "applications"] as const;
export type Layer = (typeof layers)[number];

/** How badly a change touches a node: the words of a review, mildest first. */
export type Mark = "none" | "reload" | "restart" | "unknown" | "interrupts" | "destroys";
