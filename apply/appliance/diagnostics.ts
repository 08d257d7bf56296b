import { defineDiagnostics } from "../../diagnostics/define.ts";

export const applianceDiagnostics = defineDiagnostics("appliance", {
  "damaged-state": {
    severity: "error",
    message: "{path} does not tell what was last good: {reason}.",
    help: "Put the file back from a copy. Or say --reset: then nothing is known, and a release of any sequence is taken.",
  },
  downgraded: {
    severity: "warning",
    message: "{channel} went back from {last} (sequence {newest}) to {version} (sequence {sequence}), as was allowed.",
  },
  "kept-last-good": {
    severity: "warning",
    message: "{channel} could not be followed. What was last good stays: {version} ({digest}).",
    help: "The lines above say why. With --strict the exit code is 3.",
  },
  older: {
    severity: "error",
    message: "{channel} points to {version} with the sequence {sequence}; {last} with {newest} was taken already.",
    help: "Where the channel was rolled back on purpose, say --allow-downgrade once.",
  },
  "other-topology": {
    severity: "error",
    message: "{channel} points to a release of {found}; what was last good is of {expected}.",
    help: "Check the registry's prefix. Where this machine is to follow another topology from now on, say --reset.",
  },
});
