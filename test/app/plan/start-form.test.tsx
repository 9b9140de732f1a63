import { expect, test } from "vitest";
import { StartPlan } from "#app/plan/StartPlan.tsx";
import { loader as start } from "#app/routes/challenge-plan.start.tsx";
import { testApp } from "#test/support/app.ts";
import { drawnAt } from "#test/support/drawn-at.tsx";
import { argsOf } from "#test/support/route.ts";
import { aReportedChallenge } from "./a-report.ts";

test("what the council only noted is not ticked, and each says how it stands", async () => {
  const app = await testApp();
  const { id, people, own } = await aReportedChallenge(app);
  const positions = { r1: "noted", r2: "accepted" };
  await app.db
    .insertInto("response")
    .values({
      id: "response",
      challenge_id: id,
      number: 1,
      report_version_id: own("final"),
      sent_at: app.now(),
    })
    .execute();
  for (const [name, position] of Object.entries(positions)) {
    await app.db
      .insertInto("response_position")
      .values({
        response_id: "response",
        recommendation_id: own(name),
        position,
        reason: "",
      })
      .execute();
  }
  const visitor = people.councilLead;
  const page = await start(
    argsOf(app, { visitor, params: { challengeId: id } }),
  );
  const form = drawnAt("", <StartPlan {...page} answered={undefined} />);
  const ticked = form
    .querySelectorAll("input[name=recommendations][checked]")
    .map((box) => box.getAttribute("value"));
  expect(ticked).toEqual([own("r2")]);
  expect(form.structuredText).toContain("Position: noted.");
  expect(form.structuredText).toContain("Position: accepted.");
});
