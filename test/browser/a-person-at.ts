import type { Browser } from "playwright-core";
import { testApp } from "#test/support/app.ts";
import { personIn } from "#test/support/moments.ts";
import { played } from "#test/support/played.ts";
import { cookieOf, serve } from "#test/support/web.ts";
import type { ChallengeRole } from "#workflows/people.ts";
import type { Stage } from "#workflows/stages.ts";

/** Opens a page for somebody who is signed in, in a challenge at a stage. */
export const aPersonAt =
  (browser: () => Browser) => async (stage: Stage, role: ChallengeRole) => {
    const app = await testApp("2026-09-01T09:00:00.000Z");
    const { id } = await played(app, stage);
    const baseURL = await serve(app);
    const context = await browser().newContext({ baseURL });
    const person = await personIn(app, id, role);
    const [name = "", value = ""] = (await cookieOf(app, person.id)).split("=");
    await context.addCookies([{ name, value, url: baseURL }]);
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    return { app, id, page, context };
  };
