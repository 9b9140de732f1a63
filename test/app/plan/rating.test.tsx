import { actionsOn } from "#test/app/plan/a-plan.ts";
import { expect, test } from "vitest";
import { ActionPage } from "#app/plan/ActionPage.tsx";
import { addProgress } from "#app/plan/progress/add-progress.server.ts";
import { saveSettings } from "#app/plan/settings/save-settings.server.ts";
import { changeAction } from "#app/plan/write-action.server.ts";
import { loader as actionPage } from "#app/routes/plan.action.tsx";
import { loader as editForm } from "#app/routes/plan.action.edit.tsx";
import { loader as board } from "#app/routes/plan.board.tsx";
import { loader as csv } from "#app/routes/plan.csv.tsx";
import { loader as history } from "#app/routes/plan.history.tsx";
import { loader as ratingsPage } from "#app/routes/plan.rating.tsx";
import { loader as settingsPage } from "#app/routes/plan.settings.tsx";
import { loader as table } from "#app/routes/plan.table.tsx";
import { RatingsPage } from "#app/plan/rating/RatingsPage.tsx";
import { Forbidden, Stale } from "#app/errors.ts";
import { drawnAt } from "#test/support/drawn-at.tsx";
import { argsOf } from "#test/support/route.ts";
import { progressMade } from "./an-action.ts";
import { aPlanToView } from "./a-plan-to-view.ts";
import { plainAction } from "./a-report.ts";

const settings = {
  ...{ title: "Equality plan", beganOn: "2026-06-01", version: 1 },
  ...{ usesRagRule: true, dueSoonDays: 28, quietMonths: 3 },
};

/** Lets the rule of a plan rate what nobody has rated. */
const ruled = ({ app, inPlan }: Plan) =>
  saveSettings(app, inPlan("councilLead"), settings);

type Plan = Awaited<ReturnType<typeof aPlanToView>>;

/** A plan with one action that is overdue by the day it is read. */
async function aLateAction() {
  const plan = await aPlanToView();
  await ruled(plan);
  await plan.add({ byWhen: "May 2026", status: "underWay" });
  const { app, planId, people, inPlan } = plan;
  const lead = inPlan("councilLead");
  const one = async () => {
    const [action] = await plan.stored();
    if (!action) throw new Error("There is no action");
    return action;
  };
  const asked = async (query = "") =>
    argsOf(app, {
      visitor: people.councilLead,
      params: { planId, actionId: (await one()).id },
      query,
    });
  return {
    ...{ ...plan, one, asked },
    change: async (also: Partial<Parameters<typeof changeAction>[3]>) => {
      const { id, version, byWhen } = await one();
      const kept = { byWhen, status: "underWay", version } as const;
      return changeAction(app, lead, id, { ...plainAction, ...kept, ...also });
    },
    tell: async (also: Partial<Parameters<typeof addProgress>[3]>) => {
      const { id, version, byWhen } = await one();
      const kept = { ...progressMade, byWhen, version };
      return addProgress(app, lead, id, { ...kept, ...also });
    },
    told: async () => {
      const page = <ActionPage {...await actionPage(await asked())} />;
      return drawnAt("", page).structuredText;
    },
    done: async () => {
      const { events } = await history(await asked());
      return events.map(({ what, note }) => `${what} (${note})`);
    },
  };
}

test("what nobody has rated is rated by the rule, wherever it is shown", async () => {
  const { asked, told } = await aLateAction();
  expect(await told()).toMatch(
    /Red\s+by the rule\s+It is not complete, and the last day of “by when” has passed\./,
  );
  const red = await table(await asked("?rag=red"));
  expect(actionsOn(red)).toMatchObject([
    { rag: "red", rating: { by: "rule" } },
  ]);
  expect(red.counts.rag.red).toBe(1);
  expect(actionsOn(await table(await asked("?rag=none")))).toEqual([]);
  const { columns } = await board(await asked("?rag=red"));
  expect(columns.flatMap(({ cards }) => cards)).toHaveLength(1);
});

test("who says otherwise than the rule says why, and both stay beside each other", async () => {
  const { asked, change, told, done, one } = await aLateAction();
  const said = change({ rag: "amber" });
  await expect(said).rejects.toMatchObject({
    problems: {
      ragReason:
        "Say why: by the rule it is “R Red”, because it is not complete, and the last day of “by when” has passed",
    },
  });
  await change({ rag: "amber", ragReason: "The board has moved it" });
  expect(await told()).toMatch(
    /Amber\s+By the rule: R Red\s+The board has moved it\s+Given by Connie Ledger \w+, 1 July 2026\s+By the rule, as: It is not complete/,
  );
  // What stands already is asked for no reason again, and stays its giver's.
  await change({
    rag: "amber",
    ragReason: "The board has moved it",
    owners: "HR",
  });
  expect(await one()).toMatchObject({ rag: "amber", owners: "HR" });
  const form = await editForm(await asked());
  expect(form).toMatchObject({
    rating: { usesRule: true, given: "amber", ruled: { rag: "red" } },
    action: { rag: "amber", ragReason: "The board has moved it" },
  });
  // A rating against the rule does not lose why.
  await expect(change({ rag: "amber", ragReason: "" })).rejects.toMatchObject({
    problems: { ragReason: expect.stringContaining("Say why") },
  });
  await change({ ragReason: "The board has moved it" });
  expect(await one()).toMatchObject({ rag: null, ragReason: "", ragAt: null });
  expect(await told()).toMatch(/Red\s+by the rule/);
  expect((await done()).filter((what) => what.startsWith("Rating"))).toEqual([
    "Rating left to the rule again: Action 1, from “A Amber” to “As the rule says” (The board has moved it)",
    "Rating given: Action 1, from “As the rule says” to “A Amber” (The board has moved it)",
  ]);
});

test("a rating left blank on purpose stays blank, and is filtered and printed so", async () => {
  const { asked, tell, told, one, people } = await aLateAction();
  await tell({ rag: "blank", ragReason: "The board does not rate it" });
  expect(await one()).toMatchObject({
    rag: null,
    ragBy: people.councilLead.id,
  });
  expect(await told()).toMatch(/No rating\s+on purpose\s+By the rule: R Red/);
  expect(actionsOn(await table(await asked("?rag=none")))).toHaveLength(1);
  const text = await (await csv(await asked())).text();
  expect(text).not.toContain("Red");
  await tell({ rag: null, ragReason: "", version: 2 });
  expect(await (await csv(await asked())).text()).toContain("Red");
});

test("a reason for what the rule says is not taken, as it would be lost", async () => {
  const { change, tell } = await aLateAction();
  const lost = {
    problems: { ragReason: expect.stringContaining("take this reason out") },
  };
  await expect(change({ ragReason: "Late" })).rejects.toMatchObject(lost);
  await expect(tell({ rag: null, ragReason: "Late" })).rejects.toMatchObject(
    lost,
  );
});

test("the page of ratings tells the rule in the plan’s numbers, counts and lists what does not fit", async () => {
  const { app, inPlan, add, asked, tell } = await aLateAction();
  const lead = inPlan("councilLead");
  await saveSettings(app, lead, { ...settings, dueSoonDays: 14, version: 2 });
  await tell({ status: "complete", rag: "amber", ragReason: "Not all of it" });
  await add({ rag: "blank", ragReason: "Not rated here" });
  await add({ byWhen: "March 2026" });
  const shown = await ratingsPage(await asked());
  expect(shown).toMatchObject({
    counts: { byPeople: 1, byRule: 1, onPurpose: 1, none: 0, apart: 1 },
    contradictions: 2,
  });
  const page = drawnAt("", <RatingsPage {...shown} />);
  expect(page.structuredText).toContain("due within 2 weeks");
  expect(page.structuredText).toContain("It is complete, but rated amber.");
  expect(page.structuredText).toContain(
    "“By when” lies before the plan began.",
  );
});

test("the lead alone sets what a plan says of itself; who saves late is shown the other’s", async () => {
  const { app, inPlan, people, planId, asked, done } = await aLateAction();
  const lead = inPlan("councilLead");
  const later = { ...settings, beganOn: "2027-01-01", version: 2 };
  await expect(
    saveSettings(app, inPlan("councilContributor"), later),
  ).rejects.toThrow(Forbidden);
  await saveSettings(app, lead, later);
  const late = saveSettings(app, lead, { ...later, title: "Mine" });
  await expect(late).rejects.toThrow(Stale);
  await expect(late).rejects.toMatchObject({
    theirs: { version: 3, values: { beganOn: "1 January 2027" } },
  });
  // Odd days are allowed, and said.
  expect(await settingsPage(await asked())).toMatchObject({
    ...{ isToCome: true, before: 1, settings: { title: "Equality plan" } },
  });
  expect((await done())[0]).toBe(
    "Settings changed: The day the plan began: 1 January 2027 ()",
  );
  const reader = { visitor: people.peer, params: { planId } };
  await expect(settingsPage(argsOf(app, reader))).rejects.toMatchObject({
    init: { status: 403 },
  });
});
