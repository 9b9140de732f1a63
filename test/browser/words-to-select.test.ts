import { expect, test } from "vitest";
import { testApp } from "#test/support/app.ts";
import { aBrowser } from "#test/support/a-browser.ts";
import { personIn } from "#test/support/moments.ts";
import { played } from "#test/support/played.ts";
import { cookieOf, serve } from "#test/support/web.ts";

const browser = aBrowser();

test.each([
  ["where script runs", true],
  ["without script not", false],
])("that words can be selected is said %s", async (_, javaScriptEnabled) => {
  const app = await testApp("2026-09-01T09:00:00.000Z");
  const { id } = await played(app, "councilResponse");
  const baseURL = await serve(app);
  const context = await browser().newContext({ baseURL, javaScriptEnabled });
  const { id: lead } = await personIn(app, id, "councilLead");
  const [name = "", value = ""] = (await cookieOf(app, lead)).split("=");
  await context.addCookies([{ name, value, url: baseURL }]);
  const page = await context.newPage();
  await page.goto(`/challenges/${id}/report/versions/1`);
  const said = page.getByText("Or select words in it");
  if (javaScriptEnabled) await said.waitFor({ timeout: 10_000 });
  expect(await said.isVisible()).toBe(javaScriptEnabled);
});
