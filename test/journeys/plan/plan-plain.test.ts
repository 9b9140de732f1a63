import { test } from "vitest";
import { testApp } from "#test/support/app.ts";
import { aBrowser } from "#test/support/a-browser.ts";
import { serve } from "#test/support/web.ts";
import { browserHands } from "../browser-hands.ts";
import { walkThroughPlan } from "./plan-journey.ts";

const browser = aBrowser();

test("a plan from Word to the committee in a browser without script", async () => {
  const app = await testApp();
  const base = await serve(app);
  await walkThroughPlan(app, () =>
    browserHands(browser(), base, { script: false }),
  );
});
