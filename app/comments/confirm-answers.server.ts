import { type Annotation, listAnnotations } from "#db/queries/annotations.ts";
import { confirmAnswers } from "#db/queries/comment-answers.ts";
import { mayConfirm } from "#workflows/comment.ts";
import { type Attempt, type Change, edit } from "../challenge/change.server.ts";
import { readAgain } from "../challenge/read-again.ts";
import {
  citedSentences,
  citedUnanswered,
} from "../challenge/cited-answers.server.ts";
import type { Context } from "../context.server.ts";
import { Forbidden, NotFound, NotNow } from "../errors.ts";
import type { ConfirmTickedInput } from "./comment.ts";
import { sentComment } from "./find.server.ts";
import { annotationSight } from "./sight.ts";

/**
 * Confirms an answer as its second reader; twice is the same as once.
 * Returns the comment's address.
 * @throws Forbidden to whoever wrote it; NotNow when there is none, it is
 *   confirmed already or was changed since it was read
 */
export async function confirm(
  app: Context,
  attempt: Attempt,
  id: string,
  { version }: { version: number },
): Promise<string> {
  return edit(app, attempt, "commentAnswers", async (change) => {
    const { db, who, at, challenge } = change;
    const { answer, number } = await sentComment(db, change, id);
    const to = `/challenges/${challenge.id}/comments/${id}`;
    if (!answer) throw new NotNow("This comment has no answer yet.");
    if (answer.readers?.confirmedBy === who.id) return to;
    if (answer.readers?.confirmedBy) {
      throw new NotNow("This answer has been confirmed already.");
    }
    if (!answer.readers || !mayConfirm(answer.readers, who.id)) {
      throw new Forbidden(
        "Another member of the team must confirm an answer that you wrote.",
      );
    }
    if (answer.version !== version) {
      throw readAgain("the answer", null, "confirm it");
    }
    await confirmAnswers(db, [id], { by: who.id, at });
    await change.record({
      event: "answerConfirmed",
      subject: `Comment ${number}`,
      audience: "team",
    });
    return to;
  });
}

/**
 * Confirms the ticked answers that still read the same, and leaves one's own;
 * twice is the same as once.
 * @returns the address of the register, and how many of which
 * @throws NotFound for a comment that was not sent; NotNow when all are left
 */
export async function confirmTicked(
  app: Context,
  attempt: Attempt,
  input: ConfirmTickedInput,
): Promise<{ to: string; said: string }> {
  return edit(app, attempt, "commentAnswers", async (change) => {
    const { db, challenge, who, at } = change;
    const found = await tickedComments(change, input);
    const read = new Set(input.confirm);
    const those = (wanted: Sort) =>
      found.filter((comment) => sortOf(comment, who.id, read) === wanted);
    const open = those("open");
    const stand = open.length + those("confirmed").length;
    const left = leftOut(those("changed"), those("own"));
    if (stand === 0) {
      throw new NotNow([...left, "Nothing was confirmed."].join(". "));
    }
    if (open.length > 0) {
      const ids = open.map(({ id }) => id);
      await confirmAnswers(db, ids, { by: who.id, at });
      await change.record({
        event: "answerConfirmed",
        subject: capital(numbered(open)),
        audience: "team",
      });
    }
    const done = stand === 1 ? "1 answer is" : `${stand} answers are`;
    const waits = await citedUnanswered(
      db,
      change,
      [...open, ...those("confirmed")].flatMap(citingOf),
    );
    return {
      to: `/challenges/${challenge.id}/comments`,
      said: [`${done} confirmed`, ...left, ...citedSentences(waits)].join(". "),
    };
  });
}

const citingOf = ({ number, answer }: Annotation) =>
  number !== null && answer ? [{ number, reason: answer.reason }] : [];

async function tickedComments(change: Change, { confirm }: ConfirmTickedInput) {
  const numbers = [...new Set(confirm.map((one) => Number.parseInt(one, 10)))];
  const found = await listAnnotations(
    change.db,
    {
      challengeId: change.challenge.id,
      sight: annotationSight(change),
      filter: { numbers, standing: "sent" },
    },
    { limit: numbers.length, offset: 0 },
  );
  if (found.length !== numbers.length) throw new NotFound();
  return found;
}

type Sort = "open" | "confirmed" | "changed" | "own";

/** How an answer stands to whoever ticked it, as they read it. */
function sortOf(
  { number, answer }: Annotation,
  who: string,
  read: ReadonlySet<string>,
): Sort {
  const readers = answer?.readers;
  if (readers?.answeredBy === who) return "own";
  if (!readers || !read.has(`${number}:${answer.version}`)) return "changed";
  return mayConfirm(readers, who) ? "open" : "confirmed";
}

/** Why some of what was ticked stands as it did. */
function leftOut(changed: readonly Annotation[], own: readonly Annotation[]) {
  return [
    ...sentence(
      changed,
      "changed while you were looking and was left: read it again",
      "changed while you were looking and were left: read them again",
    ),
    ...sentence(own, "is your own and was left", "are your own and were left"),
  ];
}

function sentence(left: readonly Annotation[], one: string, several: string) {
  if (left.length === 0) return [];
  return left.length === 1
    ? [`The answer to ${numbered(left)} ${one}`]
    : [`The answers to ${numbered(left)} ${several}`];
}

/** "comment 3", or "comments 3, 5 and 6". */
function numbered(comments: readonly Annotation[]) {
  const numbers = comments.map(({ number }) => String(number));
  const list = new Intl.ListFormat("en-GB").format(numbers);
  return `${numbers.length === 1 ? "comment" : "comments"} ${list}`;
}

const capital = (words: string) => words[0]?.toUpperCase() + words.slice(1);
