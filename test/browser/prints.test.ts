import { inflateSync } from "node:zlib";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { aBrowser } from "#test/support/a-browser.ts";
import { testApp } from "#test/support/app.ts";
import { cookiesOf, played } from "#test/support/played.ts";
import { planOf } from "#test/support/removable.ts";
import { serve } from "#test/support/web.ts";

const browser = aBrowser();

/** The sheets of a print, each as the browser's drawing of it. */
async function sheetsOf(page: Page): Promise<string[]> {
  const print = await page.pdf({ preferCSSPageSize: true, format: "A4" });
  const file = print.toString("latin1");
  return [...file.matchAll(/\/Type \/Page\n[^]*?\/Contents (\d+) 0 R/g)].map(
    ([, id = ""]) => {
      const drawing = file.indexOf(`\n${id} 0 obj`);
      const from = file.indexOf("stream\n", drawing) + "stream\n".length;
      const until = file.indexOf("endstream", from);
      return inflateSync(print.subarray(from, until)).toString("latin1");
    },
  );
}

/** Pieces of text on a sheet; its number is among them. */
const textsOn = (sheet: string) => sheet.split("\nBT\n").length - 1;

const ways =
  "nav:not(.cf-contents), header, footer, form, button, .govuk-skip-link";

/** What only helps at a screen, or does not fit the paper. */
const spoiled = (page: Page) =>
  page.evaluate((ways) => {
    const shown = [...document.querySelectorAll(ways)].filter((element) =>
      element.checkVisibility(),
    );
    const cut = [...document.querySelectorAll("th, td, p")].filter(
      (element) => element.getBoundingClientRect().right > innerWidth,
    );
    return [...shown, ...cut].map(({ outerHTML }) => outerHTML.slice(0, 80));
  }, ways);

test("what is taken along on paper is whole: no ways about, no cut column, no empty sheet", async () => {
  const app = await testApp("2026-09-01T09:00:00.000Z");
  const visit = await played(app, "interviews");
  const plan = await played(app, "improvement");
  const base = await serve(app);
  const { public_key: key } = await app.db
    .selectFrom("challenge")
    .select("public_key")
    .where("id", "=", plan.id)
    .executeTakeFirstOrThrow();
  const prints = [
    // A day is never on two sheets: three days, three sheets.
    { id: visit.id, path: `/challenges/${visit.id}/timetable`, wide: true },
    {
      id: plan.id,
      path: `/plans/${(await planOf(app, plan.id)).id}`,
      wide: true,
    },
    { id: plan.id, path: `/challenges/${plan.id}/report/versions/1` },
    { id: plan.id, path: `/reports/${key}` },
  ];
  for (const { id, path, wide } of prints) {
    const context = await browser().newContext({ colorScheme: "dark" });
    const cookie = (await cookiesOf(app, id)).get("leadPeer") ?? "";
    const [name = "", value = ""] = cookie.split("=");
    await context.addCookies([{ name, value, url: base }]);
    const page = await context.newPage();
    await page.goto(base + path);
    const sheets = await sheetsOf(page);
    expect(sheets.length, path).toBeGreaterThan(1);
    for (const sheet of sheets) expect(textsOn(sheet), path).toBeGreaterThan(3);
    if (path.endsWith("timetable")) expect(sheets).toHaveLength(3);
    // As wide as the paper within its margins.
    await page.setViewportSize({ width: wide ? 1020 : 660, height: 900 });
    await page.emulateMedia({ media: "print" });
    expect(await spoiled(page), path).toEqual([]);
    await context.close();
  }
});
