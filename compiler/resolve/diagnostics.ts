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
      "The topologies {first} and {second} share the registry prefix {prefix}: their charts would overwrite each other.",
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
});
