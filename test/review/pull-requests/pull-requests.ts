import { readFileSync } from "node:fs";

/** A change of the samples' specs, as somebody would propose it. */
export interface PullRequest {
  readonly name: string;
  /** By file below specs/: what is replaced by what; a text alone is a new file. */
  readonly edits: Readonly<Record<string, string | readonly (readonly [from: string | RegExp, to: string])[]>>;
}

const reviews = `apiVersion: harmony.dev/v1alpha1
kind: PostgreSQL
metadata: { name: reviews }
spec:
  version: "17"
  instances: 2
  storage: 5Gi
  databases: [{ name: reviews, owner: reviews }]
---
apiVersion: harmony.dev/v1alpha1
kind: Application
metadata: { name: reviews-api }
spec:
  image: registry.example.com/shop/reviews:1.0.0@sha256:${"3c".repeat(32)}
  replicas: 2
  ports: [{ name: http, port: 8080 }]
  expose: [{ hostname: reviews.example.com, port: http, tls: true }]
  uses: { database: { postgresql: reviews, database: reviews, env: DATABASE_URL } }
`;

export const pullRequests: readonly PullRequest[] = [
  { name: "replaced-nic", edits: { "okd-site/hosts.cue": [["52:54:00:20:00:01", "52:54:00:20:00:09"]] } },
  { name: "new-application", edits: { "web-shop/reviews.yaml": reviews } },
  { name: "moved-vlan", edits: { "okd-site/networks.cue": [["vlan: 20", "vlan: 21"]] } },
  { name: "removed-host", edits: { "okd-site/hosts.cue": [[/^\tw2: .*\n/m, ""]] } },
  {
    name: "changed-balancer",
    edits: {
      "okd-site/scores.cue": [['address: "10.10.0.6"', 'address: "10.10.0.7"']],
      "okd-site/devices.cue": [['address: "10.10.0.6"', 'address: "10.10.0.7"']],
    },
  },
];

/** What somebody who knows the devices expects of it: written by hand, a line a consequence. */
export function expectedConsequences(name: string): string {
  return readFileSync(new URL(`${name}.txt`, import.meta.url), "utf8");
}
