import { defineDiagnostics } from "../../diagnostics/define.ts";

export const emitDiagnostics = defineDiagnostics("emit", {
  collision: {
    severity: "error",
    message: "Two emitters, {first} and {second}, both claim {path}.",
    help: "One of them must write elsewhere: that is a bug of the emitter that came last.",
  },
  "unsafe-path": {
    severity: "error",
    message: "The emitter {emitter} would write {path}, which is no plain path below out/.",
    help: "A name that becomes a file name must not hold `..`, a slash at its start, or a control character.",
  },
});
