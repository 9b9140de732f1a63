import { expect, test } from "vitest";
import { aFindingsRoom } from "#test/app/findings/support.ts";
import { aBrowser } from "#test/support/a-browser.ts";
import { cookieOf, serve } from "#test/support/web.ts";

const browser = aBrowser();

/** A peer's list of three strengths of one area. */
async function aList(javaScriptEnabled: boolean) {
  const { app, id, area, people, add, list } = await aFindingsRoom();
  for (const text of ["One", "Two", "Three"]) await add({ text });
  const base = await serve(app);
  const context = await browser().newContext({ javaScriptEnabled });
  const cookie = await cookieOf(app, people.peer.id);
  const [name = "", value = ""] = cookie.split("=");
  await context.addCookies([{ name, value, url: base }]);
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await page.goto(`${base}/challenges/${id}/findings?area=${area.key}`);
  const place = `of area ${area.number}`;
  const order = async () => (await list()).map(({ text }) => text).join();
  return { page, place, order };
}

test("by keyboard and without script, the same button is at hand after each move", async () => {
  const { page, place, order } = await aList(false);
  const button = (name: string) =>
    page.getByRole("button", { name: `${name} ${place}` });
  const focused = page.locator(":focus");
  await button("Move up: strength 3").press("Enter");
  await button("Move up: strength 2").and(focused).waitFor();
  expect(await order()).toBe("One,Three,Two");
  await focused.press("Enter");
  await button("Move down: strength 1").and(focused).waitFor();
  expect(await order()).toBe("Three,One,Two");
  expect(new URL(page.url()).searchParams.get("area")).not.toBeNull();
});

test("what was dragged is told with its new place", async () => {
  const { page, place, order } = await aList(true);
  const row = (text: string) => page.locator(".cf-finding", { hasText: text });
  await row("Three").locator(".cf-order__handle").hover();
  await page.mouse.down();
  await row("One").hover({ position: { x: 5, y: 2 } });
  await page.mouse.up();
  const said = page.locator("body > [role=status]");
  await said.getByText(`Moved: strength 1 ${place}.`).waitFor();
  expect(await order()).toBe("Three,One,Two");
});
