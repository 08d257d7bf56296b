import { defineDiagnostics } from "../../diagnostics/define.ts";

export const planDiagnostics = defineDiagnostics("plan", {
  "emitter-module": {
    severity: "error",
    message: "The emitter module {name} can't be loaded: {reason}.",
    help: "Install it where the site can find it (`npm install {name}`), or take it out of `emitters` in harmony.yaml.",
  },
  "not-realised": {
    severity: "warning",
    message: "{score} is valid, but no emitter realises a {kind} yet: nothing in out/ will carry it.",
    help: "`harmony compile --strict` makes this an error.",
  },
});
