import type { Kysely } from "kysely";
import { type PlanAnswer, listAnswers } from "#db/queries/plan-answers.ts";
import {
  type PlanAsk,
  listAskedActions,
  listAsks,
} from "#db/queries/plan-rounds.ts";
import type { Tables } from "#db/schema.ts";
import {
  type AskStanding,
  askStanding,
  mayChase,
} from "#workflows/update-rounds.ts";
import { dayInLondon } from "../../ui/dates.ts";

/** Somebody who is asked, and how far they have come. */
export interface AskShown extends PlanAsk {
  actionIds: string[];
  /** How many of those they have answered. */
  answered: number;
  standing: AskStanding;
  /** Whether they may be written to today. */
  mayChase: boolean;
  answers: PlanAnswer[];
}

/** Everybody who is asked in a round, with what they have answered. */
export async function asksOf(
  db: Kysely<Tables>,
  roundId: string,
  today: string,
): Promise<AskShown[]> {
  const asks = await listAsks(db, roundId);
  const asked = await listAskedActions(db, roundId);
  const answers = await listAnswers(db, roundId);
  return asks.map((one) => {
    const actionIds = asked
      .filter(({ askId }) => askId === one.id)
      .map(({ actionId }) => actionId);
    const own = answers.filter(({ askId }) => askId === one.id);
    const said = new Set(own.map(({ actionId }) => actionId));
    const answered = actionIds.filter((id) => said.has(id)).length;
    const hasEnded = one.endedAt !== null;
    const standing = askStanding(actionIds.length, answered, hasEnded);
    return {
      ...{ ...one, actionIds, answered, standing, answers: own },
      mayChase:
        !hasEnded && mayChase(standing, dayInLondon(one.writtenAt), today),
    };
  });
}
