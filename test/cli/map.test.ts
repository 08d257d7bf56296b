import { afterAll, describe, expect, it } from "vitest";
import { runMap } from "../../cli/commands/map.ts";
import { buildSiteDrawing } from "../../cli/map/site-drawing.ts";
import type { ResolvedSite } from "../../compiler/resolve/resolved-site.ts";
import { layersOf, layOut } from "../../drawing/layers.ts";
import type { SiteDrawing } from "../../drawing/site-drawing.ts";
import { idOf } from "../../schemas/document-id.ts";
import { compileFiles, cueEngine } from "../support/compile-files.ts";
import { application, asFiles, kubernetes, postgresql } from "../support/documents.ts";
import { bareMetal, firewall, host, network, switchOf } from "../support/machines.ts";
import { createMemorySystem, type MemorySystem } from "../support/memory-system.ts";
import { sampleFiles } from "../support/sample-files.ts";

afterAll(() => cueEngine().close());

async function resolved(files: Readonly<Record<string, string>>): Promise<ResolvedSite> {
  const { sites, diagnostics } = await compileFiles(files, { emitters: [] });
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  const site = sites[0]?.resolved;
  if (site === undefined) throw new Error("no site");
  return site;
}

const drawn = async (files: Readonly<Record<string, string>>): Promise<SiteDrawing> =>
  buildSiteDrawing(await resolved(files));

const machines = asFiles(
  host("w1", {
    roles: ["worker"],
    interfaces: { eno1: { mac: "52:54:00:00:00:01", speed: "10G", cable: { switch: "tor", port: "1/1/1" } } },
    addresses: { lan: ["10.0.0.1"] },
  }),
  host("w2", { interfaces: { eno1: { mac: "52:54:00:00:00:02", speed: "10G" } } }),
  network("lan", { vlan: 10, ipv4: { prefix: "10.0.0.0/24" } }),
  network("san", { vlan: 20 }),
  switchOf("tor", { ports: { "1/3/1": { description: "core" } } }),
  firewall("edge", {
    devices: { ix0: { cable: { switch: "tor", port: "1/1/24" } } },
    interfaces: { trunk: { device: "ix0" }, lan: { vlan: { parent: "trunk" }, network: "lan", address: "10.0.0.254" } },
  }),
  bareMetal("site", { firewall: "edge", switches: ["tor"] }),
  {
    ...host("x"),
    kind: "NetworkBond",
    metadata: { name: "bond0" },
    spec: { hosts: { names: ["w1"] }, ports: { speed: "10G" }, networks: { lan: { untagged: true }, san: {} } },
  },
);

describe("the drawing of a site", () => {
  it.each(["okd-site", "web-shop", "minimal"])("has a node for each document of %s", async (name) => {
    const site = await resolved(sampleFiles(name));
    const drawing = buildSiteDrawing(site);
    const nodes = new Set(layersOf(drawing).flatMap((layer) => layOut(drawing, layer).nodes.map(({ id }) => id)));
    const documents = [
      ...site.inventory,
      ...site.topologies.flatMap((one) => [one.document, ...one.scores.map((score) => score.document)]),
    ];
    expect([...nodes].sort()).toEqual([...new Set(documents.map(idOf))].sort());
  });

  it("has cables, and who is on which network by an address or a bond", async () => {
    const { hosts, firewalls, switches } = await drawn(machines);
    expect(hosts.map(({ name, role, cables, attachments }) => ({ name, role, cables, attachments }))).toEqual([
      {
        name: "w1",
        role: "worker",
        cables: [{ card: "eno1", speed: "10G", switch: "tor", port: "1/1/1" }],
        attachments: [
          { network: "lan", addresses: ["10.0.0.1"] },
          { network: "san", addresses: [] },
        ],
      },
      { name: "w2", role: "", cables: [], attachments: [] },
    ]);
    expect(firewalls[0]).toMatchObject({
      product: "OPNsense 26.7.2",
      cards: ["ix0"],
      cables: [{ card: "ix0", switch: "tor", port: "1/1/24" }],
      interfaces: [{ name: "lan", network: "lan", addresses: ["10.0.0.254"] }],
    });
    expect(switches[0]?.ports).toEqual([{ port: "1/3/1", description: "core" }]);
  });

  it("has what uses what, circles too", async () => {
    const peers = (name: string): object => ({
      networkPolicy: { from: [{ application: name }] },
      ports: [{ name: "http", port: 80 }],
    });
    const { clusters } = await drawn(
      asFiles(
        kubernetes("production", { provides: { storage: {}, postgresql: { operator: "cloudnative-pg" } } }),
        postgresql("orders"),
        application("a", { ...peers("b"), uses: { database: { postgresql: "orders", env: "DATABASE" } } }),
        application("b", peers("a")),
      ),
    );
    expect(clusters[0]?.uses).toEqual([
      { from: "Application/a", to: "PostgreSQL/orders", what: "database" },
      { from: "Application/b", to: "Application/a", what: "may connect" },
      { from: "Application/a", to: "Application/b", what: "may connect" },
    ]);
  });
});

describe("harmony map", () => {
  const run = async (
    system: MemorySystem,
    ...[path, options = {}]: [string?, Parameters<typeof runMap>[2]?]
  ): Promise<number> => runMap(system, path, options);

  it("prints SVG, and writes nothing", async () => {
    const system = createMemorySystem(machines);
    expect(await run(system)).toBe(0);
    expect(system.printed.join("")).toMatch(/^<svg [^]*<\/svg>\n$/);
    expect(system.effects).toEqual([]);
    const again = createMemorySystem(machines);
    await run(again);
    expect(again.printed).toEqual(system.printed);
  });

  it("writes to a file, in the format that its name says", async () => {
    const system = createMemorySystem(machines);
    expect(await run(system, ".", { out: "site.html" })).toBe(0);
    expect(system.text("site.html")).toMatch(/^<!doctype html>/);
    expect(await run(system, ".", { out: "site.txt", layer: "networks" })).toBe(0);
    expect(system.text("site.txt")).toMatch(/^<svg /);
    expect(system.text("site.txt")).not.toContain("layer-physical");
    expect(await run(system, ".", { format: "html" })).toBe(0);
    expect(system.printed.join("")).toMatch(/^<!doctype html>/);
  });

  it("looks into specs/ where that is", async () => {
    const below = Object.fromEntries(Object.entries(machines).map(([path, text]) => [`specs/berlin/${path}`, text]));
    const system = createMemorySystem({ ...below, "specs/berlin/harmony.yaml": "name: berlin\n" });
    expect(await run(system)).toBe(0);
    expect(system.printed.join("")).toContain("<title>Map of berlin</title>");
  });

  it("wants to know which of several sites", async () => {
    const files = { "a/harmony.yaml": "name: a\n", "b/harmony.yaml": "name: b\n" };
    const system = createMemorySystem({
      ...files,
      "a/host.json": machines["0.json"]?.replace('"cable"', '"nothing"') ?? "",
      "b/app.json": JSON.stringify(application("web")),
    });
    expect(await run(system)).toBe(1);
    expect(system.printed.join("")).toContain("a/host.json");
    const good = createMemorySystem({
      ...files,
      "b/app.json": JSON.stringify(application("web")),
      "a/app.json": JSON.stringify(application("a")),
    });
    expect(await run(good)).toBe(2);
    expect(good.printed).toEqual([". has several sites: a, b. Choose one by --site.\n"]);
    expect(await run(good, ".", { site: "b" })).toBe(0);
    expect(await run(good, ".", { site: "c" })).toBe(1);
    expect(good.printed.at(-1)).toBe(". has no site `c`.\n");
  });
});
