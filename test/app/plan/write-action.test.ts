import { expect, test } from "vitest";
import { Invalid, NotFound, Stale } from "#app/errors.ts";
import { actionSchema } from "#app/plan/action.ts";
import { addProgress } from "#app/plan/progress/add-progress.server.ts";
import { removeAction } from "#app/plan/remove-action.server.ts";
import { addAction, changeAction } from "#app/plan/write-action.server.ts";
import { action as changeOnPage } from "#app/routes/plan.action.edit.tsx";
import { listActionLinks } from "#db/queries/actions.ts";
import { progressIn } from "#test/support/progress-in.ts";
import { testApp } from "#test/support/app.ts";
import { argsOf } from "#test/support/route.ts";
import { aReportedChallenge, plainAction } from "./a-report.ts";
import { progressMade, firstAction } from "./an-action.ts";

test("an action answers several things, and several actions one", async () => {
  const app = await testApp();
  const { planId, inPlan, own } = await aReportedChallenge(app);
  const both = {
    ...plainAction,
    recommendations: [own("r1"), own("r2")],
    findings: [own("consideration")],
  };
  await addAction(app, inPlan("councilContributor"), both);
  await addAction(app, inPlan("councilLead"), { ...both, findings: [] });
  expect(await listActionLinks(app.db, { planId })).toHaveLength(5);
  const { id: action } = await firstAction(app, planId);
  const fewer = { ...plainAction, version: 1, recommendations: [own("r2")] };
  await changeAction(app, inPlan("councilLead"), action, fewer);
  expect(await listActionLinks(app.db, { planId })).toHaveLength(3);
});

test("a second editor gets the first one's words, and nothing is lost", async () => {
  const app = await testApp();
  const { planId, inPlan } = await aReportedChallenge(app);
  await addAction(app, inPlan("councilLead"), plainAction);
  const { id: action } = await firstAction(app, planId);
  const saved = { ...plainAction, owners: "CEO", version: 1 };
  await changeAction(app, inPlan("councilLead"), action, saved);
  const late = changeAction(app, inPlan("councilContributor"), action, {
    ...saved,
    owners: "HR",
    progress: "Not to be kept",
  });
  await expect(late).rejects.toThrow(Stale);
  await expect(late).rejects.toMatchObject({
    theirs: { version: 2, values: { owners: "CEO" } },
  });
  expect(await progressIn(app.db, planId, action)).toEqual([]);
});

test("a day that does not exist is refused beside its field, a month is not", () => {
  const faults = (byWhen: string) =>
    actionSchema(0)
      .safeParse({ text: "Train", status: "notStarted", byWhen })
      .error?.issues.map(({ path, message }) => [path.join("."), message]);
  expect(faults("By 31 September 2026")).toEqual([
    [
      "byWhen",
      "There is no “31 September 2026”: give a day that exists, or only the month",
    ],
  ]);
  expect(faults("September 2026, then ongoing")).toBeUndefined();
});

test("complete asks for a word of what was done, once", async () => {
  const app = await testApp();
  const { planId, inPlan, people } = await aReportedChallenge(app);
  await addAction(app, inPlan("councilLead"), plainAction);
  const { id: actionId } = await firstAction(app, planId);
  const save = async (progress: string, version: number) => {
    const typed = { text: "Train", status: "complete", progress };
    const body = new URLSearchParams({ ...typed, version: String(version) });
    const params = { planId, actionId };
    const visitor = people.councilLead;
    const init = { method: "POST", body };
    return changeOnPage(argsOf(app, { visitor, params, init }));
  };
  expect(await save("", 1)).toMatchObject({
    data: {
      form: {
        error: { progress: ["Say what was done: the action is complete"] },
      },
    },
  });
  expect(await save("Done", 1)).toMatchObject({ status: 303 });
  expect(await save("", 2)).toMatchObject({ status: 303 });
  expect(await firstAction(app, planId)).toMatchObject({
    status: "complete",
    latestProgress: { text: "Done" },
  });
});

test("an action of another plan is not there", async () => {
  const app = await testApp();
  const { planId, inPlan } = await aReportedChallenge(app);
  const other = await aReportedChallenge(app);
  await addAction(app, inPlan("councilLead"), plainAction);
  const { id: action } = await firstAction(app, planId);
  const me = other.inPlan("councilLead");
  const saved = { ...plainAction, version: 1 };
  await expect(changeAction(app, me, action, saved)).rejects.toThrow(NotFound);
  await expect(addProgress(app, me, action, progressMade)).rejects.toThrow(
    NotFound,
  );
  await expect(removeAction(app, me, action, { version: 1 })).rejects.toThrow(
    NotFound,
  );
  const foreign = { ...plainAction, recommendations: [other.own("r1")] };
  await expect(addAction(app, inPlan("councilLead"), foreign)).rejects.toThrow(
    Invalid,
  );
});

test("who saves late gets the section and the links of the other, too", async () => {
  const app = await testApp();
  const { planId, inPlan, own, area, sectionOf } =
    await aReportedChallenge(app);
  const linked = { recommendations: [own("r1")], findings: [] };
  await addAction(app, inPlan("councilLead"), { ...plainAction, ...linked });
  const { id: action } = await firstAction(app, planId);
  await changeAction(app, inPlan("councilContributor"), action, {
    ...plainAction,
    section: sectionOf(area),
    recommendations: [own("r2")],
    findings: [own("consideration")],
    version: 1,
  });
  const late = changeAction(app, inPlan("councilLead"), action, {
    ...plainAction,
    ...linked,
    version: 1,
  });
  await expect(late).rejects.toMatchObject({
    theirs: {
      values: {
        section: expect.stringMatching(/^1 /),
        recommendations: "Recommendation 2",
        findings: expect.stringContaining("Area for consideration"),
      },
    },
  });
});
