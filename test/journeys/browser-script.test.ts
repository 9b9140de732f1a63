import { test } from "vitest";
import { testApp } from "#test/support/app.ts";
import { aBrowser } from "#test/support/a-browser.ts";
import { serve } from "#test/support/web.ts";
import { browserHands } from "./browser-hands.ts";
import { anAward, walkThrough } from "./challenge-journey.ts";

const browser = aBrowser();

test("an award challenge in a browser with script", async () => {
  const app = await testApp();
  const base = await serve(app);
  const seat = () => browserHands(browser(), base, { script: true });
  await walkThrough(app, seat, anAward);
});
