import type { Kysely } from "kysely";
import { listCommentNumbers } from "#db/queries/annotations.ts";
import { listConfirmedAmong } from "#db/queries/comment-answers.ts";
import type { Tables } from "#db/schema.ts";
import { numbersCited } from "../comments/cite.ts";
import { Invalid } from "../errors.ts";
import type { Standing } from "./enter.server.ts";

/**
 * Refuses an answer that leads the council to nothing to read: to the comment
 * that it answers itself, or to a number that is no comment of the register.
 * @param to the numbers of the comments that it answers
 * @throws Invalid beside its reason
 */
export async function checkCited(
  db: Kysely<Tables>,
  { challenge, sees }: Pick<Standing, "challenge" | "sees">,
  { reason, to }: { reason: string; to: readonly number[] },
): Promise<void> {
  const numbers = numbersCited(leadingWords(reason));
  const own = numbers.find((number) => to.includes(number));
  if (own !== undefined) {
    throw new Invalid({
      reason:
        to.length === 1
          ? `This is the answer to comment ${own} itself. Give its reason, or name another comment`
          : `Comment ${own} is one of those that you ticked. Untick it and answer it by itself, or give the reason in words`,
    });
  }
  const known = await listCommentNumbers(db, {
    challengeId: challenge.id,
    numbers,
    sight: sees("annotations"),
  });
  const unknown = numbers.filter((number) => !known.has(number));
  if (unknown.length === 0) return;
  const list = new Intl.ListFormat("en-GB", { type: "disjunction" });
  throw new Invalid({
    reason: `There is no comment ${list.format(unknown.map(String))} in the register. Check the number`,
  });
}

/** "Same as comment 2", "see comment 3": not "we agree with comment 4". */
const leadingWords = (reason: string): string[] =>
  reason.match(/\b(?:same as|see)\b[^.;\n]{1,200}/gi) ?? [];

/** An answer, and a comment that it cites. */
export interface CitedUnanswered {
  /** The comment that is answered. */
  number: number;
  /** The one cited, which has no answer with a second reader. */
  cited: number;
  citedId: string;
}

/**
 * Of answers that cite other comments: those cited that have no confirmed
 * answer, so that the council would find nothing to read there.
 */
export async function citedUnanswered(
  db: Kysely<Tables>,
  { challenge, sees }: Pick<Standing, "challenge" | "sees">,
  answers: ReadonlyArray<{ number: number; reason: string }>,
): Promise<CitedUnanswered[]> {
  const numbers = numbersCited(answers.map(({ reason }) => reason));
  if (numbers.length === 0) return [];
  const known = await listCommentNumbers(db, {
    challengeId: challenge.id,
    numbers,
    sight: sees("annotations"),
  });
  const confirmed = await listConfirmedAmong(db, [...known.values()]);
  return answers.flatMap(({ number, reason }) =>
    numbersCited([reason]).flatMap((cited) => {
      const citedId = known.get(cited);
      return citedId === undefined || cited === number || confirmed.has(citedId)
        ? []
        : [{ number, cited, citedId }];
    }),
  );
}

/** What is said of it, to whoever sends the report. */
export const citedSentence = ({ number, cited }: CitedUnanswered) =>
  `The answer to comment ${number} ${leads(cited)}`;

/** The same to whoever confirms answers, of the first few comments cited. */
export function citedSentences(waits: readonly CitedUnanswered[]): string[] {
  const cited = [...new Set(waits.map(({ cited }) => cited))];
  const told = cited.slice(0, mostTold).map((one) => {
    const from = waits.filter(({ cited }) => cited === one);
    const [first] = from;
    return first && from.length === 1
      ? citedSentence(first)
      : `${from.length} answers ${leads(one).replace("leads", "lead")}`;
  });
  const more = cited.length - told.length;
  if (more === 0) return told;
  return [...told, `${more} more comments are named that have none`];
}

const mostTold = 5;

const leads = (cited: number) =>
  `leads to comment ${cited}, which has no confirmed answer to go out with it`;
