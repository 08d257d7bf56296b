import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderSitePage } from "../../drawing/page/render-page.ts";
import { renderSite } from "../../drawing/render-site.ts";
import { layers, type Mark, type SiteDrawing } from "../../drawing/site-drawing.ts";
import { childElements, type XmlElement } from "../../formats/xml/element.ts";
import { parseXml } from "../../formats/xml/parse.ts";
import { drawnHost, drawnSwitch, emptySite, rackSites } from "./models.ts";
import { clusterSites, wildSites } from "./wild-models.ts";

function parsed(svg: string): XmlElement {
  const result = parseXml(svg);
  if (!result.ok) throw new Error(`${result.fault.message} ${svg.split("\n")[result.fault.line - 1]}`);
  return result.root;
}

function* below(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of childElements(element)) yield* below(child);
}

/** The classes of each node, by kind and name. */
function nodesOf(svg: string): Map<string, readonly string[]> {
  const nodes = [...below(parsed(svg))].filter(({ attributes }) => attributes["data-node"] !== undefined);
  return new Map(
    nodes.map(({ attributes }) => [attributes["data-node"] ?? "", (attributes["class"] ?? "").split(" ")] as const),
  );
}

/** The same site with every list turned round. */
function reversed(site: SiteDrawing): SiteDrawing {
  const turn = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.every((one) => typeof one === "string") ? value : value.map(turn).reverse();
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, turn(one)]));
  };
  return turn(site) as SiteDrawing;
}

const small: SiteDrawing = {
  ...emptySite,
  hosts: [drawnHost("w0", ["tor 1/1/1"]), drawnHost("w1", ["tor 1/1/2"])],
  switches: [drawnSwitch("tor")],
};

describe("a map", () => {
  it("is well-formed SVG, whatever the names hold", () => {
    fc.assert(
      fc.property(fc.oneof(wildSites, clusterSites), (site) => {
        const names = [...below(parsed(renderSite(site)))].map(({ name }) => name);
        expect(new Set(names)).not.toContain("script");
        expect(new Set(names)).not.toContain("b");
      }),
      { numRuns: 30 },
    );
  });

  it("is the same for the same site, in whichever order it comes", () => {
    fc.assert(
      fc.property(rackSites(30), (site) => {
        expect(renderSite(reversed(site))).toBe(renderSite(site));
        expect(renderSitePage(reversed(site))).toBe(renderSitePage(site));
      }),
      { numRuns: 10 },
    );
  });

  it("says what it is to who can't see it", () => {
    const root = parsed(renderSite(small));
    expect(root.attributes).toMatchObject({
      role: "img",
      "aria-label": "Map of site",
      viewBox: expect.stringMatching(/^0 0 \d+ \d+$/),
    });
    const [title, desc] = childElements(root);
    expect(title).toMatchObject({ name: "title", content: "Map of site" });
    expect(desc).toMatchObject({ name: "desc", content: "1 switch, 2 hosts." });
  });

  it("names every node by kind and name", () => {
    expect([...nodesOf(renderSite(small)).keys()].sort()).toEqual(["Host/w0", "Host/w1", "Switch/tor"]);
  });

  it("marks what a change touches, and says how badly", () => {
    const touched = new Map<string, Mark>([
      ["Host/w0", "interrupts"],
      ["Host/nowhere", "destroys"],
    ]);
    const svg = renderSite(small, { touched });
    expect(nodesOf(svg).get("Host/w0")).toEqual(["node", "is-host", "marked", "level-interrupts"]);
    expect(nodesOf(svg).get("Host/w1")).toEqual(["node", "is-host"]);
    expect(parsed(svg).attributes["class"]).toBe("harmony-map has-marks");
    expect(svg).toMatch(/<title>Host\/w0\n[^<]*change: interrupts<\/title>/);
    expect(renderSite(small)).not.toMatch(/class="[^"]*(has-marks|marked)/);
  });

  it("has one layer where one is asked for, and says where it is empty", () => {
    for (const layer of layers) {
      const classes = [...below(parsed(renderSite(small, { layer })))].map(({ attributes }) => attributes["class"]);
      expect(classes.filter((one) => one?.startsWith("layer "))).toEqual([`layer layer-${layer}`]);
    }
    expect(renderSite(small, { layer: "applications" })).toContain(">Applications of site: none<");
    expect(renderSite(emptySite)).toContain("<desc>Nothing is there yet.</desc>");
  });
});

describe("a page", () => {
  it("holds all it needs, once", () => {
    const page = renderSitePage({ ...small, networks: [{ id: "Network/lan", name: "lan", facts: [], prefixes: [] }] });
    expect(page).not.toMatch(/(src|href)=|url\(|@import/);
    expect(page.match(/<style>/g)).toHaveLength(2);
    expect(page.match(/ checked\/>/g)).toHaveLength(1);
  });

  it("shows first the layer that is asked for, if it is there", () => {
    const site = { ...small, networks: [{ id: "Network/lan", name: "lan", facts: [], prefixes: [] }] };
    expect(renderSitePage(site, { layer: "networks" })).toContain('id="show-networks" checked/>');
    expect(renderSitePage(site, { layer: "applications" })).toContain('id="show-physical" checked/>');
  });

  it("escapes names wherever it shows them", () => {
    const name = `<script>alert("1")</script>`;
    const page = renderSitePage({ ...small, site: name, hosts: [{ ...drawnHost(name, []), role: "<img src=x>" }] });
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).not.toContain("<img");
    expect(page).toContain("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;");
  });
});
