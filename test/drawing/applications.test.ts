import { describe, expect, it } from "vitest";
import { layOut } from "../../drawing/layers.ts";
import type { SceneNode } from "../../drawing/scene.ts";
import type { DrawnCluster, DrawnScore } from "../../drawing/site-drawing.ts";
import { emptySite } from "./models.ts";

function score(id: string, entrances: readonly string[] = []): DrawnScore {
  const [kind = "", name = ""] = id.split("/");
  const role = kind === "PostgreSQL" ? "database" : kind === "HelmChart" ? "chart" : "application";
  return { id, name, role, detail: "", facts: [], entrances };
}

function cluster(ids: readonly string[], uses: readonly (readonly [string, string])[]): DrawnCluster {
  return {
    id: "KubernetesTopology/production",
    name: "production",
    detail: "",
    facts: [],
    scores: ids.map((id) => score(id)),
    uses: uses.map(([from, to]) => ({ from, to, what: "uses" })),
  };
}

const layOutCluster = (one: DrawnCluster): ReturnType<typeof layOut> =>
  layOut({ ...emptySite, clusters: [one] }, "applications");

function nodeOf(nodes: readonly SceneNode[], id: string): SceneNode {
  const found = nodes.find((node) => node.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
}

const shop = cluster(
  ["Application/a", "Application/b", "Application/c", "PostgreSQL/one", "PostgreSQL/two", "HelmChart/operator"],
  [
    ["Application/a", "PostgreSQL/two"],
    ["Application/b", "PostgreSQL/one"],
    ["Application/c", "PostgreSQL/two"],
    ["PostgreSQL/one", "HelmChart/operator"],
  ],
);

describe("applications", () => {
  it("stand beside the database that they use", () => {
    const { nodes } = layOutCluster(shop);
    const y = (id: string): number => nodeOf(nodes, id).y;
    expect([y("Application/b"), y("Application/a")]).toEqual([y("PostgreSQL/one"), y("Application/b") + 38]);
    expect(y("PostgreSQL/two")).toBe((y("Application/a") + y("Application/c")) / 2);
    const columns = ["Application/a", "PostgreSQL/one", "HelmChart/operator"].map((id) => nodeOf(nodes, id).x);
    expect(columns).toEqual([...columns].sort((a, b) => a - b));
    expect(new Set(columns).size).toBe(3);
  });

  it("have an arrow to the left of each that they use, from their right", () => {
    const { nodes, wires } = layOutCluster(shop);
    expect(wires.map(({ ends }) => ends)).toHaveLength(4);
    for (const { points, ends } of wires) {
      const [from, to] = ends.map((id) => nodeOf(nodes, id));
      expect(points[0]?.x).toBe((from?.x ?? 0) + (from?.width ?? 0));
      expect(points.at(-1)?.x).toBe(to?.x);
    }
  });

  it("may use each other in a circle, and themselves", () => {
    const ids = ["Application/a", "Application/b"];
    const circle = cluster(ids, [
      ["Application/a", "Application/b"],
      ["Application/b", "Application/a"],
      ["Application/a", "Application/a"],
      ["Application/a", "PostgreSQL/nowhere"],
    ]);
    const { nodes, wires } = layOutCluster(circle);
    expect(wires.map(({ ends }) => ends.join(" "))).toEqual([
      "Application/a Application/a",
      "Application/a Application/b",
      "Application/b Application/a",
    ]);
    const left = nodeOf(nodes, "Application/a").x;
    expect(wires.every(({ points }) => points.every(({ x }) => x <= left))).toBe(true);
  });

  it("stand in a grid where nobody uses them and they are many", () => {
    const { nodes, wires } = layOutCluster(
      cluster(
        Array.from({ length: 12 }, (_, n) => `Application/w${n}`),
        [],
      ),
    );
    const cards = nodes.filter(({ is }) => is === "application");
    expect(wires).toEqual([]);
    expect(new Set(cards.map(({ x }) => x)).size).toBe(4);
    expect(cards.map(({ id }) => id).slice(0, 3)).toEqual(["Application/w0", "Application/w1", "Application/w2"]);
  });

  it("are squares from 200 on", () => {
    const { nodes } = layOutCluster(
      cluster(
        Array.from({ length: 250 }, (_, n) => `Application/w${n}`),
        [],
      ),
    );
    const squares = nodes.filter(({ is, width }) => is === "application" && width < 10);
    expect(squares).toHaveLength(250);
  });
});
