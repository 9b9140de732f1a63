import { expect, test } from "vitest";
import { testApp } from "#test/support/app.ts";
import { aBrowser } from "#test/support/a-browser.ts";
import { personIn } from "#test/support/moments.ts";
import { played } from "#test/support/played.ts";
import { cookieOf, serve } from "#test/support/web.ts";

const browser = aBrowser();

/** As people copy it from where their council keeps its files. */
const address = `https://council.example.org/sites/equality/${"Shared%20Documents-".repeat(12)}.docx`;

test("one long address pushes nothing off the screen", async () => {
  const app = await testApp("2026-09-01T09:00:00.000Z");
  const { id } = await played(app, "councilResponse");
  await app.db
    .updateTable("comment")
    .set({ text: `It is in ${address}`, exact: address })
    .where("challenge_id", "=", id)
    .execute();
  await app.db
    .updateTable("position")
    .set({ reason: address })
    .where("challenge_id", "=", id)
    .execute();
  const { id: lead } = await personIn(app, id, "councilLead");
  const baseURL = await serve(app);
  const [name = "", value = ""] = (await cookieOf(app, lead)).split("=");
  for (const width of [320, 800, 1280]) {
    const context = await browser().newContext({
      baseURL,
      viewport: { width, height: 800 },
    });
    await context.addCookies([{ name, value, url: baseURL }]);
    const page = await context.newPage();
    for (const part of [
      "response",
      "response/choose",
      "comments",
      "report/versions/1",
    ]) {
      await page.goto(`/challenges/${id}/${part}`);
      expect(await page.content()).toContain("Shared%20Documents");
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth,
      );
      expect([part, width, wide <= width]).toEqual([part, width, true]);
    }
    await context.close();
  }
});
