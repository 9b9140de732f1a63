import { expect, test } from "vitest";
import { Forbidden, Gone, NotFound } from "#app/errors.ts";
import { bringBackAction } from "#app/plan/bring-back-action.server.ts";
import { removeAction } from "#app/plan/remove-action.server.ts";
import { addAction } from "#app/plan/write-action.server.ts";
import {
  action as pressed,
  loader as bringBackPage,
} from "#app/routes/plan.action.bring-back.tsx";
import { loader as actionPage } from "#app/routes/plan.action.tsx";
import { loader as history } from "#app/routes/plan.history.tsx";
import { listActions } from "#db/queries/actions.ts";
import { progressIn } from "#test/support/progress-in.ts";
import { testApp } from "#test/support/app.ts";
import { argsOf } from "#test/support/route.ts";
import type { ChallengeRole } from "#workflows/people.ts";
import { aReportedChallenge, plainAction } from "./a-report.ts";
import { firstAction } from "./an-action.ts";

/** A plan of two actions, the first with progress and then removed. */
async function withoutTheFirst() {
  const app = await testApp();
  const { planId, inPlan, people, ...rest } = await aReportedChallenge(app);
  const lead = inPlan("councilLead");
  await addAction(app, lead, { ...plainAction, progress: "Begun" });
  await addAction(app, lead, plainAction);
  const { id: actionId } = await firstAction(app, planId);
  await removeAction(app, lead, actionId, { version: 1 });
  const args = (role: ChallengeRole, init = {}) =>
    argsOf(app, { visitor: people[role], params: { planId, actionId }, init });
  const way = `/plans/${planId}/actions/${actionId}/bring-back`;
  return { app, planId, inPlan, ...rest, actionId, args, way };
}

test("an action comes back with its number and its progress", async () => {
  const { app, planId, inPlan, actionId, args } = await withoutTheFirst();
  const address = `/plans/${planId}/actions/${actionId}`;
  const answer = await pressed(
    args("councilContributor", { method: "POST", body: new URLSearchParams() }),
  );
  expect(answer).toMatchObject({ status: 303 });
  const there = await listActions(app.db, { planId });
  expect(there.map(({ number }) => number)).toEqual([1, 2]);
  expect(await progressIn(app.db, planId, actionId)).toHaveLength(1);
  // A second press changes nothing.
  const again = await bringBackAction(app, inPlan("councilLead"), actionId);
  expect(again).toEqual({ to: address, said: "It is there already" });
  const { events } = await history(args("leadPeer"));
  expect(events.map(({ what }) => what)).toEqual([
    "Action brought back: Action 1",
    "Action removed: Action 1",
    expect.stringContaining("Action added: "),
    expect.stringContaining("Action added: "),
  ]);
});

test("who may write the plan is shown the way back, the team that it is gone", async () => {
  const { args, way, app, inPlan, actionId } = await withoutTheFirst();
  const waysOf = async (role: ChallengeRole) => {
    const { events } = await history(args(role));
    const page = await actionPage(args(role)).catch((error: unknown) => error);
    return [events.flatMap(({ back }) => back ?? []), page];
  };
  const gone = (back: string | null) => ({ data: { gone: { back } } });
  expect(await waysOf("councilLead")).toMatchObject([[way], gone(way)]);
  expect(await waysOf("leadPeer")).toMatchObject([[], gone(null)]);
  expect(await bringBackPage(args("councilLead"))).toBeTruthy();
  await expect(bringBackPage(args("leadPeer"))).rejects.toMatchObject({
    init: { status: 403 },
  });
  await expect(
    bringBackAction(app, inPlan("leadPeer"), actionId),
  ).rejects.toThrow(Forbidden);
  await bringBackAction(app, inPlan("councilLead"), actionId);
  expect((await waysOf("councilLead"))[0]).toEqual([]);
});

test("what never was in this plan is not brought back into it", async () => {
  const { app, inPlan, actionId } = await withoutTheFirst();
  const another = await aReportedChallenge(app);
  for (const [attempt, id] of [
    [another.inPlan("councilLead"), actionId],
    [inPlan("councilLead"), "nothing"],
  ] as const) {
    const back = bringBackAction(app, attempt, id);
    await expect(back).rejects.toThrow(NotFound);
    await expect(back).rejects.not.toThrow(Gone);
  }
});
