import { expect, test } from "vitest";
import { testApp } from "#test/support/app.ts";
import { aBrowser } from "#test/support/a-browser.ts";
import { inspector } from "#test/support/inspector.ts";
import { serve } from "#test/support/web.ts";
import { browserHands } from "./browser-hands.ts";
import { anAward, walkThrough } from "./challenge-journey.ts";

const browser = aBrowser();

test("an award challenge in a browser with script; axe finds nothing on any page", async () => {
  const app = await testApp();
  const base = await serve(app);
  const { inspect, seen, faults } = inspector();
  const seat = () =>
    browserHands(browser(), base, { script: true, onPage: inspect });
  await walkThrough(app, seat, anAward);
  expect(seen.size).toBeGreaterThan(50);
  expect(faults).toEqual([]);
});
