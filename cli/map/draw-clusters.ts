import type { ResolvedScore, ResolvedTopology } from "../../compiler/resolve/resolved-site.ts";
import type { DrawnCluster, DrawnScore, DrawnUse } from "../../drawing/site-drawing.ts";
import { idOf } from "../../schemas/document-id.ts";
import type { KubernetesCapabilities, Score } from "../../schemas/generated/types.ts";

/** A cluster with all that runs on it. What it uses of the cluster itself is no line: everything does. */
export function drawCluster({ name, document, scores }: ResolvedTopology<"KubernetesTopology">): DrawnCluster {
  const { registry, namespace, delivery, provides = {} } = document.spec;
  return {
    id: idOf(document),
    name,
    detail: [`namespace ${namespace}`, ...(registry === undefined ? [] : [registry])].join(", "),
    facts: [...(delivery === undefined ? [] : [`delivered by ${delivery}`]), ...capabilityWords(provides)],
    scores: scores.map(drawScore),
    uses: scores.flatMap(usesOf),
  };
}

function capabilityWords({ gateway, ingress, certificates, storage, postgresql }: KubernetesCapabilities): string[] {
  return [
    ...(gateway === undefined ? [] : [`gateway ${gateway.name}`]),
    ...(ingress === undefined ? [] : [`ingress ${ingress.class}`]),
    ...(certificates === undefined ? [] : [`certificates by ${certificates.issuer}`]),
    ...(storage === undefined ? [] : [`storage ${storage.default ?? "by class"}`]),
    ...(postgresql === undefined ? [] : [`PostgreSQL by ${postgresql.operator}`]),
  ];
}

function drawScore({ id, name, document }: ResolvedScore): DrawnScore {
  return { id, name, facts: [], entrances: [], ...describe(document) };
}

function describe(
  score: Score,
): Pick<DrawnScore, "role" | "detail"> & Partial<Pick<DrawnScore, "facts" | "entrances">> {
  if (score.kind === "PostgreSQL") {
    const { version, instances, databases } = score.spec;
    const detail = `PostgreSQL ${version}, ${instances} ${instances === 1 ? "instance" : "instances"}`;
    return { role: "database", detail, facts: databases.map(({ name }) => `database ${name}`) };
  }
  if (score.kind === "HelmChart") return { role: "chart", detail: chartWords(score.spec.chart) };
  if (score.kind !== "Application") return { role: "application", detail: score.kind };
  const { image, replicas, autoscale, state, expose = [] } = score.spec;
  const count = autoscale === undefined ? `${replicas ?? 1}` : `${autoscale.min} to ${autoscale.max}`;
  return {
    role: "application",
    detail: `${count} × ${lastOf(image)}${state === "stateful" ? ", stateful" : ""}`,
    entrances: expose.map(
      ({ hostname, path, tls }) => `${tls ? "https" : "http"}://${hostname}${path === "/" ? "" : path}`,
    ),
    facts: [image],
  };
}

function chartWords({
  oci,
  http,
}: {
  readonly oci?: string;
  readonly http?: { readonly name: string; readonly version: string };
}): string {
  return http === undefined ? lastOf(oci ?? "") : `${http.name}:${http.version}`;
}

/** Name and tag, without the registry and the digest. */
function lastOf(reference: string): string {
  const [name = ""] = reference.split("@");
  return name.slice(name.lastIndexOf("/") + 1);
}

/** From who needs to who is needed: databases, operators, and whom a network policy lets in. */
function usesOf({ id, document, references, bindings }: ResolvedScore): readonly DrawnUse[] {
  const found: DrawnUse[] = [];
  for (const [pointer, target] of Object.entries(references)) {
    const other = idOf(target);
    if (pointer.startsWith("/spec/uses/database")) found.push({ from: id, to: other, what: "database" });
    // Who is let in is the one that needs.
    if (pointer.startsWith("/spec/networkPolicy/from/")) found.push({ from: other, to: id, what: "may connect" });
    if (pointer.startsWith("/spec/networkPolicy/to/")) found.push({ from: id, to: other, what: "may connect" });
  }
  for (const { capability, provider } of bindings)
    if (provider.kind !== "KubernetesTopology" && provider !== document)
      found.push({ from: id, to: idOf(provider), what: capability });
  const seen = new Map(found.map((use) => [JSON.stringify([use.from, use.to]), use]));
  return [...seen.values()].filter(({ from, to }) => from !== to);
}
