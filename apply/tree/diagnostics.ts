import { defineDiagnostics } from "../../diagnostics/define.ts";

export const treeDiagnostics = defineDiagnostics("tree", {
  "no-manifest": {
    severity: "error",
    message: "There is no {path}.",
    help: "Name an output folder that `harmony compile` made, and a site and topology in it.",
  },
  unfinished: {
    severity: "error",
    message: "{out} is half-written: a compile was cut off, or is under way.",
    help: "Run `harmony compile` again; it completes what was begun.",
  },
  "damaged-manifest": {
    severity: "error",
    message: "{path} can't be trusted: {reason}",
    help: "Compile again, and review what changes.",
  },
  "missing-file": {
    severity: "error",
    message: "{path} is named in the manifest, and is not there.",
    help: "Compile again, or take the file out of version control's history.",
  },
  "changed-file": {
    severity: "error",
    message: "{path} is not what the manifest says: its digest is {found} instead of {expected}.",
    help: "A file of out/ is never changed by hand: change the specs, compile, and review.",
  },
  "not-realised": {
    severity: "error",
    message: "{topology} has scores that no file carries: {scores}.",
    help: "What was wanted would not be there. Say --allow-unrealised to go on without them.",
  },
});
