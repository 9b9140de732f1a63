import type { ExpressionBuilder, Kysely } from "kysely";
import type { Tables } from "../schema.ts";

/**
 * The questions with which the peer team sent the self-assessment back, oldest
 * first, and whether each is answered. They are entries of the areas'
 * conversations that both sides read.
 */
export async function listQuestions(db: Kysely<Tables>, challengeId: string) {
  const rows = await questions(db, challengeId)
    .innerJoin("person", "person.id", "comment.author_id")
    .select((eb) => [
      "comment.text",
      "comment.at",
      "person.name as author",
      replies(eb).as("replies"),
    ])
    .execute();
  return rows.map(({ id, area_key, text, at, author, replies: count }) => ({
    id,
    areaKey: area_key,
    text,
    at,
    author,
    answered: Number(count) > 0,
  }));
}

/** The ids and areas of questions that no reply of the council answers yet. */
export async function listOpenQuestions(
  db: Kysely<Tables>,
  challengeId: string,
) {
  return questions(db, challengeId)
    .where((eb) => eb(replies(eb), "=", 0))
    .execute();
}

/** The areas of the questions that wait for a reply in some challenges. */
export async function listOpenQuestionsIn(
  db: Kysely<Tables>,
  challengeIds: readonly string[],
): Promise<Array<{ challengeId: string; areaKey: string | null }>> {
  if (challengeIds.length === 0) return [];
  return asked(db)
    .select([
      "comment.challenge_id as challengeId",
      "comment.area_key as areaKey",
    ])
    .where("comment.challenge_id", "in", [...challengeIds])
    .where((eb) => eb(replies(eb), "=", 0))
    .execute();
}

const questions = (db: Kysely<Tables>, challengeId: string) =>
  asked(db)
    .select(["comment.id", "comment.area_key"])
    .where("comment.challenge_id", "=", challengeId)
    .orderBy("comment.at")
    .orderBy("comment.id");

const asked = (db: Kysely<Tables>) =>
  db
    .selectFrom("comment")
    .where("comment.side", "=", "team")
    .where("comment.audience", "=", "both")
    .where("comment.kind", "=", "question")
    .where("comment.removed_at", "is", null);

/** Only what the team can read answers it. */
const replies = (eb: ExpressionBuilder<Tables, "comment">) =>
  eb
    .selectFrom("comment as reply")
    .select((e) => e.fn.countAll<number>().as("count"))
    .whereRef("reply.parent_id", "=", "comment.id")
    .where("reply.side", "=", "council")
    .where("reply.audience", "=", "both")
    .where("reply.removed_at", "is", null);
