import { didYouMean } from "../../../diagnostics/did-you-mean.ts";
import { idOf } from "../../../schemas/document-id.ts";
import type { PostgreSQL } from "../../../schemas/generated/types.ts";
import { at } from "../../validate/validated.ts";
import { resolveDiagnostics } from "../diagnostics.ts";
import { documentsOf, type SiteRule } from "../site-rule.ts";

/** An application's database is one of the cluster's, and the cluster is within reach: in the same topology. */
export const databaseRule: SiteRule = {
  name: "database",
  check(context) {
    for (const application of documentsOf(context, "Application")) {
      const use = application.document.spec.uses?.database;
      const cluster = use && context.symbols.find("PostgreSQL", use.postgresql);
      if (use === undefined || cluster === undefined) continue;
      const { databases } = (cluster.document as PostgreSQL).spec;
      const names = databases.map(({ name }) => name);
      if (use.database !== undefined && !names.includes(use.database))
        context.report(
          resolveDiagnostics.create(
            "unknown-database",
            {
              at: at(application, "/spec/uses/database/database"),
              related: [{ message: "Its databases are named here.", at: at(cluster, "/spec/databases") }],
            },
            {
              cluster: idOf(cluster.document),
              name: use.database,
              suggestion: didYouMean(use.database, names, "databases"),
            },
          ),
        );
      const [here, there] = [application, cluster].map(
        ({ document }) => context.assignment.get(idOf(document))?.document.metadata.name,
      );
      if (here !== undefined && there !== undefined && here !== there)
        context.report(
          resolveDiagnostics.create(
            "other-topology",
            {
              at: at(application, "/spec/uses/database/postgresql"),
              related: [{ message: "It is stated here.", at: at(cluster, "/metadata/name") }],
            },
            { score: idOf(application.document), target: idOf(cluster.document), other: there, topology: here },
          ),
        );
    }
  },
};
