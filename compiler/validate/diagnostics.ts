import { defineDiagnostics } from "../../diagnostics/define.ts";

export const validateDiagnostics = defineDiagnostics("validate", {
  "unknown-kind": { severity: "error", message: "There is no kind {kind}.", help: "{suggestion}" },
  "unknown-version": {
    severity: "error",
    message: "There is no schema version {version}.",
    help: "Write `apiVersion: harmony.dev/v1alpha1`.",
  },
  "unknown-field": { severity: "error", message: "{message}" },
  "missing-field": { severity: "error", message: "{message}" },
  "wrong-type": { severity: "error", message: "{message}" },
  "not-one-of": { severity: "error", message: "{message}" },
  "out-of-range": { severity: "error", message: "{message}" },
  malformed: { severity: "error", message: "{message}" },
  "wrong-length": { severity: "error", message: "{message}" },
  "wrong-choice": { severity: "error", message: "{message}" },
  "unknown-port": { severity: "error", message: "The application has no port named {port}.", help: "{suggestion}" },
  "probe-without-port": {
    severity: "error",
    message: "The probe {probe} asks a port, and the application has none.",
    help: "Give the application `ports`, or let the probe run a program by `exec`.",
  },
  "two-boot-ports": {
    severity: "error",
    message: "The host boots over {first} and over {second}.",
    help: "Say `boot: true` at one of them: networks know the host by the MAC address of that port.",
  },
  "reserved-text": {
    severity: "error",
    message: "The text {text} is reserved: in what is compiled it stands for a secret.",
    help: "Choose another text. A secret is given by `secret`, with its `name` and `key`.",
  },
  "equal-names": { severity: "error", message: "Two {what} are named {name}.", help: "Give one of them another name." },
});
