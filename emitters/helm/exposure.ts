import type { Application as ApplicationDocument } from "../../schemas/generated/types.ts";
import { servicePortOf } from "./service.ts";

type Spec = ApplicationDocument["spec"];
export type Exposure = NonNullable<Spec["expose"]>[number];

/** The exposures of one hostname, in the order of the spec: one at least. */
export type ExposedHost = readonly Exposure[];

export function hostnameOf(host: ExposedHost): string {
  return host[0]?.hostname ?? "";
}

/** Is any of them encrypted? Then the host is: a name has one certificate. */
export function isEncrypted(host: ExposedHost): boolean {
  return host.some(({ tls }) => tls);
}

/** A spec's exposures by hostname, sorted. */
export function exposedHosts({ expose = [] }: Spec): readonly ExposedHost[] {
  const hosts = new Map<string, Exposure[]>();
  for (const exposure of expose) {
    const list = hosts.get(exposure.hostname);
    if (list === undefined) hosts.set(exposure.hostname, [exposure]);
    else list.push(exposure);
  }
  return [...hosts.keys()].sort().map((hostname) => hosts.get(hostname) ?? []);
}

/** The name of a host's objects. Those of one hostname may belong to several applications, so the application is in it. */
export function exposedName(application: string, hostname: string): string {
  return `${application}-${hostname.replace("*", "wildcard")}`;
}

/** The Service's number for the port that an exposure names. */
export function exposedPort(spec: Spec, { port: wanted }: Exposure): number {
  const port = spec.ports?.find(({ name }) => name === wanted);
  return port === undefined ? 0 : servicePortOf(port);
}
