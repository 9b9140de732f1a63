import { expect, test } from "vitest";
import { ActionPage } from "#app/plan/ActionPage.tsx";
import { addProgress } from "#app/plan/progress/add-progress.server.ts";
import { changeAction } from "#app/plan/write-action.server.ts";
import { loader as actionPage } from "#app/routes/plan.action.tsx";
import { loader as editForm } from "#app/routes/plan.action.edit.tsx";
import { loader as board } from "#app/routes/plan.board.tsx";
import { loader as csv } from "#app/routes/plan.csv.tsx";
import { loader as history } from "#app/routes/plan.history.tsx";
import { loader as table } from "#app/routes/plan.table.tsx";
import { findPlan, updatePlan } from "#db/queries/plans.ts";
import { drawnAt } from "#test/support/drawn-at.tsx";
import { argsOf } from "#test/support/route.ts";
import { progressMade } from "./an-action.ts";
import { aPlanToView } from "./a-plan-to-view.ts";
import { plainAction } from "./a-report.ts";

/** Lets the rule of a plan rate what nobody has rated. */
async function ruled({ app, planId, people }: Plan) {
  const plan = await findPlan(app.db, { planId });
  if (!plan) throw new Error("There is no plan");
  const settings = { ...plan, usesRagRule: true };
  const save = { id: planId, version: plan.version, settings };
  const by = people.councilLead.id;
  expect(await updatePlan(app.db, { ...save, by, at: app.now() })).toBe(true);
}

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
  const { counts, actions } = await table(await asked("?rag=red"));
  expect(actions).toMatchObject([{ rag: "red", rating: { by: "rule" } }]);
  expect(counts.rag).toContainEqual({ key: "red", count: 1 });
  expect((await table(await asked("?rag=none"))).actions).toEqual([]);
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
  expect((await table(await asked("?rag=none"))).actions).toHaveLength(1);
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
