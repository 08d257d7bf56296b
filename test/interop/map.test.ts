import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildMachines } from "../../bench/machines.ts";
import { buildSiteDrawing } from "../../cli/map/site-drawing.ts";
import { renderSitePage } from "../../drawing/page/render-page.ts";
import { renderSite } from "../../drawing/render-site.ts";
import type { SiteDrawing } from "../../drawing/site-drawing.ts";
import { compileFiles, cueEngine } from "../support/compile-files.ts";
import { sampleFiles } from "../support/sample-files.ts";
import { type Browser, type Page, startChromium, type View } from "./support/chromium.ts";
import { createWorkspace } from "./support/workspace.ts";

const workspace = createWorkspace("map");
let browser: Browser;

beforeAll(async () => {
  browser = await startChromium();
});
afterAll(async () => {
  await browser.close();
  await cueEngine().close();
  workspace.remove();
});

async function drawn(files: Readonly<Record<string, string>>): Promise<SiteDrawing> {
  const { sites } = await compileFiles(files, { emitters: [] });
  const site = sites[0]?.resolved;
  if (site === undefined) throw new Error("the site does not compile");
  return buildSiteDrawing(site);
}

const drawnMachines = (count: number): Promise<SiteDrawing> =>
  drawn({ "site.json": JSON.stringify({ all: buildMachines(count) }) });

/** Opens a page; what it throws or asks for besides itself fails the test. */
async function show(name: string, text: string, view?: View): Promise<Page> {
  const file = join(workspace.path, name);
  writeFileSync(file, text);
  const page = await browser.open(file, view);
  expect(page.requests).toEqual([`file://${file}`]);
  return page;
}

/** The layers whose sections can be seen. */
const shownLayers = `[...document.querySelectorAll(".layer-section")].filter((one) => one.checkVisibility()).map((one) => one.id)`;

/** Texts that the browser's font makes wider than the card that they stand in. */
const textsOutside = `[...document.querySelectorAll(".node, .port, .port-used")].flatMap((node) => {
  const card = node.querySelector("rect").getBBox();
  return [...node.querySelectorAll("text")].filter((text) => {
    const box = text.getBBox();
    return box.x + 0.5 < card.x || box.x + box.width > card.x + card.width + 0.5;
  }).map((text) => text.textContent);
})`;

/** Pairs of texts that overlap on the screen. */
const textsOverlapping = `(() => {
  const boxes = [...document.querySelectorAll("text")].map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() })).filter(({ box }) => box.width > 0);
  boxes.sort((a, b) => a.box.left - b.box.left);
  return boxes.flatMap(({ text, box }, index) => {
    const found = [];
    for (const other of boxes.slice(index + 1)) {
      if (other.box.left > box.right - 0.5) break;
      // The lines' boxes are higher than their letters.
      if (other.box.top + 2 < box.bottom - 2 && box.top + 2 < other.box.bottom - 2) found.push(text + " | " + other.text);
    }
    return found;
  });
})()`;

/** The least height of a font on the screen, in pixels. */
const smallestText = `Math.min(...[...document.querySelectorAll("text")].filter((text) => text.checkVisibility()).map((text) => parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a))`;

describe("a map in a browser", () => {
  it.each(["okd-site", "web-shop"])("has every name in its card: %s", async (name) => {
    const page = await show(`${name}.svg`, renderSite(await drawn(sampleFiles(name))));
    expect(await page.evaluate(textsOutside)).toEqual([]);
    expect(await page.evaluate(textsOverlapping)).toEqual([]);
  });

  it("cuts names that are too long for their card", async () => {
    const long = (text: string): string => `${text}-${"wW".repeat(30)}-7`;
    const longer = <T extends { readonly name: string }>(all: readonly T[]): readonly T[] =>
      all.map((one) => ({ ...one, name: long(one.name), ...("detail" in one && { detail: long("") }) }));
    const [machines, shop] = [await drawn(sampleFiles("okd-site")), await drawn(sampleFiles("web-shop"))];
    const site = {
      ...machines,
      site: long("site"),
      hosts: longer(machines.hosts),
      networks: longer(machines.networks),
      services: longer(machines.services),
      firewalls: longer(machines.firewalls),
      switches: longer(machines.switches),
      clusters: shop.clusters.map((cluster) => ({
        ...cluster,
        name: long(cluster.name),
        scores: longer(cluster.scores),
      })),
    };
    const page = await show("long.svg", renderSite(site));
    expect(await page.evaluate(textsOutside)).toEqual([]);
    expect(await page.evaluate(textsOverlapping)).toEqual([]);
    const off = `[...document.querySelectorAll("text")].filter((text) => text.getBBox().x + text.getBBox().width > 1280).length`;
    expect(await page.evaluate(off)).toBe(0);
  });

  it("can be read with a hundred hosts in a usual window", async () => {
    const site = await drawnMachines(100);
    const page = await show("hundred.html", renderSitePage(site), { width: 1280, height: 800 });
    expect(await page.evaluate(textsOutside)).toEqual([]);
    expect(await page.evaluate(textsOverlapping)).toEqual([]);
    expect(await page.evaluate(smallestText)).toBeGreaterThanOrEqual(9);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(1280);
    const names = await page.evaluate<string[]>(
      `[...document.querySelectorAll("#physical .is-host text:first-of-type")].map((text) => text.textContent)`,
    );
    expect(names).toEqual(site.hosts.map(({ name }) => name));
  });

  it("groups a thousand hosts, and finds each", async () => {
    const page = await show("thousand.html", renderSitePage(await drawnMachines(1000)));
    expect(await page.evaluate(`document.querySelectorAll("#physical .is-host.square").length`)).toBe(1000);
    await page.press("/");
    await page.type("w00777");
    expect(await page.evaluate(`document.querySelector("output").textContent`)).toBe("1 found");
    expect(await page.evaluate(`document.querySelectorAll(".found").length`)).toBe(2);
    const box = `document.querySelector("#physical .found").getBoundingClientRect()`;
    expect(await page.evaluate(`${box}.top > 0 && ${box}.bottom < innerHeight`)).toBe(true);
  });

  it("follows the reader's scheme", async () => {
    const svg = renderSite(await drawn(sampleFiles("web-shop")));
    const inks = await Promise.all(
      [false, true].map(async (dark) => {
        const page = await show(`scheme-${dark}.svg`, svg, { width: 1280, height: 400, dark });
        const colour = (selector: string): Promise<string> =>
          page.evaluate(`getComputedStyle(document.querySelector("${selector}")).fill`);
        return [await colour("text"), await colour(".ground")];
      }),
    );
    expect(inks).toEqual([
      ["rgb(15, 27, 45)", "rgb(246, 248, 251)"],
      ["rgb(230, 237, 247)", "rgb(12, 19, 31)"],
    ]);
  });

  it("runs nothing that a name says", async () => {
    const name = `</title><script>document.title = "taken"</script><img src=x onerror="document.title = 'taken'">`;
    const site = await drawn(sampleFiles("okd-site"));
    const wild = { ...site, site: name, hosts: site.hosts.map((host) => ({ ...host, name, role: name })) };
    for (const page of [await show("wild.html", renderSitePage(wild)), await show("wild.svg", renderSite(wild))]) {
      expect(await page.evaluate(`document.querySelectorAll("img, title script, text script").length`)).toBe(0);
      expect(await page.evaluate("document.title")).toBe(`Map of ${name}`.replaceAll(/\s+/g, " "));
      expect(page.errors).toEqual([]);
    }
  });
});

describe("the page", () => {
  it.each([true, false])("has tabs that keys lead through, with scripts or without: %s", async (scripts) => {
    const page = await show("tabs.html", renderSitePage(await drawn(sampleFiles("okd-site"))), {
      width: 1280,
      height: 800,
      scripts,
    });
    expect(await page.evaluate(shownLayers)).toEqual(["physical"]);
    await page.press("Tab");
    await page.press("ArrowRight");
    expect(await page.evaluate(shownLayers)).toEqual(["networks"]);
    await page.press("ArrowRight");
    expect(await page.evaluate(shownLayers)).toEqual(["applications"]);
    expect(await page.evaluate(`document.querySelector("form").checkVisibility()`)).toBe(scripts);
    // On by Tab: the search where there is one, then the map, which arrows scroll, then the list.
    await page.press("Tab");
    if (scripts) await page.press("Tab");
    expect(await page.evaluate("document.activeElement.className")).toBe("map");
    await page.press("Tab");
    await page.press("Enter");
    expect(await page.evaluate(`document.querySelector("#applications li").checkVisibility()`)).toBe(true);
    expect(page.errors).toEqual([]);
  });

  it("has a search over all layers", async () => {
    const page = await show("search.html", renderSitePage(await drawn(sampleFiles("okd-site"))));
    const found = `[...document.querySelectorAll(".found")].map((node) => node.dataset.node)`;
    await page.press("/");
    await page.type("10.10.0.21");
    expect(await page.evaluate(found)).toEqual(["Host/w0", "Host/w0"]);
    expect(await page.evaluate(shownLayers)).toEqual(["physical"]);
    const lit = (name: string): Promise<string[]> =>
      page.evaluate(`[...document.querySelectorAll("#physical .${name}")].map((wire) => wire.dataset.ends)`);
    expect(await lit("found-wire")).toEqual(["Host/w0 Switch/tor", "Host/w0 Switch/tor"]);
    await page.evaluate(
      `document.querySelector('[data-node="Firewall/edge"] rect').dispatchEvent(new PointerEvent("pointerover", { bubbles: true }))`,
    );
    expect(await lit("lit")).toEqual(["Firewall/edge Switch/tor", "Firewall/edge Switch/tor"]);
    await page.press("Enter");
    expect(await page.evaluate(shownLayers)).toEqual(["networks"]);
    await page.press("Escape");
    expect(await page.evaluate(found)).toEqual([]);
    await page.type("status.apps");
    expect(await page.evaluate(shownLayers)).toEqual(["applications"]);
    await page.type(" nobody");
    expect(await page.evaluate(`document.querySelector("output").textContent`)).toBe("nothing");
    expect(page.errors).toEqual([]);
  });

  it("fits a phone: the map scrolls in its frame, and its names keep their size", async () => {
    const view = { width: 390, height: 844, phone: true };
    const page = await show("phone.html", renderSitePage(await drawn(sampleFiles("okd-site"))), view);
    expect(await page.evaluate("[innerWidth, document.documentElement.scrollWidth]")).toEqual([390, 390]);
    expect(await page.evaluate(smallestText)).toBeGreaterThanOrEqual(9);
    const frame = `document.querySelector("#physical .map")`;
    expect(await page.evaluate(`${frame}.scrollWidth > ${frame}.clientWidth`)).toBe(true);
    const targets = `[...document.querySelectorAll(".tab, #find")].map((one) => one.getBoundingClientRect().height)`;
    expect(Math.min(...(await page.evaluate<number[]>(targets)))).toBeGreaterThanOrEqual(36);
  });

  it("marks what a change touches, in light as in dark", async () => {
    const touched = new Map([
      ["Host/w0", "interrupts"],
      ["Host/w1", "reload"],
    ] as const);
    const text = renderSitePage(await drawn(sampleFiles("okd-site")), { touched });
    for (const dark of [false, true]) {
      const page = await show(`marks-${dark}.html`, text, { width: 1280, height: 800, dark });
      const stroke = (name: string): Promise<string> =>
        page.evaluate(`getComputedStyle(document.querySelector('[data-node="${name}"] rect')).stroke`);
      const strokes = await Promise.all(["Host/w0", "Host/w1", "Host/w2"].map(stroke));
      expect(new Set(strokes).size).toBe(3);
      const opacity = (name: string): Promise<string> =>
        page.evaluate(`getComputedStyle(document.querySelector('[data-node="${name}"]')).opacity`);
      expect([await opacity("Host/w0"), await opacity("Host/w2")]).toEqual(["1", "0.5"]);
    }
  });
});
