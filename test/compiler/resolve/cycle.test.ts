import { expect, it, vi } from "vitest";
import { compileFiles } from "../../support/compile-files.ts";
import { application, asFiles, kubernetes, postgresql } from "../../support/documents.ts";

// No two kinds of the language can need each other so far, so that one is given a reference that it does not have.
vi.mock(import("../../../schemas/kind-info.ts"), async (original) => {
  const real = await original();
  return {
    ...real,
    kindInfo: (kind) =>
      kind === "PostgreSQL"
        ? { ...real.kindInfo(kind), references: [{ at: "/spec/parameters/after", on: "value", to: "Application" }] }
        : real.kindInfo(kind),
  };
});

it("scores that need each other are a cycle, told once with its path", async () => {
  const { diagnostics } = await compileFiles(
    asFiles(
      application("web", { uses: { database: { postgresql: "db", env: "DATABASE_URL" } } }),
      postgresql("db", { parameters: { after: "web" } }),
      kubernetes("a", {
        provides: { storage: {}, postgresql: { operator: "cloudnative-pg", imageCatalog: "postgresql" } },
      }),
    ),
  );
  expect(diagnostics).toMatchObject([
    {
      code: "resolve/cycle",
      message:
        "These scores need each other, so that none can be first: Application/web -> PostgreSQL/db -> Application/web.",
      at: { file: "0.json", line: 5 },
    },
  ]);
});
