import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ActionPage } from "#app/plan/ActionPage.tsx";
import { PlanPage } from "#app/plan/PlanPage.tsx";
import { addProgress } from "#app/plan/progress/add-progress.server.ts";
import { planWorkSaid } from "#app/plan/history-words.ts";
import { addAction, changeAction } from "#app/plan/write-action.server.ts";
import { loader as actionPage } from "#app/routes/plan.action.tsx";
import { loader as tablePage } from "#app/routes/plan.table.tsx";
import { listDueRevisions } from "#db/queries/due-revisions.ts";
import { listPlanEvents } from "#db/queries/plan-events.ts";
import { testApp } from "#test/support/app.ts";
import { argsOf } from "#test/support/route.ts";
import { aReportedChallenge, plainAction } from "./a-report.ts";
import { firstAction, progressMade } from "./an-action.ts";

/** An action that is due in June, and how its date is changed and read. */
async function aDatedAction(byWhen = "June 2026") {
  const app = await testApp();
  const { planId, inPlan, people } = await aReportedChallenge(app);
  const lead = inPlan("councilLead");
  await addAction(app, lead, { ...plainAction, byWhen });
  const { id } = await firstAction(app, planId);
  const read = { visitor: people.leadPeer, params: { planId, actionId: id } };
  return {
    ...{ app, planId, lead, id },
    change: async (also: Partial<typeof plainAction>) => {
      const { version } = await firstAction(app, planId);
      return changeAction(app, lead, id, { ...plainAction, ...also, version });
    },
    action: () => firstAction(app, planId),
    kept: () => listDueRevisions(app.db, planId, id),
    page: async () =>
      renderToStaticMarkup(
        <ActionPage {...await actionPage(argsOf(app, read))} />,
      ),
    table: async () =>
      renderToStaticMarkup(
        <PlanPage {...await tablePage(argsOf(app, read))} />,
      ),
  };
}

test("a date is revised with a reason, and what it said at first stays", async () => {
  const { change, page, table, action, app, planId } = await aDatedAction();
  await expect(change({ byWhen: "October 2026" })).rejects.toMatchObject({
    problems: { dueReason: "Say why “by when” changes" },
  });
  expect(await action()).toMatchObject({ byWhen: "June 2026", version: 1 });
  expect(await table()).not.toContain("was:");
  await change({ byWhen: "October 2026", dueReason: "The board met late" });
  expect(await table()).toContain("was: June 2026");
  await change({ byWhen: "", dueReason: "No money yet" });
  await change({ byWhen: "2028", dueReason: "Money came" });
  const shown = await page();
  expect(shown).toContain("First written: June 2026");
  expect(shown).toContain("Revised from “June 2026” to “October 2026”");
  expect(shown).toContain("The board met late");
  expect(shown).toContain("Revised from no date to “2028”");
  expect(shown).toContain("Connie Ledger");
  expect(await table()).toContain("was: June 2026 (revised 3 times)");
  const [, told] = await listPlanEvents(app.db, {
    ...{ planId, limit: 9, offset: 0 },
  });
  expect(told && planWorkSaid(told)).toBe(
    "By when revised: Action 1, from no date to “2028”",
  );
});

test("a first date is no revision", async () => {
  const { change, kept, action } = await aDatedAction("");
  await change({ byWhen: "June 2026" });
  expect(await kept()).toEqual([]);
  expect(await action()).toMatchObject({ byWhen: "June 2026", dueWas: null });
});

test("who only corrects the writing gives no reason, and revises nothing", async () => {
  const { change, page, table, kept } = await aDatedAction("Jun 20026");
  await change({ byWhen: "June 2026", dueCorrected: true });
  expect(await kept()).toMatchObject([{ isCorrection: true, reason: "" }]);
  expect(await table()).not.toContain("was:");
  expect(await page()).toContain(
    "Writing corrected from “Jun 20026” to “June 2026”",
  );
  await change({ byWhen: "2027", dueReason: "Later" });
  expect(await table()).toContain("was: June 2026</p>");
});

test("a reason is not lost where nothing changes", async () => {
  const { change } = await aDatedAction();
  const same = { byWhen: "June 2026", dueReason: "The board met late" };
  await expect(change(same)).rejects.toMatchObject({
    problems: { dueReason: expect.stringContaining("as it was") },
  });
});

test("progress may move the date, with the same reason asked for", async () => {
  const { app, lead, id, action, kept } = await aDatedAction();
  const moved = { ...progressMade, byWhen: "2027" };
  await expect(addProgress(app, lead, id, moved)).rejects.toMatchObject({
    problems: { dueReason: "Say why “by when” changes" },
  });
  expect(await action()).toMatchObject({ progressEntries: 0 });
  await addProgress(app, lead, id, { ...moved, dueReason: "Staff left" });
  expect(await action()).toMatchObject({ byWhen: "2027", progressEntries: 1 });
  expect(await kept()).toMatchObject([
    { fromText: "June 2026", toText: "2027", reason: "Staff left" },
  ]);
  // Read before that, it says nothing of a date that another has moved.
  const late = { ...progressMade, byWhen: "June 2026", dueReason: "" };
  await expect(addProgress(app, lead, id, late)).rejects.toMatchObject({
    theirs: { values: { byWhen: "2027" } },
  });
});
