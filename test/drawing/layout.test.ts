import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layersOf, layOut } from "../../drawing/layers.ts";
import type { Box, Label, Scene } from "../../drawing/scene.ts";
import type { SiteDrawing } from "../../drawing/site-drawing.ts";
import { textWidth } from "../../drawing/text-width.ts";
import { drawnHost, drawnSwitch, emptySite, rackSites } from "./models.ts";
import { clusterSites, wildSites } from "./wild-models.ts";

/** A usual window, in pixels, and the smallest text that is readable in it. */
const viewport = 1280;
const smallest = 9;

function labelBox({ x, y, text, size, anchor }: Label): Box {
  const width = textWidth(text, size);
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  // A font's letters reach from 0.8 of its size above the baseline to 0.2 below.
  return { x: left, y: y - 0.8 * size, width, height: size };
}

function overlap(a: Box, b: Box): boolean {
  const inner = 0.01;
  return (
    a.x + a.width > b.x + inner &&
    b.x + b.width > a.x + inner &&
    a.y + a.height > b.y + inner &&
    b.y + b.height > a.y + inner
  );
}

function isWithin(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x - 0.01 &&
    inner.y >= outer.y - 0.01 &&
    inner.x + inner.width <= outer.x + outer.width + 0.01 &&
    inner.y + inner.height <= outer.y + outer.height + 0.01
  );
}

/** Pairs that overlap, found by a sweep from left to right. */
function overlaps(boxes: readonly (Box & { readonly what: string })[]): string[] {
  const sorted = [...boxes].sort((a, b) => a.x - b.x);
  return sorted.flatMap((box, index) => {
    const found: string[] = [];
    for (const other of sorted.slice(index + 1)) {
      if (other.x >= box.x + box.width) break;
      if (overlap(box, other)) found.push(`${box.what} | ${other.what}`);
    }
    return found;
  });
}

/** What a reader could not read, or could take for something else. */
function faultsOf(scene: Scene): string[] {
  const whole = { x: 0, y: 0, width: scene.width, height: scene.height };
  const own = [...scene.nodes, ...scene.ports.map((port) => ({ ...port, labels: port.label ? [port.label] : [] }))];
  const labels = [...own.flatMap((one) => one.labels), ...scene.labels].filter(({ text }) => text !== "");
  const scale = Math.min(1, viewport / scene.width);
  return [
    ...own.flatMap((one) =>
      one.labels
        .filter((label) => label.text !== "" && !isWithin(labelBox(label), one))
        .map(({ text }) => `outside: ${text}`),
    ),
    ...[...own, ...scene.frames]
      .filter((one) => !isWithin(one, whole))
      .map((one) => `off the map: ${JSON.stringify(one)}`),
    ...labels.filter((label) => !isWithin(labelBox(label), whole)).map(({ text }) => `off the map: ${text}`),
    ...labels.filter(({ size }) => size * scale < smallest).map(({ text }) => `too small: ${text}`),
    ...overlaps(labels.map((label) => ({ ...labelBox(label), what: label.text }))),
    ...overlaps(scene.nodes.filter(({ is }) => is !== "cluster").map((node) => ({ ...node, what: node.id }))),
    ...overlaps(
      scene.ports.filter(({ is }) => is !== "joint").map((port) => ({ ...port, what: `port ${port.label?.text}` })),
    ),
  ];
}

function check(site: SiteDrawing): void {
  for (const layer of layersOf(site)) expect(faultsOf(layOut(site, layer))).toEqual([]);
}

describe("every layer", () => {
  it("can be read, with a hundred hosts", () => {
    fc.assert(fc.property(rackSites(100), check), { numRuns: 40 });
  });

  it("is grouped from some hundred hosts on, with every host on it", () => {
    fc.assert(
      fc.property(rackSites(400), (site) => {
        check(site);
        for (const layer of ["physical", "networks"] as const) {
          const hosts = layOut(site, layer).nodes.filter(({ is }) => is === "host");
          expect(new Set(hosts.map(({ id }) => id)).size).toBe(400);
          expect(hosts.every(({ width, labels }) => width < 10 && labels.length === 0)).toBe(true);
        }
      }),
      { numRuns: 5 },
    );
  });

  it("can be read, whatever stands in the names and wherever cables lead", () => {
    fc.assert(fc.property(wildSites, check), { numRuns: 100 });
  });

  it("can be read, whatever uses what", () => {
    fc.assert(fc.property(clusterSites, check), { numRuns: 100 });
  });
});

describe("machines", () => {
  it("stand beside the ports that they are cabled to", () => {
    const site = {
      ...emptySite,
      hosts: [drawnHost("w2", ["tor 1/1/3", "tor 2/1/3"]), drawnHost("w10", ["tor 1/1/4", "tor 2/1/4"])],
      switches: [drawnSwitch("tor")],
    };
    const { nodes, wires, ports } = layOut(site, "physical");
    expect(nodes.map(({ id }) => id)).toEqual(["Switch/tor", "Host/w2", "Host/w10"]);
    expect(wires.map(({ tip }) => tip)).toContain("w2 eno1 — tor 1/1/3 (10G)");
    expect(wires).toHaveLength(4);
    // Each of these cables is level: the port's row is the host's.
    expect(wires.every(({ points: [from, to] }) => from?.y === to?.y)).toBe(true);
    expect(ports.filter(({ is }) => is === "port-used")).toHaveLength(4);
    expect(ports).toHaveLength(48);
    expect(ports.some(({ tip }) => tip === "tor 1/1/5: free")).toBe(true);
  });

  it("without a cable stand by the number of their name", () => {
    const hosts = ["w1", "w3", "x"].map((name) => drawnHost(name, []));
    const { nodes, labels } = layOut({ ...emptySite, hosts }, "physical");
    const rowOf = (id: string): number => nodes.find((node) => node.id === id)?.y ?? 0;
    expect(rowOf("Host/w3") - rowOf("Host/w1")).toBe(2 * 22);
    expect(labels.map(({ text }) => text)).toContain("without a cable");
  });

  it("have a wire for a cable that leaves their rack", () => {
    const hosts = [1, 2].map((n) => drawnHost(`w${n}`, [`a 1/1/${n}`, `b 1/1/${n}`, `mgmt 1/1/${n}`]));
    const site = { ...emptySite, hosts, switches: ["a", "b", "mgmt"].map((name) => drawnSwitch(name)) };
    const wires = layOut(site, "physical").wires.filter(({ ends }) => ends.includes("Switch/mgmt"));
    expect(wires.map(({ tip }) => tip)).toEqual(["w1 eno3 — mgmt 1/1/1 (10G)", "w2 eno3 — mgmt 1/1/2 (10G)"]);
    // Up to the bus and on to the switch, level or upright all the way.
    for (const { points } of wires)
      for (const [index, point] of points.slice(1).entries())
        expect(point.x === points[index]?.x || point.y === points[index]?.y).toBe(true);
  });
});
