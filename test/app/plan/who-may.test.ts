import { describe, expect, test } from "vitest";
import { Forbidden, NotFound } from "#app/errors.ts";
import { addProgress } from "#app/plan/progress/add-progress.server.ts";
import { removeAction } from "#app/plan/remove-action.server.ts";
import { addAction, changeAction } from "#app/plan/write-action.server.ts";
import type { PlanAttempt } from "#app/plan/change-plan.server.ts";
import type { Visitor } from "#app/people/visitor.server.ts";
import { loader as editForm } from "#app/routes/plan.action.edit.tsx";
import { loader as actionPage } from "#app/routes/plan.action.tsx";
import { loader as newForm } from "#app/routes/plan.actions.new.tsx";
import { loader as history } from "#app/routes/plan.history.tsx";
import { loader as planPage } from "#app/routes/plan.table.tsx";
import { loader as frame } from "#app/routes/plan.tsx";
import { aPerson, testApp } from "#test/support/app.ts";
import { argsOf } from "#test/support/route.ts";
import { stages } from "#workflows/stages.ts";
import { aReportedChallenge, plainAction } from "./a-report.ts";
import { firstAction, progressMade } from "./an-action.ts";

/** A plan of one action, its pages, and every change that there is to it. */
async function aPlan() {
  const app = await testApp();
  const challenge = await aReportedChallenge(app);
  const { planId, inPlan } = challenge;
  await addAction(app, inPlan("councilLead"), plainAction);
  const { id: actionId } = await firstAction(app, planId);
  const asked = (visitor: Visitor) =>
    argsOf(app, { visitor, params: { planId, actionId } });
  const changes = [
    (by: PlanAttempt) => addAction(app, by, plainAction),
    (by: PlanAttempt) =>
      changeAction(app, by, actionId, { ...plainAction, version: 1 }),
    (by: PlanAttempt) => addProgress(app, by, actionId, progressMade),
    (by: PlanAttempt) => removeAction(app, by, actionId, { version: 1 }),
  ];
  return { app, ...challenge, actionId, asked, changes };
}

const status = (code: number) => ({ init: { status: code } });

const pagesRead = [frame, planPage, actionPage, history] as const;

describe("who may do what in a plan", () => {
  test.each(stages)(
    "the council goes on with its plan while the challenge is at %s",
    async (state) => {
      const { app, asked, people, changes, inPlan } = await aPlan();
      await app.db.updateTable("challenge").set({ state }).execute();
      expect(await planPage(asked(people.councilLead))).toMatchObject({
        may: true,
      });
      expect(await editForm(asked(people.councilContributor))).toBeTruthy();
      const [add] = changes;
      await add?.(inPlan("councilContributor"));
      const shown = await planPage(asked(people.leadPeer));
      expect(shown).toMatchObject({ may: false, found: 2 });
    },
  );

  test.each([
    "challengeManager",
    "leadPeer",
    "peer",
    "sponsor",
    "viewer",
  ] as const)("%s reads every page of it and changes nothing", async (role) => {
    const { asked, people, changes, inPlan, app, planId } = await aPlan();
    for (const page of pagesRead) {
      expect(await page(asked(people[role]))).toBeTruthy();
    }
    for (const form of [newForm, editForm]) {
      const refused = form(asked(people[role]));
      await expect(refused).rejects.toMatchObject(status(403));
    }
    for (const change of changes) {
      await expect(change(inPlan(role))).rejects.toThrow(Forbidden);
    }
    expect(await firstAction(app, planId)).toMatchObject({ version: 1 });
  });

  test.each([
    ["a stranger", false],
    ["the programme’s office", true],
  ] as const)("for %s it is not there", async (_who, isOffice) => {
    const { app, asked, changes, planId } = await aPlan();
    const who = await aPerson(app, "Otto Frayne", isOffice);
    for (const page of [...pagesRead, newForm, editForm]) {
      await expect(page(asked(who))).rejects.toMatchObject(status(404));
    }
    for (const change of changes) {
      await expect(change({ who, planId })).rejects.toThrow(NotFound);
    }
  });

  test("the council of another plan finds nothing of it", async () => {
    const { app, asked, changes, planId } = await aPlan();
    const another = await aReportedChallenge(app);
    const who = another.people.councilLead;
    for (const page of pagesRead) {
      await expect(page(asked(who))).rejects.toMatchObject(status(404));
    }
    for (const change of changes) {
      await expect(change({ who, planId })).rejects.toThrow(NotFound);
    }
  });
});
