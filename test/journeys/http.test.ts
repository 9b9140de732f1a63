import { test } from "vitest";
import { testApp } from "#test/support/app.ts";
import { serve } from "#test/support/web.ts";
import { aBespoke, anAward, walkThrough } from "./challenge-journey.ts";
import { httpHands } from "./http-hands.ts";

test("an award challenge over HTTP, five areas, from empty to closed", async () => {
  const app = await testApp();
  const base = await serve(app);
  const seat = async () => httpHands(base);
  await walkThrough(app, seat, anAward);
});

test("a bespoke challenge of three themes of four over HTTP, from empty to closed", async () => {
  const app = await testApp();
  const base = await serve(app);
  const seat = async () => httpHands(base);
  await walkThrough(app, seat, aBespoke);
});
