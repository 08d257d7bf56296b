import { defineEmitter } from "../../compiler/emit/emitter.ts";
import { isScoreOf, type ResolvedScore } from "../../compiler/resolve/resolved-site.ts";
import type { AnyKubernetesObject } from "../../formats/kubernetes/wire.ts";
import type { Lock } from "../../formats/lock/lock.ts";
import { buildApplication } from "./application.ts";
import { buildChart } from "./chart.ts";
import { checkApplication } from "./check-application.ts";
import { type Charted, checkCharts, checkPostgreSQL, checkScore, refuseUnpinned } from "./check-charts.ts";
import { checkRoutes } from "./check-routes.ts";
import type { Report } from "./checks.ts";
import { buildExternalSecret } from "./external-secret.ts";
import { buildPostgreSQL } from "./postgresql/index.ts";
import type { Application, KubernetesCluster, PostgreSQL } from "./scores.ts";
import { type SecretOwners, shareSecrets } from "./secrets.ts";
import { buildThirdPartyChart, findPin } from "./third-party.ts";

/** Makes a Helm chart of each score that goes to a Kubernetes cluster: hydrated objects, no values. */
export const helm = defineEmitter({
  id: "helm",
  summary: "Helm charts of applications and databases",
  realises: ["Application", "PostgreSQL", "HelmChart"],
  consumes: [],
  select: (site) => site.kubernetes,
  emit: (cluster, { lock, report }) => {
    const secrets = shareSecrets(cluster.phases.flat().filter(makesSecrets), cluster);
    const charts = cluster.scores.flatMap((score) => buildCharted(score, cluster, { secrets, lock, report }));
    checkCharts(charts, cluster, report);
    checkRoutes(
      cluster.scores.filter((score) => isScoreOf(score, "Application")),
      report,
    );
    const facts = charts.map(({ fact }) => fact);
    return { tree: facts.flatMap(({ files }) => files), facts };
  },
});

interface Surroundings {
  readonly secrets: SecretOwners;
  readonly lock: Lock;
  readonly report: Report;
}

function buildCharted(
  score: ResolvedScore,
  cluster: KubernetesCluster,
  { secrets, lock, report }: Surroundings,
): Charted[] {
  if (isScoreOf(score, "Application")) {
    checkScore(score, report);
    checkApplication(score, cluster, report);
    const images = [score.document.spec.image];
    const build = () => ({
      objects: [...buildApplication(score, cluster), ...buildSecrets(score, cluster, secrets)],
      images,
    });
    return [{ score, fact: buildChart(score, cluster, build) }];
  }
  if (isScoreOf(score, "PostgreSQL")) {
    checkScore(score, report);
    checkPostgreSQL(score, cluster, report);
    const { image } = score.document.spec;
    const images = image === undefined ? [] : [image];
    const build = () => ({
      objects: [...buildPostgreSQL(score, cluster), ...buildSecrets(score, cluster, secrets)],
      images,
    });
    return [{ score, fact: buildChart(score, cluster, build) }];
  }
  if (!isScoreOf(score, "HelmChart")) return [];
  checkScore(score, report);
  const pin = findPin(score, lock);
  if (pin === undefined) refuseUnpinned(score, lock, report);
  const fact = buildThirdPartyChart(score, cluster, pin);
  return fact === undefined ? [] : [{ score, fact }];
}

/** The objects that make the Secrets which this score is to have made. */
function buildSecrets(
  score: Application | PostgreSQL,
  cluster: KubernetesCluster,
  secrets: SecretOwners,
): AnyKubernetesObject[] {
  const store = cluster.document.spec.secrets?.externalSecrets;
  return store === undefined
    ? []
    : (secrets.get(score.id) ?? []).map((secret) => buildExternalSecret(score, store, secret));
}

function makesSecrets(score: ResolvedScore): score is ResolvedScore & (Application | PostgreSQL) {
  return isScoreOf(score, "Application") || isScoreOf(score, "PostgreSQL");
}
