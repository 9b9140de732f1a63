import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { aBrowser } from "#test/support/a-browser.ts";
import { testApp } from "#test/support/app.ts";
import { played } from "#test/support/played.ts";
import { hasPoppler, wordsOf } from "#test/support/poppler.ts";
import { serve } from "#test/support/web.ts";

const browser = aBrowser();
const { resolve } = createRequire(import.meta.url);

async function opened() {
  const app = await testApp();
  const { id } = await played(app, "improvement");
  const { public_key } = await app.db
    .selectFrom("challenge")
    .select("public_key")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  const base = await serve(app);
  const file = await fetch(`${base}/reports/${public_key}/web-page`);
  // Of every answer; a second one would spoil it.
  expect(file.headers.get("x-content-type-options")).toBe("nosniff");
  const context = await browser().newContext({ offline: true });
  const page = await context.newPage();
  await page.setContent(await file.text());
  return page;
}

test("axe finds nothing on a report that is one file, and no phone scrolls sideways", async () => {
  const page = await opened();
  await page.addScriptTag({ path: resolve("axe-core/axe.min.js") });
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 });
    const { violations } = await page.evaluate(() => axe.run());
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth,
    );
    expect(wide).toBeLessThanOrEqual(width);
  }
});

test.skipIf(!hasPoppler)(
  "on paper no heading ends a sheet, and sheets are numbered",
  async () => {
    const page = await opened();
    const headings = await page.locator("h2, h3, h4, h5").allTextContents();
    const print = await page.pdf({ preferCSSPageSize: true });
    const sheets = wordsOf(print).split("\f").slice(0, -1);
    expect(sheets.length).toBeGreaterThan(2);
    sheets.forEach((sheet, index) => {
      const lines = sheet.trim().split(/\s*\n\s*/);
      expect(lines.at(-1)).toBe(`${index + 1} of ${sheets.length}`);
      expect(headings).not.toContain(lines.at(-2));
      expect(sheet).not.toContain("Skip to");
    });
  },
);
