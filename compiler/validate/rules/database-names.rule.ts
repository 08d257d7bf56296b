import { validateDiagnostics } from "../diagnostics.ts";
import { defineRule } from "../rule.ts";

/** A cluster has one database of a name: two entries would fight over its owner. */
export const databaseNamesRule = defineRule("PostgreSQL", ({ spec }, { at, report }) => {
  const names = spec.databases.map(({ name }) => name);
  for (const [index, name] of names.entries())
    if (names.indexOf(name) !== index)
      report(
        validateDiagnostics.create(
          "equal-names",
          { at: at(`/spec/databases/${index}/name`) },
          { what: "databases", name },
        ),
      );
});
