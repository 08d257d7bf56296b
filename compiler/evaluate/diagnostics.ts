import { defineDiagnostics } from "../../diagnostics/define.ts";

export const evaluateDiagnostics = defineDiagnostics("evaluate", {
  syntax: { severity: "error", message: "{message}" },
  "duplicate-key": {
    severity: "error",
    message: "{message}",
    help: "Keep one of the two: most readers would silently drop the first.",
  },
  "number-too-large": { severity: "error", message: "{message}" },
  "alias-bomb": { severity: "error", message: "{message}", help: "Write the values out, or make them in CUE." },
  "too-deep": { severity: "error", message: "{message}" },
  "not-json": {
    severity: "error",
    message: "{message}",
    help: "A spec holds what JSON can hold, in whichever language it is written.",
  },
  "forbidden-key": { severity: "error", message: "{message}" },
  "no-document": {
    severity: "error",
    message:
      "This neither is nor contains a document: nothing in it has an `apiVersion` that starts with `harmony.dev/`.",
    help: "Begin it with `apiVersion: harmony.dev/v1alpha1` and a `kind`, or name the file in `ignore` of harmony.yaml.",
  },
  "empty-site": {
    severity: "error",
    message: "The site {name} has specs, but no document is in them.",
    help: "A document has `apiVersion: harmony.dev/v1alpha1` and a `kind`. CUE gives none for hidden fields, definitions and optional fields.",
  },
  "half-envelope": {
    severity: "error",
    message: "This has {present}, but no `{missing}`: it would be passed over as if it were no document.",
    help: "Add {example}.",
  },
  "cue-missing": {
    severity: "error",
    message: "CUE specs can't be read: this build of Harmony was made without its CUE engine ({reason}).",
    help: "{fix}",
  },
  "unknown-tag": {
    severity: "error",
    message: "No CUE file of the site asks for the tag {name}.",
    help: "{suggestion}",
  },
  conflict: { severity: "error", message: "{message}" },
  "not-allowed": { severity: "error", message: "{message}" },
  incomplete: { severity: "error", message: "{message}" },
  reference: { severity: "error", message: "{message}" },
  cycle: { severity: "error", message: "{message}" },
  import: { severity: "error", message: "{message}" },
  "time-limit": { severity: "error", message: "{message}" },
  "memory-limit": { severity: "error", message: "{message}" },
  cue: { severity: "error", message: "{message}" },
});
