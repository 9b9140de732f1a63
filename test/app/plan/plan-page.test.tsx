import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { PlanPage } from "#app/plan/PlanPage.tsx";
import { addAction } from "#app/plan/write-action.server.ts";
import { loader } from "#app/routes/plan.table.tsx";
import { testApp } from "#test/support/app.ts";
import { argsOf } from "#test/support/route.ts";
import type { ChallengeRole } from "#workflows/people.ts";
import type { Stage } from "#workflows/stages.ts";
import { aReportedChallenge, plainAction } from "./a-report.ts";

/** A plan without actions, and its page as each person reads it. */
async function aPlan() {
  const app = await testApp();
  const challenge = await aReportedChallenge(app);
  const { planId, people, inPlan } = challenge;
  return {
    ...challenge,
    stageIs: (state: Stage) =>
      app.db.updateTable("challenge").set({ state }).execute(),
    add: (also: Partial<typeof plainAction>) =>
      addAction(app, inPlan("councilLead"), { ...plainAction, ...also }),
    words: async (role: ChallengeRole) => {
      const visitor = people[role];
      const page = await loader(argsOf(app, { visitor, params: { planId } }));
      return renderToStaticMarkup(<PlanPage {...page} />);
    },
  };
}

test("a plan says which areas for consideration wait, also when they are all that waits", async () => {
  const { add, words, own } = await aPlan();
  await add({ recommendations: [own("r1")] });
  expect(await words("councilLead")).toContain(
    "One area for consideration has no action either.",
  );
  await add({ recommendations: [own("r2")] });
  const alone = await words("councilLead");
  expect(alone).toContain("Areas for consideration with no action yet");
  expect(alone).toContain("One area for consideration has no action.");
  expect(alone).toContain("See which it is");
  expect(await words("leadPeer")).not.toContain("See which it is");
  await add({ findings: [own("consideration")] });
  expect(await words("councilLead")).not.toContain("with no action");
});

test("while the report is open again actions are added, and nothing is taken from it", async () => {
  const { id, add, words, stageIs } = await aPlan();
  await add({});
  const start = `/challenges/${id}/plan/start`;
  expect(await words("councilLead")).toContain(start);
  for (const stage of ["finalising", "closed"] as const) {
    await stageIs(stage);
    const page = await words("councilLead");
    expect(page).toContain("Add an action");
    expect(page).not.toContain(start);
  }
  expect(await words("leadPeer")).not.toContain("Add an action");
});
