import { defineDiagnostics } from "../../diagnostics/define.ts";

export const filesDiagnostics = defineDiagnostics("release", {
  "repository-name": {
    severity: "error",
    message: "{folder} would go to the repository {repository}, which no registry takes.",
    help: "A repository's name has lower-case letters and digits, with single dots and underscores or hyphens between them. Rename the device, or take the `registry` away.",
  },
  "unpackable-path": {
    severity: "error",
    message: "{path} can't be packed for the registry: {reason}.",
    help: "Give what the file is named for a shorter and plainer name, or take the `registry` away.",
  },
  "folder-too-large": {
    severity: "error",
    message: "{folder} has {size} MiB, and at most {limit} go to a registry in one piece.",
    help: "Let machines fetch what is that large by a URL, or take the `registry` away.",
  },
});
