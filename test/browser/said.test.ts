import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { aChallenge, testApp } from "#test/support/app.ts";
import { startBrowser } from "#test/support/browser.ts";
import { cookieOf, serve } from "#test/support/web.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** The council lead at the form of a criterion, with or without script. */
async function writing(javaScriptEnabled: boolean) {
  const app = await testApp();
  const { id, people, framework } = await aChallenge(app, {
    stage: "selfAssessment",
  });
  const base = await serve(app);
  const context = await browser.newContext({
    baseURL: base,
    javaScriptEnabled,
  });
  const cookie = await cookieOf(app, people.councilLead.id);
  const [name = "", value = ""] = cookie.split("=");
  await context.addCookies([{ name, value, url: base }]);
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const [area] = framework.areas;
  const [criterion] = area?.criteria ?? [];
  const form = `/challenges/${id}/self-assessment/${area?.key}/${criterion?.key}`;
  await page.goto(form);
  const save = () => page.getByRole("button", { name: /^Save/ }).last().click();
  return { page, form, save, number: criterion?.number };
}

test.each([
  ["without script", false],
  ["with script", true],
])(
  "what was done is said once, and has the focus: %s",
  async (_, javaScriptEnabled) => {
    const { page, save, number } = await writing(javaScriptEnabled);
    await page
      .getByLabel("What the council can already evidence")
      .fill("Forums.");
    await save();
    const said = page.locator(".cf-said:focus");
    await said.waitFor();
    expect(await said.innerText()).toContain(
      `The answer to ${number} is saved`,
    );
    await page.reload();
    expect(await page.locator(".cf-said").count()).toBe(0);
  },
);

test("a saved answer without words is not called an answer", async () => {
  const { page, save, number } = await writing(false);
  await save();
  const said = page.locator(".cf-said:focus");
  await said.waitFor();
  expect(await said.innerText()).toContain(
    `Saved. ${number} is not answered yet`,
  );
});

test("a form that fails twice puts the focus on its problems twice", async () => {
  const { page, save } = await writing(false);
  await page.getByLabel("This criterion does not apply").check();
  await save();
  const summary = page.locator(".govuk-error-summary:focus");
  await summary.waitFor();
  await summary.getByRole("link").first().click();
  expect(new URL(page.url()).hash).not.toBe("");
  await save();
  await summary.waitFor();
  expect(new URL(page.url()).hash).toBe("");
});
