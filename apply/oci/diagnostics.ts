import { defineDiagnostics } from "../../diagnostics/define.ts";

/** What a registry, or the way to it, can refuse. No text ever holds a credential. */
export const ociDiagnostics = defineDiagnostics("oci", {
  address: {
    severity: "error",
    message: "{address} is not the address of a registry: {reason}.",
    help: "Write a host, and a path where there is one: ghcr.io/acme/site, registry.example.com:5000/site.",
  },
  "content-mismatch": {
    severity: "error",
    message: "{registry} gave other content than it should when asked to {action}: {reason}.",
    help: "What came was thrown away. Look for a proxy or a cache on the way, and for damage in the registry's storage.",
  },
  "credential-helper": {
    severity: "error",
    message: "The program {program}, which {source} names for {registry}, gave no credentials: {reason}.",
    help: "Run it by hand, or log in again. Its output is not shown, for it may hold the secret.",
  },
  "credentials-file": {
    severity: "error",
    message: "The file {path} gives no credentials for {registry}: {reason}.",
    help: "Mend it, or log in again: `docker login`, `podman login` and `helm registry login` write such files.",
  },
  "credentials-variables": {
    severity: "error",
    message: "Of the credentials in the environment, {missing} is missing.",
    help: "HARMONY_REGISTRY_HOST, HARMONY_REGISTRY_USERNAME and HARMONY_REGISTRY_PASSWORD go together.",
  },
  "cut-off": {
    severity: "error",
    message: "{registry} ended its answer too early when asked to {action} ({tries}): {reason}.",
    help: "Try again. If it goes on, look for a proxy on the way that limits time or size.",
  },
  denied: {
    severity: "error",
    message: "{registry} does not allow to {action}: {answer}.",
    help: "The credentials ({source}) are known there, but have not the right. Give it to them, or use others.",
  },
  "garbled-answer": {
    severity: "error",
    message: "{registry} answered with something else when asked to {action}: {reason}.",
    help: "Is a registry at this address, or a proxy that shows a page of its own? Try it with curl.",
  },
  "immutable-tag": {
    severity: "error",
    message: "{registry} keeps its tags: it refused to {action} ({answer}).",
    help: "Such a tag can't be moved. Publish under a new version, or leave tags that are to move out of the rule.",
  },
  "no-project": {
    severity: "error",
    message: "{registry} did not let us {action}, and named no way to log in.",
    help: "On Harbor this means that the project does not exist, or that {source} may not see it: create the project first, and give the robot account pull and push there. In a shell, put robot$… into single quotes.",
  },
  "not-found": {
    severity: "error",
    message: "{registry} does not have what is needed to {action}: {answer}.",
    help: "Check the name and the tag. Some registries say this, too, where the rights are missing.",
  },
  "plain-http": {
    severity: "error",
    message: "{registry} is not on this machine, and plain HTTP is for loopback alone.",
    help: "Give the registry a certificate: one of your own authority is trusted by NODE_EXTRA_CA_CERTS=<file>.",
  },
  quota: {
    severity: "error",
    message: "{registry} has no room left to {action}: {answer}.",
    help: "Raise the quota or delete what nobody needs, then publish again: what is there already is not sent twice.",
  },
  "rate-limited": {
    severity: "error",
    message: "{registry} asks for fewer requests: it refused to {action} ({tries}): {answer}.",
    help: "Wait some minutes and run it again: what is there already is not sent twice.",
  },
  realm: {
    severity: "error",
    message: "{registry} sends those who log in to {realm}, which is not safe: {reason}.",
    help: "No credentials were sent there. The registry's settings name its token service (`realm`).",
  },
  redirect: {
    severity: "error",
    message: "{registry} sends us to {target} when asked to {action}, which is not followed: {reason}.",
    help: "Look for a proxy on the way, and at the address that the registry believes to have.",
  },
  "referrers-lost": {
    severity: "error",
    message: "{registry} has {digest} of {repository}, but its list of what refers to {subject} does not keep it.",
    help: "Somebody else writes the same list, or the registry does not take the tag {tag}. Run one publish at a time.",
  },
  refused: {
    severity: "error",
    message: "{registry} refused to {action}: {status}, {answer}.",
    help: "The registry's log says more.",
  },
  "server-error": {
    severity: "error",
    message: "{registry} failed to {action} ({tries}): {status}, {answer}.",
    help: "The fault is there: look at its log, or try again later.",
  },
  "token-service": {
    severity: "error",
    message: "{registry} sends those who log in to {realm}, which gave no token to {action}: {reason}.",
    help: "Check the credentials ({source}) and the rights that they have on the repository.",
  },
  "too-large": {
    severity: "error",
    message: "{registry} has a limit that is in the way to {action}: {reason}.",
    help: "Manifests may have 4 MiB. For blobs, look for a limit of the registry or of a proxy before it.",
  },
  unauthorized: {
    severity: "error",
    message: "{registry} wants to know who we are to {action}: {answer}.",
    help: "The credentials used: {source}. Log in by `docker login` or `helm registry login`, or set HARMONY_REGISTRY_HOST, HARMONY_REGISTRY_USERNAME and HARMONY_REGISTRY_PASSWORD.",
  },
  unreachable: {
    severity: "error",
    message: "{registry} can't be reached to {action} ({tries}): {reason}.",
    help: "Check the address, the network and the registry.",
  },
  unwritable: {
    severity: "error",
    message: "{path} can't be read or written: {reason}.",
    help: "Mend that and run it again.",
  },
});
