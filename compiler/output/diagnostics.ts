import { defineDiagnostics } from "../../diagnostics/define.ts";

export const outputDiagnostics = defineDiagnostics("output", {
  "foreign-file": {
    severity: "error",
    message:
      "{path} is in the way: it is not from Harmony (no manifest names it), and its content differs from what would be written.",
    help: "Move it away. If it once was Harmony's and its manifest is lost, delete {folder} and compile again.",
  },
  "foreign-folder": {
    severity: "error",
    message: "{path} is in the way: it is a {kind}, where files are to be written into a folder.",
    help: "Remove it. Links are not followed when out/ is written.",
  },
  unwritable: {
    severity: "error",
    message: "{path} can't be read or written: {reason}.",
    help: "Mend that, and compile again: what was begun is marked as unfinished, and no reader takes it.",
  },
  "orphan-file": {
    severity: "warning",
    message: "{path} lies in Harmony's folder, but no manifest names it.",
    help: "Apply refuses such a tree: move the file elsewhere.",
  },
  "broken-manifest": {
    severity: "warning",
    message: "{path} can't be read ({reason}): what it once named is not known to be Harmony's.",
  },
});
