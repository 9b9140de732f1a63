import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startBrowser } from "#test/support/browser.ts";
import { testApp } from "#test/support/app.ts";
import { serve } from "#test/support/web.ts";
import { browserHands } from "./browser-hands.ts";
import { walkThrough } from "./challenge-journey.ts";
import { inspector } from "./inspector.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

test("an award challenge in a browser without script", async () => {
  const app = await testApp();
  const base = await serve(app);
  const seat = () => browserHands(browser, base, { script: false });
  await walkThrough(app, seat, { mode: "award", areas: 5, way: "winding" });
});

test("the same in a browser with script; axe finds nothing on any page", async () => {
  const app = await testApp();
  const base = await serve(app);
  const { inspect, seen, faults } = inspector();
  const seat = () =>
    browserHands(browser, base, { script: true, onPage: inspect });
  await walkThrough(app, seat, { mode: "award", areas: 5, way: "winding" });
  expect(seen.size).toBeGreaterThan(40);
  expect(faults).toEqual([]);
}, 600_000);
