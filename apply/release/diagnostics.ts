import { defineDiagnostics } from "../../diagnostics/define.ts";

export const releaseDiagnostics = defineDiagnostics("release", {
  "nothing-to-release": {
    severity: "error",
    message: "{folder} has no release.json: nothing of this topology goes to a registry.",
    help: "Give the topology a `registry`, compile and review.",
  },
  "damaged-release": {
    severity: "error",
    message: "{path} can't be trusted: {reason}",
    help: "Compile again, and review what changes.",
  },
  "digest-differs": {
    severity: "error",
    message: "{repository} comes out as {found}, not as {expected}, which was reviewed.",
    help: "Compile with this version of Harmony, review what changes, and publish that.",
  },
  "no-release": {
    severity: "error",
    message: "There is no release {name}.",
    help: "`harmony release list {registry}` shows those that there are; `harmony release publish` makes one.",
  },
  "no-release-artifact": {
    severity: "error",
    message: "{name} is no release that can be read: {reason}.",
    help: "Name the registry's prefix and topology, as release.json does.",
  },
  "tag-taken": {
    severity: "error",
    message: "{name} stands for {found}, and would be moved to {wanted}.",
    help: "Such a tag never moves. Publish under a new version, or with the sequence and revision that the first publish had.",
  },
  "missing-pin": {
    severity: "error",
    message: "{name} is not there.",
    help: "What a release pins must be there before anything points to the release: publish it again.",
  },
  "damaged-artifact": {
    severity: "error",
    message: "{name} can't be read as an OCI manifest.",
    help: "Look at what lies in the registry it comes from.",
  },
  "not-newer": {
    severity: "error",
    message: "{version} has the sequence {sequence}, and {channel} is at {current} with {newest}.",
    help: "A promotion goes forward. To go back, say `harmony release rollback`.",
  },
  "no-previous": {
    severity: "error",
    message: "No record tells what {channel} pointed to before {version}.",
    help: "Say which version it is to go back to: `--to VERSION`.",
  },
  "lost-race": {
    severity: "error",
    message: "{name} points to {found} now: somebody else moved it while {version} was promoted.",
    help: "Look at the records (`harmony release list --records`), agree, and promote again. Let one job at a time move a channel.",
  },
  "no-specs": {
    severity: "error",
    message: "{path} holds no site named {site}.",
    help: "Name the folder of the site's specs: those that were compiled to this tree.",
  },
  "statement-differs": {
    severity: "error",
    message: "The signed {what} of {name} does not say what the release says.",
    help: "It was made for another release, or of another one's files. Publish the release again, with the specs it was compiled from.",
  },
  "recompiled-otherwise": {
    severity: "error",
    message: "{file} comes out as {found}, not as {expected}, which was published.",
    help: "Check out the specs as they were, and compile with the version of Harmony that the release was made with.",
  },
  "other-specs": {
    severity: "error",
    message: "{path} is {found}, and was {expected} when the release was compiled.",
    help: "Check out the specs as they were: the release may name their revision.",
  },
  "no-bootstrap": {
    severity: "error",
    message: "{name} has no objects for a cluster to begin with: {reason}.",
    help: "Flux follows a release whose KubernetesTopology has `delivery: flux`. Machines take their files by digest, as `harmony release resolve` prints them.",
  },
  "folder-prefix": {
    severity: "error",
    message: "{folder} is a folder, and machines pull from registries.",
    help: "Copy the release to a registry that they reach (`harmony release copy`), and name that one.",
  },
  "not-confirmed": {
    severity: "error",
    message: "Nothing was written: the answer was no.",
    help: "Look at what would be done by --dry-run; --yes goes on without a question.",
  },
});
