import type { Kysely } from "kysely";
import { insertPlanEvent } from "#db/queries/plan-events.ts";
import { noteReminded } from "#db/queries/plan-round-changes.ts";
import { findPlanRound, listOpenRounds } from "#db/queries/plan-rounds.ts";
import { lockPlan } from "#db/queries/plans.ts";
import type { Tables } from "#db/schema.ts";
import { remindersOf } from "#workflows/reminders.ts";
import { nationOf } from "../../challenge/nation.ts";
import type { Context } from "../../context.server.ts";
import { type Write, withLetters } from "../../people/with-letters.server.ts";
import { dayInLondon } from "../../ui/dates.ts";
import type { PlanWork } from "../history-words.ts";
import { writeLink } from "./ask.server.ts";
import { asksOf } from "./standing.server.ts";

const reminded = "ownersChased" satisfies PlanWork;

type Open = Awaited<ReturnType<typeof listOpenRounds>>[number];

/**
 * Reminds who has not answered in an open round, on the days on which people
 * are reminded of a last day: each round once on a day, however often it runs.
 */
export async function remindRounds(app: Context): Promise<void> {
  const today = dayInLondon(app.now());
  for (const open of await listOpenRounds(app.db)) {
    const { dueOn, startedAt, nation } = open;
    const startedOn = dayInLondon(startedAt);
    const days = remindersOf(dueOn, startedOn, nationOf(nation));
    if (!days.some(({ day }) => day === today)) continue;
    await withLetters(app, (db, write) => remind(app, { db, write, open }));
  }
}

async function remind(
  app: Context,
  { db, write, open }: { db: Kysely<Tables>; write: Write; open: Open },
): Promise<void> {
  const { planId, planTitle, councilName } = open;
  const at = app.now();
  const today = dayInLondon(at);
  // Two runs of the service stand in line: the second finds it done.
  await lockPlan(db, planId);
  const round = await findPlanRound(db, planId, open.number);
  if (!round || round.lockedAt !== null) return;
  if (round.remindedAt && dayInLondon(round.remindedAt) === today) return;
  await noteReminded(db, round.id, at);
  const asks = await asksOf(db, round.id, today);
  const late = asks.filter(({ mayChase }) => mayChase);
  if (late.length === 0) return;
  const plan = { title: planTitle, councilName };
  for (const { id, name, email, actionIds } of late) {
    const to = { id, name, email, actions: actionIds.length, by: null };
    await writeLink(app, { db, write }, { plan, round, at, again: true }, to);
  }
  await insertPlanEvent(db, {
    ...{ id: app.newId(), planId, at, personId: null, event: reminded },
    subject: late.length === 1 ? "1 person" : `${late.length} people`,
    ...{ note: "", actionId: null },
  });
}
