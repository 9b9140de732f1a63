import type { Kysely } from "kysely";
import type { Tables } from "../schema.ts";
import { type Flag, type Moment, flag } from "../values.ts";

/** What somebody answered about one action. */
export interface PlanAnswer {
  id: string;
  askId: string;
  actionId: string;
  at: Moment;
  text: string;
  /** The status that is proposed; null for none. */
  status: string | null;
  /** What "by when" is to say; null for no change. */
  byWhen: string | null;
  reason: string;
  isLate: Flag;
  /** "taken" or "passedOver"; null while nobody has decided. */
  outcome: string | null;
  decidedAt: Moment | null;
  decidedBy: string | null;
}

/** What was answered in a round, oldest first. */
export async function listAnswers(
  db: Kysely<Tables>,
  roundId: string,
): Promise<PlanAnswer[]> {
  return db
    .selectFrom("plan_answer")
    .innerJoin("plan_ask", "plan_ask.id", "plan_answer.ask_id")
    .innerJoin("progress", "progress.id", "plan_answer.progress_id")
    .leftJoin("person", "person.id", "plan_answer.decided_by")
    .select([
      "plan_answer.id",
      "plan_answer.ask_id as askId",
      "plan_answer.action_id as actionId",
      "plan_answer.at",
      "progress.text",
      "plan_answer.status",
      "plan_answer.by_when as byWhen",
      "plan_answer.reason",
      "plan_answer.is_late as isLate",
      "plan_answer.outcome",
      "plan_answer.decided_at as decidedAt",
      "person.name as decidedBy",
    ])
    .where("plan_ask.round_id", "=", roundId)
    .orderBy("plan_answer.at")
    .orderBy("plan_answer.id")
    .execute();
}

/** Keeps an answer beside the progress that it brought. */
export async function insertAnswer(
  db: Kysely<Tables>,
  answer: Pick<
    PlanAnswer,
    "id" | "askId" | "actionId" | "at" | "status" | "byWhen" | "reason"
  > & { progressId: string; isLate: boolean },
): Promise<void> {
  const { id, askId, actionId, at, progressId, isLate, ...said } = answer;
  await db
    .insertInto("plan_answer")
    .values({
      ...{ id, ask_id: askId, action_id: actionId, at },
      ...{ progress_id: progressId, is_late: flag(isLate) },
      ...{ status: said.status, by_when: said.byWhen, reason: said.reason },
    })
    .execute();
}

/**
 * Says what became of what an answer proposes.
 * @returns false when somebody has decided already
 */
export async function decideAnswer(
  db: Kysely<Tables>,
  id: string,
  { outcome, by, at }: { outcome: string; by: string; at: Moment },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("plan_answer")
    .set({ outcome, decided_by: by, decided_at: at })
    .where("id", "=", id)
    .where("outcome", "is", null)
    .executeTakeFirst();
  return Number(numUpdatedRows) === 1;
}
