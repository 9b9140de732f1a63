import { type Annotation, listAnnotations } from "#db/queries/annotations.ts";
import { insertAnswers, saveAnswer } from "#db/queries/comment-answers.ts";
import { outcomeTitle } from "#workflows/comment.ts";
import {
  type Attempt,
  type Change,
  edit,
  editOnce,
} from "../challenge/change.server.ts";
import type { Context } from "../context.server.ts";
import { checkCited } from "../challenge/cited-answers.server.ts";
import { NotFound, NotNow, Stale } from "../errors.ts";
import type { AnswerAlikeInput, AnswerInput } from "./comment.ts";
import { sentComment } from "./find.server.ts";
import { annotationSight } from "./sight.ts";

/**
 * Answers a comment that the council sent, over the answer that was read; a
 * changed answer needs a second reader again. Returns the comment's address.
 * @throws NotFound, Invalid where it leads to no other comment, Stale with the other member's answer
 */
export async function answerComment(
  app: Context,
  attempt: Attempt,
  id: string,
  input: AnswerInput,
): Promise<string> {
  return edit(app, attempt, "commentAnswers", async (change) => {
    const comment = await sentComment(change.db, change, id);
    const { outcome, reason, version } = input;
    const to = comment.number === null ? [] : [comment.number];
    await checkCited(change.db, change, { reason, to });
    if (!(await save(change, id, { outcome, reason, version }))) {
      throw staleAnswer(comment);
    }
    await change.record({
      event: "commentAnswered",
      subject: `Comment ${comment.number}: ${outcomeTitle(outcome)}`,
      note: reason,
      audience: "team",
    });
    return `/challenges/${change.challenge.id}/comments/${id}`;
  });
}

/**
 * Gives several unanswered comments the same outcome and reason, all or none.
 * Returns the address of the register.
 * @throws NotFound for a comment that was not sent; NotNow when one of them
 *   was answered meanwhile; Invalid where it leads to no other comment
 */
export async function answerAlike(
  app: Context,
  attempt: Attempt,
  input: AnswerAlikeInput,
): Promise<string> {
  const { comments, outcome, reason } = input;
  const numbers = [...new Set(comments)];
  return editOnce(
    app,
    { ...attempt, form: input },
    "commentAnswers",
    async (change) => {
      const { db, challenge, at } = change;
      const key = {
        challengeId: challenge.id,
        sight: annotationSight(change),
        filter: { numbers, standing: "sent" as const },
      };
      const page = { limit: numbers.length, offset: 0 };
      const found = await listAnnotations(db, key, page);
      if (found.length !== numbers.length) throw new NotFound();
      const answered = found.find(({ answer }) => answer !== null);
      if (answered) {
        throw new NotNow(
          `Comment ${answered.number} has been answered since you opened this page. Look at its answer, then answer the others.`,
        );
      }
      await checkCited(db, change, { reason, to: numbers });
      const ids = found.map(({ id }) => id);
      await insertAnswers(db, ids, { outcome, reason, by: change.who.id, at });
      await change.record({
        event: "commentAnswered",
        subject: `Comments ${found.map(({ number }) => number).join(", ")}: ${outcomeTitle(outcome)}`,
        note: reason,
        audience: "team",
      });
      return `/challenges/${challenge.id}/comments`;
    },
  );
}

const save = ({ db, who, at }: Change, commentId: string, input: AnswerInput) =>
  saveAnswer(db, { commentId, ...input, by: who.id, at });

function staleAnswer({ answer, updatedAt }: Annotation): Stale {
  return new Stale({
    version: answer?.version ?? 0,
    savedBy: answer?.readers?.answeredByName ?? null,
    savedAt: answer?.readers?.answeredAt ?? updatedAt,
    values: {
      outcome: outcomeTitle(answer?.outcome ?? ""),
      reason: answer?.reason ?? "",
    },
  });
}
