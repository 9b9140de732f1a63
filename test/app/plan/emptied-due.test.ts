import { expect, test } from "vitest";
import { addAction, changeAction } from "#app/plan/write-action.server.ts";
import { testApp } from "#test/support/app.ts";
import { aReportedChallenge, plainAction } from "./a-report.ts";
import { firstAction } from "./an-action.ts";
test("an emptied date is no correction, and a new date is asked for its reason again", async () => {
  const app = await testApp();
  const { planId, inPlan } = await aReportedChallenge(app);
  const lead = inPlan("councilLead");
  await addAction(app, lead, { ...plainAction, byWhen: "May 2026" });
  const first = await firstAction(app, planId);
  const emptied = { ...plainAction, byWhen: "", version: first.version };
  const asCorrected = { ...emptied, dueCorrected: true };
  const refused = changeAction(app, lead, first.id, asCorrected);
  await expect(refused).rejects.toMatchObject({
    problems: { dueReason: "Say why “by when” changes" },
  });
  const because = { ...emptied, dueReason: "Nobody leads it yet." };
  await changeAction(app, lead, first.id, because);
  const { byWhen, dueWas } = await firstAction(app, planId);
  expect(byWhen).toBe("");
  expect(dueWas).toMatchObject({ text: "May 2026" });
});
