import { listCommentsBehind } from "#db/queries/commitments.ts";
import { findAction, listActionLinks, listProgress } from "#db/queries/plan.ts";
import { missing } from "../challenge/missing.server.ts";
import { NotFound } from "../errors.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { dayInLondon } from "../ui/dates.ts";
import { readReport } from "./report.server.ts";
import { planRests } from "./rests.ts";
import { showActions } from "./shown.ts";

/** One action with its whole history. */
export async function actionOf(call: ChallengeCall, id: string) {
  const { app, challenge } = call;
  const { stored, shown } = await readOne(call, id);
  return {
    top: `/challenges/${challenge.id}/plan`,
    may: call.may("plan"),
    rests: planRests(call.stage),
    challengeTop: `/challenges/${challenge.id}`,
    areas: call.framework.areas
      .filter(({ key }) => shown.areas.includes(key))
      .map(({ key, number, title }) => ({ key, title: `${number} ${title}` })),
    action: shown,
    comments: await listCommentsBehind(app.db, {
      challengeId: challenge.id,
      actionId: id,
      sight: call.sees("annotations"),
    }),
    savedAt: stored.updatedAt,
    savedBy: stored.updatedByName,
    progress: await listProgress(app.db, challenge.id, id),
  };
}

/**
 * An action as it is stored and as it is shown, with what it answers.
 * @throws Gone once it is removed, NotFound for what never was one
 */
export async function readOne(call: ChallengeCall, id: string) {
  const { app, challenge } = call;
  const stored = await findAction(app.db, challenge.id, id);
  if (!stored) throw await missing(app.db, call, "action", id);
  const all = await listActionLinks(app.db, challenge.id);
  const links = all.filter(({ actionId }) => actionId === id);
  const { answerable, planBegan } = await readReport(app.db, call);
  const today = dayInLondon(app.now());
  const background = { links, answerable, today, planBegan };
  const [shown] = showActions([stored], background);
  if (!shown) throw new NotFound();
  return { stored, shown, answerable, links };
}
