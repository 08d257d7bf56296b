import { defineDiagnostics } from "../../diagnostics/define.ts";

export const reviewDiagnostics = defineDiagnostics("review", {
  "no-tree": {
    severity: "error",
    message: "{place} holds no compiled tree: no <site>/<topology>/manifest.json is in it.",
    help: "Name the folder that `harmony compile` wrote, by --out, or as a folder by --base.",
  },
  "base-without-tree": {
    severity: "warning",
    message: "{place} holds no compiled tree: everything counts as added, and nothing is known about what it replaces.",
    help: "Name another base by --base: a revision whose out/ is committed, or a folder.",
  },
  unfinished: {
    severity: "error",
    message: "{place} is half-written: a compile was cut off, or is under way.",
    help: "Run `harmony compile` again; it completes what was begun.",
  },
  "damaged-manifest": {
    severity: "error",
    message: "{path} can't be trusted: {reason} What it names is not compared.",
    help: "Compile again, and review what changes.",
  },
  "missing-file": {
    severity: "error",
    message: "{path} is named in the manifest, and is not there.",
    help: "Compile again, or name another base.",
  },
  "changed-file": {
    severity: "error",
    message: "{path} was changed by hand: its digest is {found}, and its manifest says {expected}.",
    help: "What is shown is the file as it stands. Change the specs instead, compile, and review.",
  },
  "specs-with-errors": {
    severity: "warning",
    message: "The specs in {place} don't compile: what changes is told, and not why.",
    help: "Run `harmony compile` for the errors.",
  },
  "unnamed-release": {
    severity: "error",
    message: "{base} names no release: neither a version nor a digest is at its end.",
    help: "Write oci://<registry>/<topology>:<version>, or @sha256:<digest>. `harmony release list` shows what is there.",
  },
  "foreign-release": {
    severity: "error",
    message: "{base} is a release of the topology {topology}, and {place} has none of that name.",
    help: "Name a release of a topology that was compiled, or another --out.",
  },
  "damaged-release": {
    severity: "error",
    message: "{name} can't be compared: {reason}",
    help: "Publish the release again, or name another base.",
  },
  "unknown-base": {
    severity: "error",
    message: "{base} is no folder, and git knows no such revision here.",
    help: "Name a branch, a tag, a commit, a folder, or a release (oci://…). In CI, fetch the history of the base branch first.",
  },
  "git-failed": {
    severity: "error",
    message: "git could not read {what}.",
    help: "Is git installed, {out} inside of a repository, and the repository yours (git's safe.directory)? Or name a folder by --base.",
  },
});
