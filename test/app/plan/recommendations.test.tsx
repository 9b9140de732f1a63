import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Forbidden, NotFound, NotNow } from "#app/errors.ts";
import { PlanPage } from "#app/plan/PlanPage.tsx";
import { Recommendations } from "#app/plan/recommendations/Recommendations.tsx";
import {
  decideNoAction,
  takeNoActionBack,
} from "#app/plan/recommendations/decide-no-action.server.ts";
import { addProgress } from "#app/plan/progress/add-progress.server.ts";
import { addAction } from "#app/plan/write-action.server.ts";
import { loader as page } from "#app/routes/plan.recommendations.tsx";
import { loader as table } from "#app/routes/plan.table.tsx";
import { testApp } from "#test/support/app.ts";
import { argsOf } from "#test/support/route.ts";
import type { ChallengeRole } from "#workflows/people.ts";
import { aReportedChallenge, plainAction } from "./a-report.ts";
import { firstAction, progressMade } from "./an-action.ts";

const reason = "The law asks for it already.";

/** A plan with two recommendations, its pages, and the decision on the second. */
async function aPlan() {
  const app = await testApp();
  const challenge = await aReportedChallenge(app);
  const { planId, people, inPlan, own } = challenge;
  const asked = (role: ChallengeRole) =>
    argsOf(app, { visitor: people[role], params: { planId } });
  return {
    ...{ app, ...challenge },
    decide: (role: ChallengeRole, id = own("r2")) =>
      decideNoAction(app, inPlan(role), id, { reason }),
    takeBack: () => takeNoActionBack(app, inPlan("councilLead"), own("r2")),
    words: async (role: ChallengeRole) =>
      renderToStaticMarkup(<Recommendations {...await page(asked(role))} />),
    planWords: async () =>
      renderToStaticMarkup(<PlanPage {...await table(asked("councilLead"))} />),
  };
}

test("each recommendation shows its actions and their progress, or that it has none yet", async () => {
  const { app, planId, inPlan, own, words } = await aPlan();
  const lead = inPlan("councilLead");
  const recommendations = [own("r1")];
  await addAction(app, lead, { ...plainAction, recommendations });
  const { id } = await firstAction(app, planId);
  await addProgress(app, lead, id, progressMade);
  const shown = await words("councilLead");
  const [first = "", second = ""] = shown
    .split("<section")
    .filter((part) => part.includes("Recommendation "));
  expect(first).toContain("give each action an owner");
  expect(first).toContain(progressMade.text);
  expect(first).not.toContain("No action yet");
  expect(second).toContain("No action yet");
  expect(second).toContain(`/actions/new?answers=${own("r2")}`);
  const asRead = await words("leadPeer");
  expect(asRead).toContain("No action yet");
  expect(asRead).not.toContain("Write an action");
});

test("that nothing will be done is decided with a reason by who leads, counted apart, and taken back", async () => {
  const { decide, takeBack, words, planWords, app, planId } = await aPlan();
  expect(await planWords()).toContain("Publish data.");
  await expect(decide("councilContributor")).rejects.toThrow(Forbidden);
  await decide("councilLead");
  await expect(decide("councilLead")).rejects.toThrow(NotNow);
  expect(await words("viewer")).toContain(reason);
  const plan = await planWords();
  expect(plan).not.toContain("Publish data.");
  expect(plan).toContain("On one more recommendation nothing will be done.");
  await takeBack();
  expect(await takeBack()).toMatchObject({ said: "It was taken back before" });
  expect(await planWords()).toContain("Publish data.");
  const told = await app.db
    .selectFrom("plan_event")
    .select(["event", "subject", "note"])
    .where("plan_id", "=", planId)
    .orderBy("seq")
    .execute();
  const one = { subject: "Recommendation 2", note: reason };
  expect(told.slice(-2)).toEqual([
    { event: "noActionDecided", ...one },
    { event: "noActionTakenBack", ...one },
  ]);
});

test("nothing is decided on what has an action, or was never recommended", async () => {
  const { app, inPlan, own, decide, words } = await aPlan();
  for (const id of [own("unsent"), own("consideration"), "none"]) {
    await expect(decide("councilLead", id)).rejects.toThrow(NotFound);
  }
  await decide("councilLead");
  const recommendations = [own("r1"), own("r2")];
  const lead = inPlan("councilLead");
  await addAction(app, lead, { ...plainAction, recommendations });
  await expect(decide("councilLead", own("r1"))).rejects.toThrow(NotNow);
  // Who decided and who acts may be two people: it is said, not mended.
  expect(await words("councilLead")).toContain("one of the two is not so");
});
