import { at, type Report } from "./checks.ts";
import { helmDiagnostics as catalogue } from "./diagnostics.ts";
import type { Application } from "./scores.ts";

/** Two exposures of one hostname, path and way to match: only one of them would ever get a request. */
export function checkRoutes(applications: readonly Application[], report: Report): void {
  const taken = new Map<string, Application>();
  for (const application of applications)
    for (const [index, { hostname, path, match }] of (application.document.spec.expose ?? []).entries()) {
      const key = `${match} ${hostname}${path}`;
      const first = taken.get(key);
      if (first === undefined) taken.set(key, application);
      else
        report(
          catalogue.create("route-taken", at(application, "spec", "expose", index), {
            first: first.id,
            second: first === application ? "another of its exposures" : application.id,
            route: `${hostname}${path}`,
          }),
        );
    }
}
