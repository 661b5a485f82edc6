import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { AxeResults } from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { inventoryPage } from "../../../src/features/report/html/page.ts";
import type { Inventory } from "../../../src/features/report/inventory/inventory.ts";
import { hostileNames } from "../../features/report/hostile-names.ts";
import { inventoryOf, reading, unread } from "../../features/report/reading.ts";
import { manyWorkspaces } from "../../features/report/many-workspaces.ts";
import { live } from "../../support/builders.ts";
import { startBrowser } from "../../support/browser.ts";
import { folderWith } from "../../support/temporary.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core"), "utf8");
const wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

const hostile = hostileNames.map((name, index) => live({ id: index + 1, name, environment: name }));
const pages: readonly (readonly [string, () => Inventory])[] = [
  ["three workspaces with policies", () => inventoryOf(...manyWorkspaces(), unread())],
  ["hostile names", () => inventoryOf(reading([], hostile))],
  ["one client", () => inventoryOf(reading([], [live()]))],
  ["no client", () => inventoryOf(reading([], []))],
];

describe("the page of a report in a browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  /** What the browser did and complained about while it showed a page. */
  async function show(inventory: Inventory, options: BrowserContextOptions = {}) {
    const folder = folderWith({ "report.html": inventoryPage(inventory) });
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
    onTestFinished(() => page.close());
    const said: string[] = [];
    const requests: string[] = [];
    page.on("console", (message) => said.push(message.text()));
    page.on("dialog", (dialog) => said.push(dialog.message()));
    page.on("pageerror", (error) => said.push(error.message));
    page.on("request", (request) => requests.push(request.url()));
    const url = pathToFileURL(path.join(folder.dir, "report.html")).href;
    await page.goto(url);
    return { page, said, requests, url };
  }

  describe.each(pages)("with %s", (_, make) => {
    it.each(["light", "dark"] as const)(
      "has no violation of WCAG 2.2 AA in %s colours",
      async (colorScheme) => {
        const { page } = await show(make(), { colorScheme });
        expect(await violations(page)).toEqual([]);
      },
    );

    it("has none on a phone either, where nothing but tables scrolls sideways", async () => {
      const { page } = await show(make(), { viewport: { width: 360, height: 740 } });
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(360);
    });

    it("loads nothing, runs nothing, and breaks no rule of its own policy", async () => {
      const { page, said, requests, url } = await show(make());
      await page.waitForLoadState("networkidle");
      expect(requests).toEqual([url]);
      expect(said).toEqual([]);
      expect(await page.evaluate("document.scripts.length + document.images.length")).toBe(0);
      expect(await page.evaluate("getComputedStyle(document.querySelector('h1')).fontWeight")).toBe("640");
    });
  });

  it("shows each hostile name as its own text, and forbids a script that would be in the page", async () => {
    const { page } = await show(inventoryOf(reading([], hostile)));
    const names = await page.locator("#clients tbody th bdi.client").allTextContents();
    expect(names).toHaveLength(hostileNames.length);
    expect(names).toEqual(
      expect.arrayContaining(["<script>alert(1)</script>", '"><img src=x onerror=alert(2)>']),
    );
    const blocked = await page.evaluate(
      "new Promise((done) => { addEventListener('securitypolicyviolation', (event) => done(event.violatedDirective)); const it = document.createElement('script'); it.textContent = 'document.title = 1'; document.body.append(it); })",
    );
    expect(blocked).toBe("script-src-elem");
  });

  it("prints on A4 in light colours, and asks for whole rows and for a table's head on each page", async () => {
    const { page } = await show(inventoryOf(...manyWorkspaces()), { colorScheme: "dark" });
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    expect(await page.evaluate("getComputedStyle(document.body).backgroundColor")).toBe("rgb(255, 255, 255)");
    expect(await page.evaluate("getComputedStyle(document.querySelector('thead')).display")).toBe(
      "table-header-group",
    );
    expect(await page.evaluate("getComputedStyle(document.querySelector('tbody tr')).breakInside")).toBe(
      "avoid",
    );
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
    expect(boxes.length).toBeGreaterThan(3);
    for (const [, width, height] of boxes) {
      expect(Number(width)).toBeCloseTo(595.28, 0);
      expect(Number(height)).toBeCloseTo(841.89, 0);
    }
  });

  it("fits the width of A4: no table is wider than the paper", async () => {
    const { page } = await show(inventoryOf(...manyWorkspaces()), { viewport: { width: 688, height: 1000 } });
    await page.emulateMedia({ media: "print" });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(688);
  });
});

/** The elements that break a rule, by rule. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const run = `axe.run(document, { runOnly: ${JSON.stringify(wcag)} })`;
  const results = await page.evaluate<AxeResults>(run);
  expect(results.passes.length).toBeGreaterThan(10);
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
