import { referenceTo } from "../../compiler/resolve/resolved-site.ts";
import type { PointerStep } from "../../formats/json/pointer.ts";
import { readQuantity } from "../../formats/kubernetes/quantity.ts";
import { joinPath } from "../../system/path.ts";
import { at, type Report } from "./checks.ts";
import { databaseOf, passwordVariable } from "./connection.ts";
import { helmDiagnostics as catalogue } from "./diagnostics.ts";
import { buildFileData } from "./files.ts";
import { sortedKeys } from "./maps.ts";
import { fewestReplicas, mostReplicas } from "./scale.ts";
import { type Application, type KubernetesCluster, namespaceOf } from "./scores.ts";
import { servicePortOf } from "./service.ts";

/** The most that a ConfigMap holds, in bytes. */
const configMapLimit = 1_048_576;

/** What Kubernetes would refuse of an application, or run otherwise than its author thinks. */
export function checkApplication(application: Application, cluster: KubernetesCluster, report: Report): void {
  checkScale(application, report);
  checkPorts(application, report);
  checkMounts(application, report);
  checkMemory(application, report);
  checkTexts(application, report);
  checkDatabase(application, cluster, report);
  const { spec } = application.document;
  if (spec.volumes !== undefined && spec.state !== "stateful")
    report(catalogue.create("volumes-without-state", at(application, "spec", "volumes"), { score: application.id }));
  const size = Object.values(buildFileData(spec.files ?? {})).reduce(
    (sum, content) => sum + Buffer.byteLength(content),
    0,
  );
  if (size > configMapLimit)
    report(
      catalogue.create("files-too-large", at(application, "spec", "files"), {
        score: application.id,
        size: Math.ceil(size / 1024),
      }),
    );
}

function checkScale(application: Application, report: Report): void {
  const { autoscale, resources, disruptionBudget } = application.document.spec;
  if (autoscale !== undefined) {
    const { min, max } = autoscale;
    if (min > max)
      report(catalogue.create("autoscale-range", at(application, "spec", "autoscale", "min"), { min, max }));
    if (resources?.cpu === undefined)
      report(catalogue.create("autoscale-without-request", at(application, "spec", "autoscale"), { resource: "cpu" }));
    if (autoscale.memory !== undefined && resources?.memory === undefined)
      report(
        catalogue.create("autoscale-without-request", at(application, "spec", "autoscale", "memory"), {
          resource: "memory",
        }),
      );
  }
  const { maxUnavailable, minAvailable } = disruptionBudget ?? {};
  const fewest = fewestReplicas(application.document.spec);
  const score = application.id;
  if (maxUnavailable === 0 && mostReplicas(application.document.spec) > 0) {
    const context = at(application, "spec", "disruptionBudget", "maxUnavailable");
    report(catalogue.create("budget-blocks-drains", context, { score, reason: "`maxUnavailable` is 0" }));
  }
  if (minAvailable !== undefined && minAvailable > 0 && minAvailable >= fewest) {
    const context = at(application, "spec", "disruptionBudget", "minAvailable");
    report(
      catalogue.create("budget-blocks-drains", context, { score, reason: `${minAvailable} of ${fewest} must stay` }),
    );
  }
}

function checkPorts(application: Application, report: Report): void {
  const taken = new Map<string, string>();
  for (const [index, port] of (application.document.spec.ports ?? []).entries()) {
    const number = servicePortOf(port);
    const first = taken.get(`${port.protocol} ${number}`);
    if (first === undefined) taken.set(`${port.protocol} ${number}`, port.name);
    else
      report(
        catalogue.create("repeated-port", at(application, "spec", "ports", index), {
          first,
          second: port.name,
          number,
        }),
      );
  }
}

function checkMounts(application: Application, report: Report): void {
  const { volumes = {}, scratch, files } = application.document.spec;
  const taken = new Set<string>();
  const mount = (path: string, ...steps: readonly string[]): void => {
    const plain = joinPath(path);
    if (plain === "/") report(catalogue.create("mount-at-root", at(application, "spec", ...steps), { path }));
    else if (taken.has(plain)) report(catalogue.create("repeated-mount", at(application, "spec", ...steps), { path }));
    taken.add(plain);
  };
  for (const name of sortedKeys(volumes)) mount(volumes[name]?.mount ?? "", "volumes", name, "mount");
  for (const path of sortedKeys(scratch)) mount(path, "scratch", path);
  for (const path of sortedKeys(files)) mount(path, "files", path);
}

function checkMemory(application: Application, report: Report): void {
  const { memory: request, memoryLimit: limit } = application.document.spec.resources ?? {};
  if (request === undefined || limit === undefined) return;
  if ((readQuantity(limit) ?? 0n) < (readQuantity(request) ?? 0n))
    report(
      catalogue.create("limit-below-request", at(application, "spec", "resources", "memoryLimit"), { limit, request }),
    );
}

/** What goes to a program by the kernel ends at a NUL. */
function checkTexts(application: Application, report: Report): void {
  const { env = {}, command = [], args = [] } = application.document.spec;
  const check = (text: unknown, what: string, ...steps: readonly PointerStep[]): void => {
    if (typeof text === "string" && text.includes("\0"))
      report(catalogue.create("nul-character", at(application, "spec", ...steps), { what }));
  };
  for (const name of sortedKeys(env)) check(env[name], "an environment variable", "env", name);
  for (const [index, word] of command.entries()) check(word, "its command", "command", index);
  for (const [index, word] of args.entries()) check(word, "its arguments", "args", index);
}

function checkDatabase(application: Application, cluster: KubernetesCluster, report: Report): void {
  const { uses, env } = application.document.spec;
  const use = uses?.database;
  const postgresql = referenceTo(application, "/spec/uses/database/postgresql", "PostgreSQL");
  if (use === undefined || postgresql === undefined) return;
  const namespace = namespaceOf(application, cluster);
  const other = postgresql.spec.namespace ?? cluster.document.spec.namespace;
  if (namespace !== other) {
    const words = { score: application.id, namespace, database: postgresql.metadata.name, other };
    report(catalogue.create("database-elsewhere", at(application, "spec", "uses", "database", "postgresql"), words));
  }
  const whole =
    postgresql.spec.pooler === undefined && databaseOf(use, postgresql)?.name === postgresql.spec.databases[0]?.name;
  const set = whole ? [use.env] : [use.env, passwordVariable(use)];
  for (const name of set)
    if (env?.[name] !== undefined)
      report(
        catalogue.create("repeated-variable", at(application, "spec", "env", name), { name, set: set.join(" and ") }),
      );
}
