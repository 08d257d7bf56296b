// Written by `npm run generate` from schemas/v1alpha1/*.cue. Change those.
import type { HarmonyDocument } from "./types.ts";

/** A field that names a document. `at` is a pointer in which `*` stands for any key or index. */
export interface KindReference {
  readonly at: string;
  /** Whether the name is the value there, or each key of the object there. */
  readonly on: "value" | "key";
  /** The kind, or `topology`: any of the topology kinds. */
  readonly to: HarmonyDocument["kind"] | "topology";
}

/** A field whose value may stand once only, within a site or a document. */
export interface KindUnique {
  readonly at: string;
  readonly on: "value" | "key";
  readonly scope: "site" | "document";
}

/** An object of which exactly one, or at most one, of some fields is written. */
export interface KindChoice {
  readonly at: string;
  readonly of: readonly string[];
  readonly need: "one" | "at-most-one";
}

/** What its schema says about a kind. */
export interface KindInfo {
  readonly category: "score" | "inventory" | "topology";
  /** The first sentence of its documentation. */
  readonly title: string;
  /** Capabilities that every document of the kind requires. */
  readonly requires: readonly string[];
  /** Capabilities that every document of the kind provides. */
  readonly provides: readonly string[];
  readonly references: readonly KindReference[];
  readonly uniques: readonly KindUnique[];
  /** Pointers of references to secrets: `{ name, key }`. */
  readonly secrets: readonly string[];
  readonly choices: readonly KindChoice[];
}

export const kinds = {
  Application: {
    "category": "score",
    "title": "A containerised program that runs on a cluster and may be reached from outside.",
    "requires": [
      "kubernetes"
    ],
    "provides": [],
    "references": [
      {
        "at": "/spec/topology",
        "on": "value",
        "to": "topology"
      },
      {
        "at": "/spec/uses/database/postgresql",
        "on": "value",
        "to": "PostgreSQL"
      },
      {
        "at": "/spec/networkPolicy/from/*/application",
        "on": "value",
        "to": "Application"
      },
      {
        "at": "/spec/networkPolicy/from/*/postgresql",
        "on": "value",
        "to": "PostgreSQL"
      },
      {
        "at": "/spec/networkPolicy/to/*/application",
        "on": "value",
        "to": "Application"
      },
      {
        "at": "/spec/networkPolicy/to/*/postgresql",
        "on": "value",
        "to": "PostgreSQL"
      }
    ],
    "uniques": [],
    "secrets": [
      "/spec/env/*/secret",
      "/spec/files/*/secret"
    ],
    "choices": [
      {
        "at": "/spec",
        "of": [
          "replicas",
          "autoscale"
        ],
        "need": "at-most-one"
      },
      {
        "at": "/spec/probes/ready",
        "of": [
          "http",
          "tcp",
          "grpc",
          "exec"
        ],
        "need": "one"
      },
      {
        "at": "/spec/probes/live",
        "of": [
          "http",
          "tcp",
          "grpc",
          "exec"
        ],
        "need": "one"
      },
      {
        "at": "/spec/probes/startup",
        "of": [
          "http",
          "tcp",
          "grpc",
          "exec"
        ],
        "need": "one"
      }
    ]
  },
  BareMetalTopology: {
    "category": "topology",
    "title": "Machines with the firewall, switches and networks between them.",
    "requires": [],
    "provides": [],
    "references": [
      {
        "at": "/spec/firewall",
        "on": "value",
        "to": "Firewall"
      },
      {
        "at": "/spec/switches/*",
        "on": "value",
        "to": "Switch"
      },
      {
        "at": "/spec/networks/*",
        "on": "value",
        "to": "Network"
      },
      {
        "at": "/spec/hosts/names/*",
        "on": "value",
        "to": "Host"
      }
    ],
    "uniques": [],
    "secrets": [],
    "choices": []
  },
  DhcpService: {
    "category": "score",
    "title": "DHCP for a network, by the server that the network names.",
    "requires": [
      "dhcp"
    ],
    "provides": [],
    "references": [
      {
        "at": "/spec/topology",
        "on": "value",
        "to": "topology"
      },
      {
        "at": "/spec/network",
        "on": "value",
        "to": "Network"
      },
      {
        "at": "/spec/reservations/names/*",
        "on": "value",
        "to": "Host"
      }
    ],
    "uniques": [],
    "secrets": [],
    "choices": []
  },
  DnsZone: {
    "category": "score",
    "title": "A zone of names, served by the topology's name server.",
    "requires": [
      "dns"
    ],
    "provides": [],
    "references": [
      {
        "at": "/spec/topology",
        "on": "value",
        "to": "topology"
      },
      {
        "at": "/spec/hosts/names/*",
        "on": "value",
        "to": "Host"
      },
      {
        "at": "/spec/records/*/host",
        "on": "value",
        "to": "Host"
      },
      {
        "at": "/spec/records/*/loadBalancer",
        "on": "value",
        "to": "LoadBalancer"
      },
      {
        "at": "/spec/records/*/network",
        "on": "value",
        "to": "Network"
      },
      {
        "at": "/spec/records/*/host",
        "on": "value",
        "to": "Host"
      },
      {
        "at": "/spec/records/*/loadBalancer",
        "on": "value",
        "to": "LoadBalancer"
      },
      {
        "at": "/spec/records/*/network",
        "on": "value",
        "to": "Network"
      }
    ],
    "uniques": [],
    "secrets": [],
    "choices": [
      {
        "at": "/spec/records/*",
        "of": [
          "address",
          "host",
          "loadBalancer"
        ],
        "need": "one"
      },
      {
        "at": "/spec/records/*",
        "of": [
          "address",
          "host",
          "loadBalancer"
        ],
        "need": "one"
      }
    ]
  },
  FirewallPolicy: {
    "category": "score",
    "title": "Rules for the traffic between networks.",
    "requires": [
      "firewall"
    ],
    "provides": [],
    "references": [
      {
        "at": "/spec/topology",
        "on": "value",
        "to": "topology"
      },
      {
        "at": "/spec/aliases/*/networks/*",
        "on": "value",
        "to": "Network"
      },
      {
        "at": "/spec/aliases/*/hosts/names/*",
        "on": "value",
        "to": "Host"
      },
      {
        "at": "/spec/rules/*/from/network",
        "on": "value",
        "to": "Network"
      },
      {
        "at": "/spec/rules/*/from/host",
        "on": "value",
        "to": "Host"
      },
      {
        "at": "/spec/rules/*/to/network",
        "on": "value",
        "to": "Network"
      },
      {
        "at": "/spec/rules/*/to/host",
        "on": "value",
        "to": "Host"
      }
    ],
    "uniques": [],
    "secrets": [],
    "choices": []
  },
  Firewall: {
    "category": "inventory",
    "title": "A firewall, or a pair of them: its interfaces and what it can do.",
    "requires": [],
    "provides": [],
    "references": [
      {
        "at": "/spec/devices/*/cable/switch",
        "on": "value",
        "to": "Switch"
      },
      {
        "at": "/spec/interfaces/*/network",
        "on": "value",
        "to": "Network"
      }
    ],
    "uniques": [
      {
        "at": "/spec/devices/*/mac",
        "on": "value",
        "scope": "site"
      },
      {
        "at": "/spec/interfaces/*/address",
        "on": "value",
        "scope": "site"
      },
      {
        "at": "/spec/interfaces/*/address6",
        "on": "value",
        "scope": "site"
      },
      {
        "at": "/spec/virtualIps/*/address",
        "on": "value",
        "scope": "site"
      }
    ],
    "secrets": [
      "/spec/management/credentials/apiKey/secret",
      "/spec/management/credentials/apiSecret/secret"
    ],
    "choices": [
      {
        "at": "/spec/interfaces/*",
        "of": [
          "device",
          "lagg",
          "vlan"
        ],
        "need": "one"
      }
    ]
  },
  HelmChart: {
    "category": "score",
    "title": "A third party's chart.",
    "requires": [
      "kubernetes"
    ],
    "provides": [],
    "references": [
      {
        "at": "/spec/topology",
        "on": "value",
        "to": "topology"
      }
    ],
    "uniques": [],
    "secrets": [],
    "choices": [
      {
        "at": "/spec/provides",
        "of": [
          "gateway",
          "ingress"
        ],
        "need": "at-most-one"
      }
    ]
  },
  Host: {
    "category": "inventory",
    "title": "A machine: its interfaces, cables, addresses and disks.",
    "requires": [],
    "provides": [],
    "references": [
      {
        "at": "/spec/interfaces/*/cable/switch",
        "on": "value",
        "to": "Switch"
      },
      {
        "at": "/spec/addresses",
        "on": "key",
        "to": "Network"
      }
    ],
    "uniques": [
      {
        "at": "/spec/interfaces/*/mac",
        "on": "value",
        "scope": "site"
      },
      {
        "at": "/spec/addresses/*/*",
        "on": "value",
        "scope": "site"
      }
    ],
    "secrets": [
      "/spec/interfaces/*/authentication/password/secret",
      "/spec/bmc/credentials/username/secret",
      "/spec/bmc/credentials/password/secret",
      "/spec/bmc/credentials/privateKey/secret"
    ],
    "choices": [
      {
        "at": "/spec/bmc/credentials",
        "of": [
          "password",
          "privateKey"
        ],
        "need": "one"
      }
    ]
  },
  KubernetesTopology: {
    "category": "topology",
    "title": "A Kubernetes cluster: what it offers, and how scores get there.",
    "requires": [],
    "provides": [
      "kubernetes"
    ],
    "references": [],
    "uniques": [],
    "secrets": [],
    "choices": [
      {
        "at": "/spec/provides",
        "of": [
          "gateway",
          "ingress"
        ],
        "need": "at-most-one"
      }
    ]
  },
  LoadBalancer: {
    "category": "score",
    "title": "An address that spreads connections over hosts.",
    "requires": [
      "load-balancer"
    ],
    "provides": [],
    "references": [
      {
        "at": "/spec/topology",
        "on": "value",
        "to": "topology"
      },
      {
        "at": "/spec/listen/network",
        "on": "value",
        "to": "Network"
      },
      {
        "at": "/spec/backends/names/*",
        "on": "value",
        "to": "Host"
      },
      {
        "at": "/spec/backendNetwork",
        "on": "value",
        "to": "Network"
      }
    ],
    "uniques": [],
    "secrets": [],
    "choices": []
  },
  NetworkBond: {
    "category": "score",
    "title": "Several interfaces of a host as one link, with networks on top.",
    "requires": [
      "network-bond"
    ],
    "provides": [],
    "references": [
      {
        "at": "/spec/topology",
        "on": "value",
        "to": "topology"
      },
      {
        "at": "/spec/hosts/names/*",
        "on": "value",
        "to": "Host"
      },
      {
        "at": "/spec/ports/cabledTo",
        "on": "value",
        "to": "Switch"
      },
      {
        "at": "/spec/networks",
        "on": "key",
        "to": "Network"
      }
    ],
    "uniques": [],
    "secrets": [],
    "choices": []
  },
  NetworkBoot: {
    "category": "score",
    "title": "What hosts boot over the network.",
    "requires": [
      "dhcp"
    ],
    "provides": [],
    "references": [
      {
        "at": "/spec/topology",
        "on": "value",
        "to": "topology"
      },
      {
        "at": "/spec/hosts/names/*",
        "on": "value",
        "to": "Host"
      },
      {
        "at": "/spec/network",
        "on": "value",
        "to": "Network"
      }
    ],
    "uniques": [],
    "secrets": [
      "/spec/ignition/users/*/passwordHash/secret"
    ],
    "choices": [
      {
        "at": "/spec",
        "of": [
          "image",
          "kernel"
        ],
        "need": "one"
      },
      {
        "at": "/spec/menu/entries/*",
        "of": [
          "image",
          "kernel"
        ],
        "need": "one"
      }
    ]
  },
  Network: {
    "category": "inventory",
    "title": "A network: its VLAN, its addresses, and who serves it.",
    "requires": [],
    "provides": [],
    "references": [
      {
        "at": "/spec/bootServer/firewall",
        "on": "value",
        "to": "Firewall"
      },
      {
        "at": "/spec/bootServer/host",
        "on": "value",
        "to": "Host"
      }
    ],
    "uniques": [
      {
        "at": "/spec/vlan",
        "on": "value",
        "scope": "site"
      }
    ],
    "secrets": [],
    "choices": []
  },
  PostgreSQL: {
    "category": "score",
    "title": "A PostgreSQL cluster, replicated and backed up.",
    "requires": [
      "postgresql"
    ],
    "provides": [],
    "references": [
      {
        "at": "/spec/topology",
        "on": "value",
        "to": "topology"
      }
    ],
    "uniques": [],
    "secrets": [
      "/spec/backup/credentials/accessKeyId/secret",
      "/spec/backup/credentials/secretAccessKey/secret"
    ],
    "choices": []
  },
  Switch: {
    "category": "inventory",
    "title": "A switch, or a stack of switches that is managed as one.",
    "requires": [],
    "provides": [],
    "references": [
      {
        "at": "/spec/ports/*/untagged",
        "on": "value",
        "to": "Network"
      },
      {
        "at": "/spec/ports/*/tagged/*",
        "on": "value",
        "to": "Network"
      }
    ],
    "uniques": [
      {
        "at": "/spec/management/address",
        "on": "value",
        "scope": "site"
      }
    ],
    "secrets": [
      "/spec/credentials/username/secret",
      "/spec/credentials/password/secret",
      "/spec/credentials/privateKey/secret",
      "/spec/enablePassword/secret"
    ],
    "choices": [
      {
        "at": "/spec/credentials",
        "of": [
          "password",
          "privateKey"
        ],
        "need": "one"
      }
    ]
  },
} as const satisfies Record<HarmonyDocument["kind"], KindInfo>;
