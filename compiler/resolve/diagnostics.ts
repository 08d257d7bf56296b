import { defineDiagnostics } from "../../diagnostics/define.ts";

export const resolveDiagnostics = defineDiagnostics("resolve", {
  "two-documents": {
    severity: "error",
    message: "There are two {kind} documents named {name}, and they differ.",
    help: "A name is unique for its kind in a site: rename one, or drop it.",
  },
  "unknown-reference": {
    severity: "error",
    message: "There is no {kind} named {name} in the site.",
    help: "{suggestion}",
  },
  "ambiguous-topology": {
    severity: "error",
    message: "{score} could go to several topologies: {candidates}.",
    help: "Say which: `topology: {first}` in its spec.",
  },
  "no-topology": {
    severity: "error",
    message: "No topology of the site offers all that {score} requires: {required}.",
    help: "{missing}",
  },
  "missing-capability": {
    severity: "error",
    message: "{score} requires {capability}, which nothing in the topology {topology} provides.",
    help: "{providers}",
  },
  "ambiguous-capability": {
    severity: "error",
    message: "{score} requires {capability}, which {count} in the topology {topology} provide: {candidates}.",
    help: "Leave one of them.",
  },
  "other-topology": {
    severity: "error",
    message: "{score} refers to {target}, which is in another topology: {other} instead of {topology}.",
    help: "Put both into one topology, or give the connection by a secret.",
  },
  cycle: {
    severity: "error",
    message: "These scores need each other, so that none can be first: {path}.",
    help: "Take one of the references away.",
  },
  "not-unique": { severity: "error", message: "The {what} {value} is used twice.", help: "{help}" },
  "address-outside": { severity: "error", message: "The address {address} can't be that of {owner}: {problem}." },
  "network-misfit": { severity: "error", message: "The {what} of the network {network} {problem}." },
  "networks-overlap": {
    severity: "error",
    message: "The networks {first} and {second} share addresses.",
    help: "Give one of them another prefix.",
  },
  "no-such-unit": {
    severity: "error",
    message: "The switch {switch} has no port {port}: its stack has {units} units, and none is number {unit}.",
    help: "Say `units` in the Switch, or correct the port.",
  },
  "shared-registry": {
    severity: "error",
    message:
      "The topologies {first} and {second} share the registry prefix {prefix}: what they publish would overwrite each other.",
    help: "Give one of them another `registry`.",
  },
  "unknown-database": { severity: "error", message: "{cluster} has no database named {name}.", help: "{suggestion}" },
  "unpinned-image": {
    severity: "error",
    message: "The image {image} is not pinned by a digest: what runs could differ from what was reviewed.",
    help: "Add `@sha256:…` (`skopeo inspect docker://{image}` prints it), or say `pinning: relaxed` in the topology {topology}.",
  },
  "flux-without-registry": {
    severity: "error",
    message: "The topology {topology} is delivered by Flux, but names no registry to pull from.",
    help: "Give it a `registry`, or say `delivery: helm`.",
  },
  "server-outside": {
    severity: "error",
    message: "{server} has no {family} address in the network {network}, {role}.",
    help: "{remedy}",
  },
  "no-firewall": {
    severity: "error",
    message: "The network {network} gets DHCP from the firewall, and the topology {topology} has none.",
    help: "Name it in the topology by `firewall`, or choose another server by `dhcp`.",
  },
  "no-path": {
    severity: "error",
    message:
      "The network {network} of {bond} does not get from the switch {from} to the switch {to}, where the firewall {firewall} has it: no port of {lacking} leads it on.",
    help: "Name the network under `tagged` or `untagged` of the port of {lacking} that leads to the other switch.",
  },
  "switch-outside": {
    severity: "error",
    message: "{owner} names the switch {switch}, which is not among those of the topology {topology}.",
    help: "Add it to `switches` of the topology, or correct the name.",
  },
  "mtu-misfit": {
    severity: "error",
    message: "The network {network} has packets of {mtu} bytes, and the switch {switch} forwards no more than {limit}.",
    help: "Say `mtu` in the Switch as it is set there, or give the network a smaller one.",
  },
  "two-switches": {
    severity: "error",
    message: "{link} shares its traffic by {mode}, and its ports {first} and {second} end at two switches: {switches}.",
    help: "Only the ports of one switch or stack can be one link. A stack is one Switch with `units`; else use {other}, which needs no help from switches.",
  },
  "mixed-speeds": {
    severity: "error",
    message: "{link} is one link by LACP, and its ports differ in speed: {first} has {slow}, {second} has {fast}.",
    help: "Ports of one speed take part, the others stand idle. Choose ports of one speed.",
  },
  "no-dhcp-server": {
    severity: "error",
    message: "{score} needs a DHCP server in the network {network}, which names none.",
    help: "Say in the network who it is: `dhcp: firewall`, `dhcp: kea` or `dhcp: dnsmasq`.",
  },
  "two-dhcp-services": {
    severity: "error",
    message: "{first} and {second} both serve the network {network}.",
    help: "Make them one: two would hand out the same addresses.",
  },
  "unknown-range": {
    severity: "error",
    message: "The network {network} has no range named {range}.",
    help: "{suggestion}",
  },
  "range-over-address": {
    severity: "error",
    message: "{service} lends out the range {range} of the network {network}, which holds {addresses}.",
    help: "Move the range, or the addresses: somebody else could get them while they are in use.",
  },
  "no-reservation": {
    severity: "error",
    message: "{service} can't reserve an address in the network {network} for the host {host}: {problem}.",
    help: "{remedy}",
  },
  "no-boot-port": {
    severity: "error",
    message: "{boot} selects the host {host}, of which no interface is the one that it boots over.",
    help: "Mark it with `boot: true`.",
  },
  "tagged-boot": {
    severity: "error",
    message: "{boot} boots hosts over a port of {bond}, on which {problem}: firmware knows no VLANs.",
    help: "Say `untagged: true` at the network that they boot over.",
  },
  "static-bond-boot": {
    severity: "error",
    message:
      "{boot} boots hosts over a port of {bond}, whose mode {mode} needs a static link group: the switch sends answers to ports that are not up yet.",
    help: "Use `802.3ad`, for which a switch can keep the boot port up, or `active-backup`, which needs no link group.",
  },
  "no-first-boot": {
    severity: "error",
    message:
      "The host {host} gets its configuration over {bond}, which it can't set up before it has read that configuration.",
    help: "Say in the host how its first boot does without the bond, by `firstBoot`: `dhcp` (the boot port alone asks for an address, and the switch keeps that port up without LACP), `kargs` (the kernel's arguments set up the bond) or `copyNetwork` (the installer sets it up, and copies its profiles to the disk).",
  },
});
