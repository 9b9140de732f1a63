import { insertComments } from "#db/queries/comment-changes.ts";
import { questionKind } from "#workflows/comment.ts";
import { type Move, moveChallenge } from "../challenge/move.server.ts";
import type { Context } from "../context.server.ts";
import { Invalid } from "../errors.ts";

/**
 * Sends the self-assessment back with a reason, with questions on areas, or
 * with both. A question becomes an entry of its area's conversation, where the
 * council replies. All of it or nothing; throws as `moveChallenge` does.
 * @throws Invalid when neither a reason nor a question is given
 */
export async function returnSelfAssessment(
  app: Context,
  asked: Move,
): Promise<void> {
  const questions = Object.entries(asked.questions ?? {})
    .map(([areaKey, text]) => ({ areaKey, text: text.trim() }))
    .filter(({ text }) => text !== "");
  const reason = asked.note.trim();
  if (reason === "" && questions.length === 0) {
    throw new Invalid({ note: "Give a reason, or ask about an area" });
  }
  const note = reason || countWords(questions.length);
  const move = { ...asked, note };
  await moveChallenge(app, move, "returnSelfAssessment", async (change) => {
    const { db, challenge, areas, who, at } = change;
    const inScope = new Set(areas.map(({ key }) => key));
    if (!questions.every(({ areaKey }) => inScope.has(areaKey))) {
      throw new Invalid({ "": "Ask about areas that are in scope" });
    }
    await insertComments(
      db,
      questions.map(({ areaKey, text }) => ({
        id: change.newId(),
        challengeId: challenge.id,
        side: "team",
        audience: "both",
        areaKey,
        subject_kind: "area",
        kind: questionKind,
        text,
        by: who.id,
        at,
      })),
    );
  });
}

/** What the history says when no reason is given beside the questions. */
const countWords = (count: number) =>
  count === 1
    ? "One question, in the conversation on its area."
    : `${count} questions, in the conversations on their areas.`;
