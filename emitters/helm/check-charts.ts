import type { ChartFact } from "../../compiler/emit/facts.ts";
import { estimateReleaseSize, releaseLimit } from "../../formats/helm/release-size.ts";
import { fieldOf } from "../../formats/json/field-of.ts";
import type { PointerStep } from "../../formats/json/pointer.ts";
import type { AnyKubernetesObject } from "../../formats/kubernetes/wire.ts";
import { chartIdentity, chartWords, isHttpChart, type Lock, lockName } from "../../formats/lock/lock.ts";
import { at, type Report } from "./checks.ts";
import { helmDiagnostics as catalogue } from "./diagnostics.ts";
import { reservedLabels } from "./labels.ts";
import { sortedKeys } from "./maps.ts";
import { isFixedParameter, isReservedDatabase, isReservedRole } from "./postgresql/reserved.ts";
import { capability, type HelmChart, type KubernetesCluster, type NamespacedScore, type PostgreSQL } from "./scores.ts";
import { releaseName, sourceOf } from "./third-party.ts";

/** What a name may have: Helm cuts no release's name, the operator none of a cluster, and a pod's label holds its StatefulSet's. */
function nameLimit(score: NamespacedScore): { readonly what: string; readonly limit: number } {
  if (score.kind === "PostgreSQL") return { what: "a PostgreSQL cluster of CloudNativePG", limit: 50 };
  const stateful = score.kind === "Application" && score.document.spec.state === "stateful";
  return stateful ? { what: "a StatefulSet", limit: 52 } : { what: "a release of Helm", limit: 53 };
}

/** Names and labels, which hold for every kind of score. */
export function checkScore(score: NamespacedScore, report: Report): void {
  const { what, limit } = nameLimit(score);
  const name = score.kind === "HelmChart" ? releaseName(score) : score.name;
  if (name.length > limit)
    report(
      catalogue.create("name-too-long", at(score, "metadata", "name"), {
        name,
        what,
        limit,
        excess: name.length - limit,
      }),
    );
  for (const label of reservedLabels)
    if (score.document.metadata.labels?.[label] !== undefined)
      report(catalogue.create("reserved-label", at(score, "metadata", "labels", label), { label }));
}

export function checkPostgreSQL(postgresql: PostgreSQL, cluster: KubernetesCluster, report: Report): void {
  const { image, version } = postgresql.document.spec;
  if (image === undefined && capability(postgresql, cluster, "postgresql")?.imageCatalog === undefined)
    report(catalogue.create("no-database-image", at(postgresql, "spec", "version"), { version }));
  checkReserved(postgresql, report);
}

/** Names that the operator keeps for itself. A cluster that uses one is refused as a whole, and only when it is applied. */
function checkReserved(postgresql: PostgreSQL, report: Report): void {
  const { databases, parameters = {} } = postgresql.document.spec;
  const refuse = (what: string, name: string, fix: string, ...steps: readonly PointerStep[]): void =>
    report(catalogue.create("operators-own", at(postgresql, "spec", ...steps), { what, name, fix }));
  for (const [index, { name, owner }] of databases.entries()) {
    if (isReservedDatabase(name)) refuse("database", name, "Give it another name.", "databases", index, "name");
    if (isReservedRole(owner)) refuse("role", owner, "Let another role own it.", "databases", index, "owner");
  }
  for (const name of sortedKeys(parameters))
    if (isFixedParameter(name)) refuse("setting", name, "Take it out.", "parameters", name);
}

/** Says that nothing pins a chart: what the lock has of it, if anything, is for another version. */
export function refuseUnpinned(score: HelmChart, lock: Lock, report: Report): void {
  const source = sourceOf(score.document.spec);
  const where = at(score, "spec", "chart", isHttpChart(source) ? "http" : "oci");
  const index = lock.charts.findIndex((one) => chartIdentity(one) === chartIdentity(source));
  const locked = lock.charts[index];
  if (locked === undefined) {
    report(catalogue.create("chart-not-pinned", { at: where.at }, { chart: chartWords(source) }));
    return;
  }
  const related = [{ message: "the entry is here", at: fieldOf(lockName, "charts", index) }];
  const holes = { chart: chartWords(source), locked: chartWords(locked) };
  report(catalogue.create("lock-misfit", { at: where.at, related }, holes));
}

/** A score and its chart. */
export interface Charted {
  readonly score: NamespacedScore;
  readonly fact: ChartFact;
}

/** What the charts of a topology do to each other, and to Helm. */
export function checkCharts(charts: readonly Charted[], cluster: KubernetesCluster, report: Report): void {
  const releases = new Map<string, NamespacedScore>();
  const objects = new Map<string, NamespacedScore>();
  for (const { score, fact } of charts) {
    const { name, namespace, files } = fact;
    const first = releases.get(name);
    if (first !== undefined)
      report(
        catalogue.create("release-taken", at(score, "metadata", "name"), {
          first: first.id,
          second: score.id,
          name,
          topology: cluster.name,
        }),
      );
    else releases.set(name, score);
    for (const { path, body } of files) {
      if (!path.includes("/templates/")) continue;
      const { kind, metadata } = body.model as AnyKubernetesObject;
      const key = `${kind}/${namespace}/${metadata.name}`;
      const other = objects.get(key);
      if (other !== undefined && first === undefined)
        report(
          catalogue.create("object-taken", at(score, "metadata", "name"), {
            first: other.id,
            second: score.id,
            kind,
            name: metadata.name,
            namespace,
          }),
        );
      else objects.set(key, score);
    }
    const size = estimateReleaseSize(files.map(({ path, body }) => ({ path, text: body.text })));
    if (size > releaseLimit)
      report(
        catalogue.create("chart-too-large", at(score, "metadata", "name"), {
          score: score.id,
          size: Math.ceil(size / 1024),
        }),
      );
  }
}
