import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mapStyle } from "../../drawing/render/style.ts";
import { buildSiteMap } from "../../drawing/render-site.ts";
import { renderReviewHtml } from "../../review/render/html/html.ts";
import { touchedDocuments } from "../../review/render/touched-documents.ts";
import { hugeReview, item, reviewWith } from "../review/review-builders.ts";
import { sampleReview } from "../review/sample-review.ts";
import { sampleSite } from "../review/sample-site.ts";
import { type Browser, type Page, startChromium, type View } from "./support/chromium.ts";
import { faintTexts } from "./support/contrast.ts";

/** Where screenshots go, to be looked at; without it, they are not kept. */
const shots = process.env["HARMONY_SHOTS"];

const desktop: View = { width: 1280, height: 900 };
const phone: View = { width: 390, height: 844, phone: true };
const folder = mkdtempSync(join(tmpdir(), "harmony-page-"));
const file = join(folder, "review.html");
let browser: Browser;

beforeAll(async () => {
  const map = buildSiteMap(sampleSite, { touched: touchedDocuments(sampleReview, "okd-site") }, mapStyle);
  const maps = [{ site: "okd-site", map }];
  writeFileSync(file, renderReviewHtml(sampleReview, { maps }));
  browser = await startChromium();
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

const names = (page: Page): Promise<string[]> =>
  page.evaluate(`[...document.querySelectorAll(".item:not([hidden]) .name")]
    .filter((name) => name.closest("summary") !== null ? name.closest(".cause[hidden]") === null : false)
    .map((name) => name.textContent)`);
const shown = (page: Page): Promise<string> => page.evaluate(`document.querySelector("#shown").textContent`);
const click = (page: Page, selector: string): Promise<void> =>
  page.evaluate(
    `document.querySelector(${JSON.stringify(selector)}).dispatchEvent(new MouseEvent("click", { bubbles: true }))`,
  );
const focused = (page: Page): Promise<string> =>
  page.evaluate(
    `["b", ".name", ".text"].map((part) => document.activeElement.querySelector(part)).find((part) => part !== null).textContent`,
  );

describe("the page in a browser", () => {
  it("asks the network for nothing, and breaks no rule of its own", async () => {
    const page = await browser.open(file, desktop);
    await page.evaluate(`fetch("https://example.com/").catch(() => undefined)`);
    expect(page.requests.filter((url) => !url.startsWith("https://example.com/"))).toEqual([`file://${file}`]);
    // The policy stops what the test asked for.
    expect(page.errors.join("\n")).toContain("Content Security Policy");
    expect(page.errors.filter((error) => !error.includes("example.com"))).toEqual([]);
    await page.close();
  });

  it("is searched", async () => {
    const page = await browser.open(file, desktop);
    expect(await shown(page)).toBe("28 changes");
    await page.press("/");
    await page.type("HAPROXY cut");
    expect(await names(page)).toEqual(["HAProxy back end api on edge"]);
    expect(await shown(page)).toBe("1 of 28 changes");
    await page.press("Escape");
    expect(await shown(page)).toBe("28 changes");
    await page.press("/");
    await page.type("no such thing");
    expect(await page.evaluate(`document.querySelector("#nothing").checkVisibility()`)).toBe(true);
    await page.close();
  });

  it("is searched by a cause, too", async () => {
    const page = await browser.open(file, desktop);
    await page.press("/");
    await page.type("eno1np0.mac");
    expect(await names(page)).toEqual([
      "connection w0/eno1np0",
      "reservation w0 of vlan20 on edge",
      "boot script w0 on pxe0",
    ]);
    await page.close();
  });

  it("shows the levels that are asked for", async () => {
    const page = await browser.open(file, desktop);
    await click(page, '[data-mark="interrupts"]');
    expect(await names(page)).toEqual(["connection w0/eno1np0", "HAProxy back end api on edge"]);
    await click(page, '[data-mark="destroys"]');
    expect(await shown(page)).toBe("3 of 28 changes");
    expect(await page.evaluate(`document.querySelectorAll("[data-mark][aria-pressed=true]").length`)).toBe(2);
    await click(page, "#clear");
    await click(page, '[data-mark="accepted"]');
    expect(await names(page)).toEqual(["HAProxy back end api on edge"]);
    await page.close();
  });

  it("shows what a system feels, asked for by its name or on the map", async () => {
    const page = await browser.open(file, desktop);
    await click(page, 'button[data-about="linux-host w0"]');
    const felt = await names(page);
    expect(felt).toContain("reservation w0 of vlan20 on edge");
    expect(felt).not.toContain("HAProxy back end api on edge");
    await click(page, "#clear");
    await click(page, '[data-node="Host/w0"] text');
    expect(await names(page)).toEqual(felt);
    expect(await page.evaluate(`document.querySelector('[data-node="Host/w0"]').classList.contains("found")`)).toBe(
      true,
    );
    await click(page, '[data-node="Firewall/edge"]');
    expect(await names(page)).toEqual([
      "reservation w0 of vlan20 on edge",
      "HAProxy back end api on edge",
      "file edge/motd",
    ]);
    await page.close();
  });

  it("is used by keys alone", async () => {
    const page = await browser.open(file, desktop);
    await page.press("j");
    expect(await focused(page)).toBe("PostgreSQL/orders");
    await page.press("j");
    expect(await focused(page)).toBe("Cluster shop/orders on okd");
    expect(await page.evaluate(`getComputedStyle(document.activeElement).outlineStyle`)).toBe("solid");
    const isOpen = (): Promise<boolean> => page.evaluate(`document.activeElement.parentElement.open`);
    const before = await isOpen();
    await page.press("Enter");
    expect(await isOpen()).toBe(!before);
    await page.press("ArrowDown");
    expect(await focused(page)).toContain("HelmRelease orders");
    await page.press("k");
    expect(await focused(page)).toBe("Cluster shop/orders on okd");
    await page.evaluate(`document.querySelector('[data-node="Firewall/edge"]').focus()`);
    await page.press("Enter");
    expect(await shown(page)).toBe("3 of 28 changes");
    await page.close();
  });

  it("is whole without scripts", async () => {
    const page = await browser.open(file, { ...desktop, scripts: false });
    const dom = await page.dumpDom();
    expect(dom).toContain("Cluster shop/orders on okd");
    expect(dom.match(/<details[^>]*class="item"/g)?.length).toBeGreaterThan(10);
    expect(dom).toMatch(/class="tools" hidden=""/);
    await page.close();
  });

  it("runs nothing that a name says", async () => {
    const evil = `<script>window.evil = 1</script><img src=x onerror="window.evil = 1">"'>`;
    const site = {
      ...sampleSite,
      hosts: sampleSite.hosts.map((host) => ({ ...host, id: `Host/${evil}`, name: evil })),
    };
    const review = reviewWith([
      {
        cause: "specs",
        changes: [{ site: evil, document: evil, change: "changed", path: evil, before: evil, after: evil }],
        items: [
          item({
            name: evil,
            documents: [evil],
            effects: [{ level: "destroys", reason: "a", text: evil, field: evil }],
          }),
        ],
      },
    ]);
    const path = join(folder, "evil.html");
    writeFileSync(path, renderReviewHtml(review, { maps: [{ site: evil, map: buildSiteMap(site, {}, mapStyle) }] }));
    const page = await browser.open(path, desktop);
    expect(await page.evaluate(`[window.evil, document.images.length, document.scripts.length]`)).toEqual([null, 0, 1]);
    expect(await names(page)).toEqual([evil]);
    expect(page.errors).toEqual([]);
    await page.close();
  });
});

describe("the look", () => {
  it.each<[string, View]>([
    ["light", desktop],
    ["dark", { ...desktop, dark: true }],
    ["phone", phone],
    ["phone-dark", { ...phone, dark: true }],
  ])("of %s fits, and every text can be read", async (name, view) => {
    const page = await browser.open(file, view);
    await click(page, "#unfold");
    expect(await page.evaluate(`document.documentElement.scrollWidth`)).toBe(view.width);
    expect(await page.evaluate(faintTexts)).toEqual([]);
    if (shots !== undefined) await page.screenshot(join(shots, `${name}.png`), true);
    await page.close();
  });

  it.each([false, true])("of mere warnings can be read, dark: %s", async (dark) => {
    const path = join(folder, "warned.html");
    writeFileSync(path, renderReviewHtml({ ...sampleReview, faults: sampleReview.faults.slice(1) }));
    const page = await browser.open(path, { ...desktop, dark });
    expect(await page.evaluate(faintTexts)).toEqual([]);
    await page.close();
  });

  it("is another in the dark", async () => {
    const ground = async (dark: boolean): Promise<string> => {
      const page = await browser.open(file, { ...desktop, dark });
      const colour = await page.evaluate<string>(`getComputedStyle(document.body).backgroundColor`);
      await page.close();
      return colour;
    };
    expect([await ground(false), await ground(true)]).toEqual(["rgb(246, 248, 251)", "rgb(12, 19, 31)"]);
  });
});

it("10,000 changes are searched in a second", async () => {
  const path = join(folder, "huge.html");
  writeFileSync(path, renderReviewHtml(hugeReview(100, "destroys")));
  const page = await browser.open(path, desktop);
  const took = await page.evaluate<number>(`(() => {
    const start = performance.now();
    search.value = "app-7-3";
    search.dispatchEvent(new Event("input"));
    document.body.getBoundingClientRect();
    return performance.now() - start;
  })()`);
  expect(await shown(page)).toBe("11 of 10000 changes");
  expect(took).toBeLessThan(1000);
  await page.close();
});
