import { createRequire } from "node:module";
import { afterAll, expect, test } from "vitest";
import { createWorkshop } from "#app/documents/workshop.server.ts";
import { aPlan } from "#test/app/documents/plan-out/a-plan.ts";
import { aBrowser } from "#test/support/a-browser.ts";
import { hasPoppler, wordsOf } from "#test/support/poppler.ts";

const browser = aBrowser();
const workshop = createWorkshop();
afterAll(workshop.close);
const { resolve } = createRequire(import.meta.url);

async function opened() {
  const context = await browser().newContext({ offline: true });
  const page = await context.newPage();
  const file = await workshop.run("writePlanPage", aPlan());
  await page.setContent(Buffer.from(file).toString("utf8"));
  return page;
}

test("axe finds nothing on a plan that is one file, and no phone scrolls sideways", async () => {
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
  "on paper every sheet of a table begins with its names, and no word is cut",
  async () => {
    const page = await opened();
    const sheets = wordsOf(await page.pdf({ preferCSSPageSize: true }))
      .split("\f")
      .slice(0, -1);
    const tables = sheets.filter((sheet) => /^ *2\.\d/m.test(sheet));
    expect(tables.length).toBeGreaterThan(1);
    for (const sheet of tables) expect(sheet).toMatch(/No\..*By when.*Status/);
    expect(sheets.join()).toContain("31 March 2027");
  },
);
