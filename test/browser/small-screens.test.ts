import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { aChallenge, testApp } from "#test/support/app.ts";
import { startBrowser } from "#test/support/browser.ts";
import { cookiesOf, played } from "#test/support/played.ts";
import { idsOf } from "#test/support/ids.ts";
import { addressesOf, get } from "#test/support/walk.ts";
import { cookieOf, serve } from "#test/support/web.ts";

const phone = { width: 320, height: 640 };
const roles = ["leadPeer", "councilLead"] as const;

/** A reader who asked the browser for letters twice as large. */
let large: Browser;
let usual: Browser;
beforeAll(async () => {
  large = await startBrowser(["--blink-settings=defaultFontSize=32"]);
  usual = await startBrowser();
});
afterAll(() => Promise.all([large.close(), usual.close()]));

function signedIn(cookie: string, url: string) {
  const [name = "", value = ""] = cookie.split("=");
  return { name, value, url };
}

/** A challenge played to its plan, and a way in for each role. */
async function finished() {
  const app = await testApp();
  const { id } = await played(app, "improvement");
  const base = await serve(app);
  const cookies = await cookiesOf(app, id);
  const ids = await idsOf(app, id);
  /** One address of each kind of page that the role may read. */
  const readable = async (role: (typeof roles)[number]) => {
    const found = new Map<string, string>();
    for (const { file, address } of addressesOf(ids)) {
      if (found.has(file)) continue;
      const answer = await get(base + address, cookies.get(role));
      if (answer.status === 200 && answer.type.includes("html")) {
        found.set(file, address);
      }
    }
    return [...found.values()];
  };
  const pageOf = async (browser: Browser, role: (typeof roles)[number]) => {
    const context = await browser.newContext({
      baseURL: base,
      viewport: phone,
      javaScriptEnabled: false,
    });
    await context.addCookies([signedIn(cookies.get(role) ?? "", base)]);
    return context.newPage();
  };
  return { top: `/challenges/${id}`, readable, pageOf };
}

test("no page scrolls sideways on a phone with letters twice as large", async () => {
  const { readable, pageOf } = await finished();
  const sideways: string[] = [];
  for (const role of roles) {
    const page = await pageOf(large, role);
    const addresses = await readable(role);
    expect(addresses.length).toBeGreaterThan(25);
    for (const address of addresses) {
      await page.goto(address);
      const width = await page.evaluate(
        () => document.documentElement.scrollWidth,
      );
      if (width > phone.width) sideways.push(`${role} ${address} ${width}`);
    }
  }
  expect(sideways).toEqual([]);
});

test("the sections are folded on a phone and open beside a wide page", async () => {
  const { top, pageOf } = await finished();
  const page = await pageOf(usual, "leadPeer");
  await page.goto(`${top}/people`);
  const link = page.getByRole("link", { name: "Timetable" });
  const fold = page.getByText("All sections");
  expect(await link.isVisible()).toBe(false);
  await fold.click();
  expect(await link.isVisible()).toBe(true);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.reload();
  expect(await link.count()).toBe(1);
  expect(await fold.isVisible()).toBe(false);
  await link.click();
  expect(page.url()).toContain("/timetable");
});

test("a note can be written and saved within a screen and a half", async () => {
  const app = await testApp();
  const { id, people } = await aChallenge(app, { stage: "interviews" });
  const base = await serve(app);
  const context = await usual.newContext({ baseURL: base, viewport: phone });
  const cookie = await cookieOf(app, people.peer.id);
  await context.addCookies([signedIn(cookie, base)]);
  const page = await context.newPage();
  await page.goto(`/challenges/${id}/notes/new`);
  const save = page.getByRole("button", { name: "Save the note" });
  const box = await save.boundingBox();
  expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThan(960);
  const fold = page.getByText("Area, how sure and session");
  expect(await page.getByLabel("Area or criterion").isVisible()).toBe(false);
  await fold.click();
  await page.getByLabel("Needs checking").check();
  await page.getByLabel("Note", { exact: true }).fill("Heard in the yard");
  await save.click();
  const kept = page.locator(".cf-note").filter({ hasText: "Needs checking" });
  await kept.getByText("Heard in the yard", { exact: true }).waitFor();
});

test("a cell with the focus stands beside the names, not under them", async () => {
  const { top, pageOf } = await finished();
  const page = await pageOf(usual, "leadPeer");
  await page.goto(`${top}/findings/coverage`);
  const links = page.locator("td a");
  await links.last().focus();
  for (let left = await links.count(); left > 0; left -= 1) {
    const covered = await page.evaluate(() => {
      const cell = document.activeElement;
      const box = cell?.getBoundingClientRect();
      if (!cell?.matches("td a") || !box) return null;
      const top = document.elementFromPoint(box.x + 1, box.y + box.height / 2);
      return top !== cell;
    });
    expect(covered).not.toBe(true);
    await page.keyboard.press("Shift+Tab");
  }
});
