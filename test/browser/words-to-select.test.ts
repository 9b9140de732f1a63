import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { testApp } from "#test/support/app.ts";
import { aBrowser } from "#test/support/a-browser.ts";
import { personIn } from "#test/support/moments.ts";
import { played } from "#test/support/played.ts";
import { cookieOf, serve } from "#test/support/web.ts";

const browser = aBrowser();

/** The council lead before draft 1. */
async function atTheDraft(javaScriptEnabled: boolean) {
  const app = await testApp("2026-09-01T09:00:00.000Z");
  const { id } = await played(app, "councilResponse");
  const baseURL = await serve(app);
  const context = await browser().newContext({ baseURL, javaScriptEnabled });
  const { id: lead } = await personIn(app, id, "councilLead");
  const [name = "", value = ""] = (await cookieOf(app, lead)).split("=");
  await context.addCookies([{ name, value, url: baseURL }]);
  const page = await context.newPage();
  await page.goto(`/challenges/${id}/report/versions/1`);
  const newest = () =>
    app.db
      .selectFrom("comment")
      .select(["text", "exact", "block_id", "start_at", "number"])
      .where("challenge_id", "=", id)
      .where("number", "is not", null)
      .orderBy("number", "desc")
      .executeTakeFirstOrThrow();
  return { page, newest };
}

/** A paragraph that nobody has commented on, and its words. */
async function aParagraph(page: Page) {
  const text = page
    .locator(".cf-annotated__row", { has: page.locator(".cf-margin--quiet") })
    .locator(".cf-block--paragraph .cf-block__text")
    .first();
  await text.scrollIntoViewIfNeeded();
  return { text, words: (await text.textContent()) ?? "" };
}

test.each([
  ["where script runs", true],
  ["without script not", false],
])("that words can be selected is said %s", async (_, javaScriptEnabled) => {
  const { page } = await atTheDraft(javaScriptEnabled);
  const said = page.getByText("Or select words in it");
  if (javaScriptEnabled) await said.waitFor({ timeout: 10_000 });
  expect(await said.isVisible()).toBe(javaScriptEnabled);
});

test("words selected with the mouse get a comment that stands on them", async () => {
  const { page, newest } = await atTheDraft(true);
  await page.getByText("Or select words in it").waitFor({ timeout: 10_000 });
  const { text, words } = await aParagraph(page);
  const box = await text.boundingBox();
  if (!box) throw new Error("The paragraph is not drawn.");
  await page.mouse.move(box.x + 2, box.y + 12);
  await page.mouse.down();
  await page.mouse.move(box.x + 160, box.y + 12, { steps: 6 });
  await page.mouse.up();
  const selected = await page.evaluate(() => String(document.getSelection()));
  expect(words).toContain(selected.trim());
  expect(selected.trim().length).toBeGreaterThan(5);
  // Inside a landmark, as all else on the page.
  await page
    .getByRole("main")
    .getByRole("link", { name: "Comment on these words" })
    .click();
  const quote = page.getByLabel("Words it is about");
  expect(await quote.inputValue()).toBe(selected.trim());
  await page.getByLabel("Fact").check();
  await page.getByLabel("Your comment").fill("Seen with the mouse.");
  await page.getByRole("button", { name: "Add the comment" }).click();
  await page.locator("mark", { hasText: selected.trim() }).waitFor();
  expect(await newest()).toMatchObject({
    ...{ text: "Seen with the mouse.", exact: selected.trim() },
    start_at: words.indexOf(selected.trim()),
  });
});

test("words whose selection is made longer by keyboard lead to the same form", async () => {
  const { page } = await atTheDraft(true);
  await page.getByText("Or select words in it").waitFor({ timeout: 10_000 });
  const { text, words } = await aParagraph(page);
  const box = await text.boundingBox();
  if (!box) throw new Error("The paragraph is not drawn.");
  const selected = () => page.evaluate(() => String(document.getSelection()));
  await page.mouse.dblclick(box.x + 4, box.y + 12);
  const word = (await selected()).trim();
  for (let at = 0; at < 12; at += 1) {
    await page.keyboard.press("Shift+ArrowRight");
  }
  const more = (await selected()).trim();
  expect(more.length).toBeGreaterThan(word.length + 8);
  expect(words).toContain(more);
  const link = page.getByRole("link", { name: "Comment on these words" });
  await link.focus();
  await page.keyboard.press("Enter");
  const quote = page.getByLabel("Words it is about");
  expect(await quote.inputValue()).toBe(more);
});

test.each([
  ["with script", true],
  ["without script", false],
])("a paragraph is commented on by keyboard alone, %s", async (_, script) => {
  const { page, newest } = await atTheDraft(script);
  const { text, words } = await aParagraph(page);
  const row = text.locator("xpath=ancestor::*[@class='cf-annotated__row']");
  await row.locator("a.cf-margin__add").focus();
  await page.keyboard.press("Enter");
  await page.getByLabel("Words it is about").waitFor();
  const [first = ""] = words.trim().split(/(?<=\S{4}\s\S+\s\S+)\s/);
  const quote = first.slice(0, 40).trim();
  await page.getByLabel("Words it is about").focus();
  await page.keyboard.insertText(quote);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await page.keyboard.press("Tab");
  await page.keyboard.insertText("Written with the keys.");
  await page.getByRole("button", { name: "Add the comment" }).focus();
  await page.keyboard.press("Enter");
  await page.getByText("Written with the keys.").waitFor();
  expect(await newest()).toMatchObject({
    ...{ text: "Written with the keys.", exact: quote },
  });
});

test("every block has its link, headings and lists of names too", async () => {
  const { page } = await atTheDraft(false);
  const rows = page.locator(".cf-annotated__row");
  const links = page.locator(".cf-annotated__row a.cf-margin__add");
  expect(await links.count()).toBe(await rows.count());
  const heading = page.getByRole("link", { name: "Comment on the heading" });
  expect(await heading.count()).toBeGreaterThan(3);
});
