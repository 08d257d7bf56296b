import { defineDiagnostics } from "../../diagnostics/define.ts";

export const lockDiagnostics = defineDiagnostics("lock", {
  "content-mismatch": {
    severity: "error",
    message: "{url} gives something else than {who}: {found} instead of {expected}.",
    help: "It was replaced at its source. Find out why before you take it: `harmony lock --update {name}` takes what is there now, where the repository's index lists it.",
  },
  "damaged-chart": {
    severity: "error",
    message: "{chart} is no chart that can be used: {reason}.",
    help: "Tell whoever publishes it.",
  },
  "listed-elsewhere": {
    severity: "error",
    message: "The repository lists {chart} at {url}, which is no archive over http.",
    help: "A chart of a registry is named by `oci: {url}`.",
  },
  moved: {
    severity: "warning",
    message: "{chart} has moved: its source has {found} now, and harmony.lock keeps {locked}.",
    help: "Nothing follows by itself. `harmony lock --update {name}` takes the new one; review what it changes.",
  },
  "no-cache": {
    severity: "error",
    message: "There is no folder to keep what is fetched: neither XDG_CACHE_HOME nor HOME is set.",
    help: "Set one of them.",
  },
  "no-index": {
    severity: "error",
    message: "{url} is no index of a chart repository.",
    help: "Give the URL that `helm repo add` takes: index.yaml lies right below it.",
  },
  "no-tag": {
    severity: "error",
    message: "{chart} names neither a tag nor a digest.",
    help: "Say which version is meant: `{chart}:1.2.3`.",
  },
  "no-version": {
    severity: "error",
    message: "There is no {chart}: {there}.",
    help: "Correct the name, or the version.",
  },
  "not-cached": {
    severity: "error",
    message: "{what} is not in the cache, and nothing is fetched with --offline.",
    help: "Run it once without --offline.",
  },
  "not-checked": {
    severity: "warning",
    message: "Whether {chart} has moved can't be told: {reason}",
    help: "harmony.lock keeps what it has.",
  },
  "out-of-date": {
    severity: "error",
    message: "{path} is not what the specs need: {reason}.",
    help: "Run `harmony lock`, and review what changes.",
  },
  refused: {
    severity: "error",
    message: "{url} was refused: the answer is {status}.",
    help: "{next}",
  },
  "too-large": {
    severity: "error",
    message: "{url} has more than {limit} MiB.",
    help: "That is more than a chart, or an index, can need.",
  },
  unreachable: {
    severity: "error",
    message: "{url} can't be fetched ({tries}): {reason}.",
    help: "Check the address and the network. What came of an archive is kept, and goes on the next time.",
  },
  "unsafe-url": {
    severity: "error",
    message: "{url} is not asked: {reason}.",
    help: "Give a repository over https, without a user in its URL. http is for this machine alone.",
  },
  "unknown-chart": {
    severity: "error",
    message: "No HelmChart {name} is locked: {suggestion}",
    help: "--update takes the names of HelmChart documents that name no digest themselves.",
  },
});
