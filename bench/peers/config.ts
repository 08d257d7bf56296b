import type { ApplicationInput } from "../../schemas/generated/types.ts";

/** An application as the peers' templates take it: the values of application.cue. */
export interface PeerConfig {
  readonly name: string;
  readonly image: string;
  readonly team: string;
  readonly replicas: number;
  readonly hostname?: string;
  readonly env: Readonly<Record<string, string>>;
  readonly token: { readonly name: string; readonly key: string };
  readonly cpu: string;
  readonly memory: string;
  readonly ports: Readonly<Record<string, number>>;
}

/** The same facts that the spec of an application states. */
export function peerConfig({ metadata, spec }: ApplicationInput): PeerConfig {
  const [exposure] = spec.expose ?? [];
  const plain = Object.entries(spec.env ?? {}).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  return {
    name: metadata.name,
    image: spec.image,
    team: metadata.labels?.["example.com/team"] ?? "",
    replicas: spec.replicas ?? 1,
    ...(exposure === undefined ? {} : { hostname: exposure.hostname }),
    env: Object.fromEntries(plain),
    token: { name: `${metadata.name}-api`, key: "token" },
    cpu: spec.resources?.cpu ?? "",
    memory: spec.resources?.memory ?? "",
    ports: Object.fromEntries((spec.ports ?? []).map(({ name, port }) => [name, port])),
  };
}
