import { describe, expect, it } from "vitest";
import { compileFiles } from "../../support/compile-files.ts";
import { application, asFiles, kubernetes, type PlainDocument, postgresql } from "../../support/documents.ts";
import { bareMetal, firewall, host, switchOf } from "../../support/machines.ts";

async function faults(...documents: readonly PlainDocument[]): Promise<readonly (readonly (string | undefined)[])[]> {
  const { diagnostics } = await compileFiles(asFiles(...documents));
  return diagnostics.map(({ code, message, help }) => [code, message, help]);
}

const cluster = kubernetes("a", {
  provides: { storage: {}, postgresql: { operator: "cloudnative-pg", imageCatalog: "postgresql" } },
});

function uses(database: object, topology?: string): PlainDocument {
  return application("web", {
    ...(topology && { topology }),
    uses: { database: { env: "DATABASE_URL", ...database } },
  });
}

describe("a reference", () => {
  it("is linked by the pointer of the name", async () => {
    const { sites } = await compileFiles(asFiles(uses({ postgresql: "db" }), postgresql("db"), cluster));
    const [topology] = sites[0]?.resolved?.topologies ?? [];
    const web = topology?.scores.find(({ id }) => id === "Application/web");
    expect(Object.entries(web?.references ?? {}).map(([pointer, target]) => [pointer, target.metadata.name])).toEqual([
      ["/spec/uses/database/postgresql", "db"],
    ]);
    expect(topology?.phases.map((phase) => phase.map(({ id }) => id))).toEqual([
      ["PostgreSQL/db"],
      ["Application/web"],
    ]);
  });

  it("to nothing names what there is near it", async () => {
    expect(await faults(uses({ postgresql: "ordres" }), postgresql("orders"), cluster)).toEqual([
      ["resolve/unknown-reference", "There is no PostgreSQL named ordres in the site.", "Did you mean `orders`?"],
    ]);
  });

  it("to nothing lists what there is where nothing is near", async () => {
    expect(await faults(bareMetal("m", { switches: ["core"] }), switchOf("tor"))).toEqual([
      ["resolve/unknown-reference", "There is no Switch named core in the site.", "There is: `tor`."],
    ]);
  });

  it.each<[where: string, document: PlainDocument, kind: string, name: string]>([
    ["a list", bareMetal("m", { networks: ["lan"] }), "Network", "lan"],
    ["a key of a map", host("h1", { addresses: { lan: ["192.0.2.1"] } }), "Network", "lan"],
    [
      "a value in a map",
      firewall("edge", { interfaces: { lan: { device: "ix0", network: "lan" } } }),
      "Network",
      "lan",
    ],
    [
      "a cable",
      host("h1", { interfaces: { a: { mac: "52:54:00:00:00:01", cable: { switch: "tor", port: "1/1/1" } } } }),
      "Switch",
      "tor",
    ],
  ])("is found in %s", async (_, one, kind, name) => {
    expect(await faults(one)).toEqual([
      ["resolve/unknown-reference", `There is no ${kind} named ${name} in the site.`, `The site has no ${kind}.`],
    ]);
  });

  it("to a database that the cluster does not have names those it has", async () => {
    const { diagnostics } = await compileFiles(
      asFiles(uses({ postgresql: "db", database: "oders" }), postgresql("db"), cluster),
    );
    expect(diagnostics).toMatchObject([
      {
        code: "resolve/unknown-database",
        message: "PostgreSQL/db has no database named oders.",
        help: "Did you mean `orders`?",
        related: [{ message: "Its databases are named here.", at: { file: "1.json" } }],
      },
    ]);
  });

  it("does not reach into another topology", async () => {
    const found = await faults(
      uses({ postgresql: "db" }, "b"),
      postgresql("db", { topology: "a" }),
      cluster,
      kubernetes("b"),
    );
    expect(found).toEqual([
      [
        "resolve/other-topology",
        "Application/web refers to PostgreSQL/db, which is in another topology: a instead of b.",
        "Put both into one topology, or give the connection by a secret.",
      ],
    ]);
  });
});

describe("a name", () => {
  it("may stand twice with equal content, whatever the order of the keys", async () => {
    const web = application("web", { replicas: 2, state: "stateless" });
    const turned = {
      spec: { state: "stateless", replicas: 2, image: (web["spec"] as { image: string }).image },
      kind: "Application",
      metadata: { name: "web" },
      apiVersion: "harmony.dev/v1alpha1",
    };
    const { sites, diagnostics } = await compileFiles(asFiles(web, turned));
    expect(diagnostics).toEqual([]);
    expect(sites[0]?.resolved?.topologies[0]?.scores).toHaveLength(1);
  });

  it("is one space for topologies of all kinds", async () => {
    expect((await faults(kubernetes("x"), bareMetal("x"))).map(([code, message]) => [code, message])).toEqual([
      ["resolve/two-documents", "There are two topology documents named x, and they differ."],
    ]);
  });
});

describe("two applications that allow each other's traffic", () => {
  it("name each other without needing each other", async () => {
    const peer = (name: string): object => ({ networkPolicy: { from: [{ application: name }] } });
    const { sites, diagnostics } = await compileFiles(
      asFiles(application("a", peer("b")), application("b", peer("a"))),
    );
    expect(diagnostics).toEqual([]);
    expect(sites[0]?.resolved?.topologies[0]?.phases).toHaveLength(1);
  });
});

describe("the resolved site", () => {
  it("is frozen to its depth", async () => {
    const { sites } = await compileFiles(asFiles(application("web")));
    const document = sites[0]?.resolved?.topologies[0]?.scores[0]?.document as { spec: { image: string } };
    expect(() => {
      document.spec.image = "other";
    }).toThrow(TypeError);
  });
});
