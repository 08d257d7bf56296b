// Written by `npm run generate` from schemas/v1alpha1/*.cue. Change those.
import type { ValidateFunction } from "ajv";
import type { Application, BareMetalTopology, DhcpService, DnsZone, FirewallPolicy, Firewall, HelmChart, Host, KubernetesTopology, LoadBalancer, NetworkBond, NetworkBoot, Network, PostgreSQL, Switch, SiteConfig } from "./types.ts";

/** Judges a value, fills in its defaults, and leaves what is wrong in `errors`, each with the schema it comes from. */
export declare const validators: {
  readonly Application: ValidateFunction<Application>;
  readonly BareMetalTopology: ValidateFunction<BareMetalTopology>;
  readonly DhcpService: ValidateFunction<DhcpService>;
  readonly DnsZone: ValidateFunction<DnsZone>;
  readonly FirewallPolicy: ValidateFunction<FirewallPolicy>;
  readonly Firewall: ValidateFunction<Firewall>;
  readonly HelmChart: ValidateFunction<HelmChart>;
  readonly Host: ValidateFunction<Host>;
  readonly KubernetesTopology: ValidateFunction<KubernetesTopology>;
  readonly LoadBalancer: ValidateFunction<LoadBalancer>;
  readonly NetworkBond: ValidateFunction<NetworkBond>;
  readonly NetworkBoot: ValidateFunction<NetworkBoot>;
  readonly Network: ValidateFunction<Network>;
  readonly PostgreSQL: ValidateFunction<PostgreSQL>;
  readonly Switch: ValidateFunction<Switch>;
  readonly SiteConfig: ValidateFunction<SiteConfig>;
};
