import { expect, test } from "vitest";
import { enter } from "#app/challenge/enter.server.ts";
import { factsOf } from "#app/challenge/facts.server.ts";
import type { Context } from "#app/context.server.ts";
import { Forbidden, Invalid, NotFound, NotNow, Stale } from "#app/errors.ts";
import { addProgress } from "#app/plan/add-progress.server.ts";
import { removeAction } from "#app/plan/remove-action.server.ts";
import { startPlan } from "#app/plan/start-plan.server.ts";
import { addAction, changeAction } from "#app/plan/write-action.server.ts";
import {
  listActionLinks,
  listActions,
  listActionsOfArea,
  listProgress,
} from "#db/queries/plan.ts";
import { ready } from "#workflows/requirements.ts";
import { aChallenge, aPerson, testApp } from "#test/support/app.ts";
import { aReportedChallenge, plainAction } from "./a-report.ts";

const nothing = { recommendations: [], findings: [], once: undefined };
const done = {
  text: "Owners named at the board",
  status: "underWay" as const,
  rag: "green" as const,
  ragReason: "",
  version: 1,
  once: undefined,
};

async function first(app: Context, challengeId: string) {
  const [action] = await listActions(app.db, challengeId);
  if (!action) throw new Error("There is no action");
  return action;
}

test("the plan starts from what was chosen of the final report, once", async () => {
  const app = await testApp();
  const { id, by, own, area } = await aReportedChallenge(app);
  const chosen = {
    recommendations: [own("r1")],
    findings: [own("consideration")],
    once: "k",
  };
  await Promise.all([
    startPlan(app, by("councilLead"), chosen),
    startPlan(app, by("councilLead"), chosen),
  ]);
  await startPlan(app, by("councilLead"), { ...chosen, once: undefined });
  const actions = await listActions(app.db, id);
  expect(
    actions.map(({ number, text, areaKey }) => [number, text, areaKey]),
  ).toEqual([
    [1, "Own the plan: give each action an owner.\n\n- at board level", null],
    [2, "Data is seldom used.", area],
  ]);
  expect(await listActionsOfArea(app.db, id, area)).toHaveLength(1);
  const links = await listActionLinks(app.db, id);
  expect(links.map((link) => link.recommendationId ?? link.findingId)).toEqual(
    expect.arrayContaining([own("r1"), own("consideration")]),
  );
});

test.each(["unsent", "strength"])(
  "what the report does not ask for (%s) cannot be taken in",
  async (name) => {
    const app = await testApp();
    const { id, by, own } = await aReportedChallenge(app);
    const ids = [own(name)];
    const start = startPlan(app, by("councilLead"), {
      ...nothing,
      recommendations: ids,
    });
    await expect(start).rejects.toThrow(Invalid);
    const add = addAction(app, by("councilLead"), {
      ...plainAction,
      findings: ids,
    });
    await expect(add).rejects.toThrow(Invalid);
    expect(await listActions(app.db, id)).toEqual([]);
  },
);

test("starting with nothing chosen says so", async () => {
  const app = await testApp();
  const { by } = await aReportedChallenge(app);
  const start = startPlan(app, by("councilLead"), nothing);
  await expect(start).rejects.toMatchObject({
    problems: { recommendations: "Choose at least one" },
  });
});

test("an action answers several things, and several actions one", async () => {
  const app = await testApp();
  const { id, by, own } = await aReportedChallenge(app);
  const both = {
    ...plainAction,
    recommendations: [own("r1"), own("r2")],
    findings: [own("consideration")],
  };
  await addAction(app, by("councilContributor"), both);
  await addAction(app, by("councilLead"), { ...both, findings: [] });
  expect(await listActionLinks(app.db, id)).toHaveLength(5);
  const { id: action } = await first(app, id);
  const fewer = { ...plainAction, version: 1, recommendations: [own("r2")] };
  await changeAction(app, by("councilLead"), action, fewer);
  expect(await listActionLinks(app.db, id)).toHaveLength(3);
});

test("a second editor gets the first one's words, and nothing is lost", async () => {
  const app = await testApp();
  const { id, by } = await aReportedChallenge(app);
  await addAction(app, by("councilLead"), plainAction);
  const { id: action } = await first(app, id);
  const saved = { ...plainAction, owners: "CEO", version: 1 };
  await changeAction(app, by("councilLead"), action, saved);
  const late = changeAction(app, by("councilContributor"), action, {
    ...saved,
    owners: "HR",
    progress: "Not to be kept",
  });
  await expect(late).rejects.toThrow(Stale);
  await expect(late).rejects.toMatchObject({
    theirs: { version: 2, values: { owners: "CEO" } },
  });
  expect(await listProgress(app.db, id, action)).toEqual([]);
});

test("progress is dated by person, newest first, and moves the status", async () => {
  const app = await testApp();
  const { id, by, people } = await aReportedChallenge(app);
  await addAction(app, by("councilLead"), plainAction);
  const { id: action } = await first(app, id);
  const sent = { ...done, once: "p1" };
  await Promise.all([
    addProgress(app, by("councilContributor"), action, sent),
    addProgress(app, by("councilContributor"), action, sent),
  ]);
  await addProgress(app, by("councilLead"), action, {
    ...done,
    text: "All named",
    version: 2,
  });
  const entries = await listProgress(app.db, id, action);
  expect(entries.map(({ text, by: who }) => [text, who])).toEqual([
    ["All named", people.councilLead.name],
    ["Owners named at the board", people.councilContributor.name],
  ]);
  expect(await first(app, id)).toMatchObject({
    status: "underWay",
    rag: "green",
    progressEntries: 2,
    latestProgress: { text: "All named" },
    version: 2,
  });
});

test("progress does not silently turn back what another just said", async () => {
  const app = await testApp();
  const { id, by } = await aReportedChallenge(app);
  await addAction(app, by("councilLead"), plainAction);
  const { id: action } = await first(app, id);
  await addProgress(app, by("councilLead"), action, { ...done, rag: "red" });
  const late = addProgress(app, by("councilContributor"), action, done);
  await expect(late).rejects.toMatchObject({
    theirs: { version: 2, values: { rag: "Red", text: done.text } },
  });
  // Who says the same status adds an entry, however late.
  await addProgress(app, by("councilContributor"), action, {
    ...done,
    rag: "red",
  });
  expect(await listProgress(app.db, id, action)).toHaveLength(2);
});

test("complete asks for a word of what was done", async () => {
  const app = await testApp();
  const { id, by } = await aReportedChallenge(app);
  const complete = { ...plainAction, status: "complete" as const };
  const bare = addAction(app, by("councilLead"), complete);
  await expect(bare).rejects.toMatchObject({
    problems: {
      progress: expect.stringContaining("Say what was done") as string,
    },
  });
  await addAction(app, by("councilLead"), { ...complete, progress: "Done" });
  expect(await first(app, id)).toMatchObject({
    status: "complete",
    latestProgress: { text: "Done" },
  });
});

test("a removed action is kept, its number is not given again", async () => {
  const app = await testApp();
  const { id, by } = await aReportedChallenge(app);
  await addAction(app, by("councilLead"), {
    ...plainAction,
    progress: "Begun",
  });
  const { id: action } = await first(app, id);
  const stale = removeAction(app, by("councilLead"), action, { version: 7 });
  await expect(stale).rejects.toThrow(NotNow);
  await removeAction(app, by("councilLead"), action, { version: 1 });
  const again = removeAction(app, by("councilLead"), action, { version: 1 });
  await expect(again).rejects.toThrow(NotFound);
  await addAction(app, by("councilLead"), plainAction);
  expect((await listActions(app.db, id)).map(({ number }) => number)).toEqual([
    2,
  ]);
  expect(await listProgress(app.db, id, action)).toHaveLength(1);
});

test("the team reads and does not write; strangers and other stages neither", async () => {
  const app = await testApp();
  const { by, id } = await aReportedChallenge(app);
  const other = await aChallenge(app, { stage: "finalising" });
  const stranger = { who: await aPerson(app, "Otto"), challengeId: id };
  await expect(addAction(app, by("leadPeer"), plainAction)).rejects.toThrow(
    Forbidden,
  );
  await expect(addAction(app, by("viewer"), plainAction)).rejects.toThrow(
    Forbidden,
  );
  await expect(addAction(app, stranger, plainAction)).rejects.toThrow(NotFound);
  await expect(
    addAction(app, other.by("councilLead"), plainAction),
  ).rejects.toThrow(NotNow);
});

test("an action of another challenge is not there", async () => {
  const app = await testApp();
  const { id, by } = await aReportedChallenge(app);
  const other = await aReportedChallenge(app);
  await addAction(app, by("councilLead"), plainAction);
  const { id: action } = await first(app, id);
  const me = other.by("councilLead");
  const saved = { ...plainAction, version: 1 };
  await expect(changeAction(app, me, action, saved)).rejects.toThrow(NotFound);
  await expect(addProgress(app, me, action, done)).rejects.toThrow(NotFound);
  await expect(removeAction(app, me, action, { version: 1 })).rejects.toThrow(
    NotFound,
  );
  const foreign = { ...plainAction, recommendations: [other.own("r1")] };
  await expect(addAction(app, by("councilLead"), foreign)).rejects.toThrow(
    Invalid,
  );
  const area = { ...plainAction, areaKey: "nowhere" };
  await expect(addAction(app, by("councilLead"), area)).rejects.toThrow(
    Invalid,
  );
});

test("who saves late gets the area and the links of the other, too", async () => {
  const app = await testApp();
  const { id, by, own, area } = await aReportedChallenge(app);
  const linked = { recommendations: [own("r1")], findings: [] };
  await addAction(app, by("councilLead"), { ...plainAction, ...linked });
  const { id: action } = await first(app, id);
  await changeAction(app, by("councilContributor"), action, {
    ...plainAction,
    areaKey: area,
    recommendations: [own("r2")],
    findings: [own("consideration")],
    version: 1,
  });
  const late = changeAction(app, by("councilLead"), action, {
    ...plainAction,
    ...linked,
    version: 1,
  });
  await expect(late).rejects.toMatchObject({
    theirs: {
      values: {
        areaKey: expect.stringMatching(/^1 /),
        recommendations: "Recommendation 2",
        findings: expect.stringContaining("Area for consideration"),
      },
    },
  });
});

test("closing names each recommendation without an action, and does not wait for it", async () => {
  const app = await testApp();
  const { id, by, own } = await aReportedChallenge(app);
  const lead = by("councilLead");
  await addAction(app, lead, {
    ...plainAction,
    status: "complete",
    progress: "Done",
    recommendations: [own("r1")],
  });
  const facts = async () => factsOf(app.db, await enter(app.db, lead.who, id));
  const named = (await facts()).recommendationsWithoutAction;
  expect(named).toHaveLength(2);
  expect(ready("close", await facts())).toBe(true);
  const { id: action } = await first(app, id);
  await removeAction(app, lead, action, { version: 1 });
  expect((await facts()).recommendationsWithoutAction).toHaveLength(3);
});
