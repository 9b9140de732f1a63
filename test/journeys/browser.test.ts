import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startBrowser } from "#test/support/browser.ts";
import { testApp } from "#test/support/app.ts";
import { serve } from "#test/support/web.ts";
import { browserHands } from "./browser-hands.ts";
import { walkThrough } from "./challenge-journey.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const looks = [
  { width: 1280, colorScheme: "light" },
  { width: 320, colorScheme: "dark" },
] as const;

/** Looks at each kind of page once: wide and light, narrow and dark. */
function inspector() {
  const seen = new Set<string>();
  const faults: string[] = [];
  const inspect = async (page: Page) => {
    const { pathname } = new URL(page.url());
    const kind = pathname
      .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ":id")
      .replaceAll(/\/(communities|leadership|engagement)\b.*/g, "/:area");
    if (seen.has(kind)) return;
    seen.add(kind);
    for (const { width, colorScheme } of looks) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      for (const { id, nodes } of violations) {
        faults.push(`${kind} ${width} ${colorScheme}: ${id} ${nodes[0]?.html}`);
      }
      const wide = await page.evaluate(
        "document.documentElement.scrollWidth > window.innerWidth",
      );
      if (wide) faults.push(`${kind} ${width}: scrolls sideways`);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
  };
  return { inspect, seen, faults };
}

test("an award challenge in a browser without script", async () => {
  const app = await testApp();
  const base = await serve(app);
  const seat = () => browserHands(browser, base, { script: false });
  await walkThrough(app, seat, { mode: "award", areas: 2 });
});

test("the same in a browser with script; axe finds nothing on any page", async () => {
  const app = await testApp();
  const base = await serve(app);
  const { inspect, seen, faults } = inspector();
  const seat = () =>
    browserHands(browser, base, { script: true, onPage: inspect });
  await walkThrough(app, seat, { mode: "award", areas: 2 });
  expect(seen.size).toBeGreaterThan(40);
  expect(faults).toEqual([]);
}, 600_000);
