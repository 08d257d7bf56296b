import { defineDiagnostics } from "../../diagnostics/define.ts";

export const loadDiagnostics = defineDiagnostics("load", {
  "not-found": {
    severity: "error",
    message: "There is no folder {path}.",
    help: "Give a site's folder, or one above several sites: `harmony compile specs/`.",
  },
  "not-a-folder": {
    severity: "error",
    message: "{path} is a file, not a folder.",
    help: "Give the folder of the site: what a site's files say belongs together.",
  },
  empty: {
    severity: "error",
    message: "{path} holds no spec: no .cue, .json, .yaml or .yml file.",
    help: "`harmony init {path}` makes a site with a first spec.",
  },
  "out-over-site": {
    severity: "error",
    message: "The site {site} lies in the output folder {out}: what is written there would be read as specs.",
    help: "Give `--out` a folder of its own; it may lie in the site.",
  },
  "damaged-lock": {
    severity: "error",
    message: "harmony.lock can't be read: {message}",
    help: "It is written by `harmony lock`. Restore it, or delete it and run the command; then review what changes.",
  },
  "newer-lock": {
    severity: "error",
    message: "harmony.lock has the format {format}, which this version of Harmony does not know.",
    help: "Use the version of Harmony that wrote it, or a newer one.",
  },
  "too-large": {
    severity: "error",
    message: "{path} has {size} MB; a spec may have 10 MB at the most.",
    help: "Split it.",
  },
  "not-utf-8": {
    severity: "error",
    message: "{path} is not UTF-8 text.",
    help: "Save it as UTF-8, or name it in `ignore` of harmony.yaml.",
  },
  "link-out": {
    severity: "error",
    message: "{path} is a link that leads out of {root}.",
    help: "What is compiled must lie in the site, so that its review shows all of it: copy the file.",
  },
  unreadable: { severity: "error", message: "{path} can't be read: {reason}." },
  "outside-site": {
    severity: "error",
    message: "{path} holds a document, but lies in no site.",
    help: "Other folders here are sites (they have a harmony.yaml): move the file into one, or give its folder a harmony.yaml.",
  },
  "two-sites": {
    severity: "error",
    message: "Two sites are named {name}: {first} and {second}.",
    help: "Give one another `name` in its harmony.yaml.",
  },
  "site-name": {
    severity: "error",
    message: "The folder's name {name} can't name the site: a name has lower-case letters, digits and hyphens.",
    help: "Write `name: …` into {path}.",
  },
  config: { severity: "error", message: "{message}" },
});
