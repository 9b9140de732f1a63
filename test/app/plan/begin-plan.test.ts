import { actionsOn } from "#test/app/plan/a-plan.ts";
import { expect, test } from "vitest";
import { addAction } from "#app/plan/write-action.server.ts";
import { issueFinal } from "#app/report/issue-final.server.ts";
import { waiveImpact } from "#app/report/waive-impact.server.ts";
import { loader as bridge } from "#app/routes/challenge-plan.tsx";
import { loader as bridgeToAction } from "#app/routes/challenge-plan.action.tsx";
import { loader as planPage } from "#app/routes/plan.table.tsx";
import { steps } from "#app/steps.server.ts";
import { findPlan } from "#db/queries/plans.ts";
import { aReport } from "#test/app/report/a-report.ts";
import { testApp } from "#test/support/app.ts";
import { argsOf } from "#test/support/route.ts";
import { plainAction } from "./a-report.ts";

/** A challenge whose report can be issued, and its plan. */
async function toIssue(start?: string) {
  const app = await testApp(start);
  const challenge = await aReport(app, { stage: "finalising" });
  const { id, by, move, people } = challenge;
  const why = { reason: "Not in time.", was: "" };
  await waiveImpact(app, by("challengeManager"), why);
  const ofCouncil = (params = {}, query = "") =>
    argsOf(app, {
      visitor: people.councilLead,
      params: { challengeId: id, ...params },
      query,
    });
  return {
    ...{ app, id, people, move, ofCouncil },
    issue: async () => issueFinal(app, await move("leadPeer")),
    plan: () => findPlan(app.db, { challengeId: id }),
  };
}

test("the final report begins the plan, and issued again keeps it", async () => {
  const { app, id, people, ...room } = await toIssue();
  const { move, issue, plan, ofCouncil } = room;
  expect(await plan()).toBeUndefined();
  expect(await bridge(ofCouncil())).toMatchObject({
    nothing: expect.stringContaining("once the final report is issued"),
  });
  await issue();
  const begun = await plan();
  const planId = begun?.id ?? "";
  expect(begun).toMatchObject({ challengeId: id, beganOn: "2026-03-02" });
  const lead = { who: people.councilLead, planId };
  const october = { ...plainAction, byWhen: "October 2026" };
  await addAction(app, lead, october);

  const reopened = await move("challengeManager");
  await steps.reopen(app, { ...reopened, note: "A figure was wrong." });
  await issue();
  expect(await plan()).toEqual(begun);
  const all = await app.db.selectFrom("plan").select("id").execute();
  expect(all).toEqual([{ id: planId }]);
  const page = await planPage(ofCouncil({ planId }));
  expect(actionsOn(page).map(({ number, flags }) => [number, flags])).toEqual([
    [1, []],
  ]);
  const titles = page.sections.map(({ title }) => title);
  expect(new Set(titles).size).toBe(titles.length);
});

test("what is due before the plan began is flagged, by the day it began", async () => {
  const { app, people, issue, plan, ofCouncil } = await toIssue(
    "2026-08-04T09:00:00.000Z",
  );
  await issue();
  const planId = (await plan())?.id ?? "";
  const lead = { who: people.councilLead, planId };
  await addAction(app, lead, { ...plainAction, byWhen: "July 2026" });
  await addAction(app, lead, { ...plainAction, byWhen: "October 2026" });
  const actions = actionsOn(await planPage(ofCouncil({ planId })));
  expect(actions.map(({ flags }) => flags.length)).toEqual([1, 0]);
});

test("the addresses of a plan in its challenge lead to it, with what they ask, and to no action of another", async () => {
  const { issue, plan, ofCouncil } = await toIssue();
  const there = async (page: Promise<unknown>) => {
    const thrown: unknown = await page.catch((led: unknown) => led);
    return thrown instanceof Response && thrown.headers.get("location");
  };
  const toNone = bridgeToAction(ofCouncil({ actionId: "a1" }));
  await expect(toNone).rejects.toMatchObject({ init: { status: 404 } });
  await issue();
  const top = `/plans/${(await plan())?.id}`;
  expect(await there(bridge(ofCouncil({}, "?due=overdue")))).toBe(
    `${top}?due=overdue`,
  );
  // An action of another plan is none of this challenge's.
  const toOther = bridgeToAction(ofCouncil({ actionId: "a1" }));
  await expect(toOther).rejects.toMatchObject({ init: { status: 404 } });
});
