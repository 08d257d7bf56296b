import { defineDiagnostics } from "../../diagnostics/define.ts";

export const helmDiagnostics = defineDiagnostics("helm", {
  "chart-too-large": {
    severity: "error",
    message:
      "The chart of {score} is too large: Helm's record of its release would take about {size} KiB, and Kubernetes takes 1024 KiB.",
    help: "Put large files into the image, or split the application.",
  },
  "files-too-large": {
    severity: "error",
    message: "The files of {score} hold {size} KiB together; a ConfigMap takes 1024 KiB.",
    help: "Put large files into the image, or on a volume.",
  },
  "name-too-long": {
    severity: "error",
    message: "The name {name} is too long: {what} may have {limit} characters.",
    help: "Shorten it by {excess}.",
  },
  "release-taken": {
    severity: "error",
    message: "{first} and {second} would both be the release {name} of the topology {topology}.",
    help: "Give one of them another name: charts and releases are named for their scores.",
  },
  "object-taken": {
    severity: "error",
    message: "{first} and {second} would both make the {kind} {name} in the namespace {namespace}.",
    help: "Give one of them another name, or another namespace.",
  },
  "reserved-label": {
    severity: "error",
    message: "The label {label} is set for every object; a document can't set it.",
    help: "Use a label of your own, as in `example.com/name`.",
  },
  "repeated-variable": {
    severity: "error",
    message: "The environment variable {name} is set twice: here, and by `uses.database`, which sets {set}.",
    help: "Rename one of them.",
  },
  "repeated-port": {
    severity: "error",
    message: "The ports {first} and {second} have the same number {number} in the Service.",
    help: "Give one of them another `servicePort`.",
  },
  "repeated-mount": {
    severity: "error",
    message: "Two things are mounted at {path}.",
    help: "Every volume, file and scratch folder needs a path of its own.",
  },
  "autoscale-without-request": {
    severity: "error",
    message: "Load can't be measured: `autoscale` aims at a part of the {resource} requested, and none is requested.",
    help: "Give `resources.{resource}`.",
  },
  "autoscale-range": {
    severity: "error",
    message: "`autoscale` has a minimum of {min} above its maximum of {max}.",
    help: "Lower `min`, or raise `max`.",
  },
  "budget-blocks-drains": {
    severity: "warning",
    message: "No replica of {score} may ever be taken down: {reason}.",
    help: "A node that runs one can't be drained for maintenance. Leave room for one replica to be away.",
  },
  "volumes-without-state": {
    severity: "error",
    message: "{score} has volumes, but no state.",
    help: "Say `state: stateful`, so that each replica has volumes of its own; or use `scratch` for what may be lost.",
  },
  "mount-at-root": {
    severity: "error",
    message: "{path} is the root of the file system: nothing can be mounted there.",
    help: "Mount it at a path below.",
  },
  "limit-below-request": {
    severity: "error",
    message: "The memory limit {limit} is less than the {request} that is kept for the container.",
    help: "Kubernetes refuses that: raise `memoryLimit`, or lower `memory`.",
  },
  "nul-character": {
    severity: "error",
    message: "This text has a NUL character, and no program can be given one in {what}.",
    help: "Give binary data as base64, or in a file.",
  },
  "route-taken": {
    severity: "error",
    message: "{first} and {second} both expose {route}.",
    help: "Only one can get the requests: give one of them another `hostname`, `path` or `match`.",
  },
  "operators-own": {
    severity: "error",
    message: "The {what} {name} belongs to PostgreSQL's operator, which refuses that a spec sets it.",
    help: "{fix}",
  },
  "no-database-image": {
    severity: "error",
    message: "Nothing says which image runs PostgreSQL {version}.",
    help: "Give the provider of PostgreSQL an `imageCatalog` (CloudNativePG publishes ready ones), or this cluster an `image`.",
  },
  "database-elsewhere": {
    severity: "error",
    message:
      "{score} runs in the namespace {namespace}, its database {database} in {other}: the Secret with the connection can't be read from there.",
    help: "Put both into one namespace.",
  },
  "chart-not-pinned": {
    severity: "error",
    message: "No digest is known for the chart {chart}.",
    help: "Run `harmony lock`, which notes it in harmony.lock. A chart from a registry may also have it in the spec: `oci://registry.example.com/charts/name:1.2.3@sha256:…`.",
  },
  "lock-misfit": {
    severity: "error",
    message: "harmony.lock does not fit any more: the spec asks for {chart}, and the lock has {locked}.",
    help: "Run `harmony lock`, and review what changes.",
  },
});
