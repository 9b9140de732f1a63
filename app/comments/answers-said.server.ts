import { type Annotation, listAnnotations } from "#db/queries/annotations.ts";
import type { Comment } from "#db/queries/comments.ts";
import { isOnReport } from "#workflows/comment.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { annotationSight } from "./sight.ts";
import { type CommentStanding, standingOf } from "./standing.ts";

/** The team's answer to a comment on the report, as a voice says it. */
export interface AnswerSaid {
  reason: string;
  /** Who wrote it; null to the council. */
  author: string | null;
  at: string | undefined;
  /** Who can read it, in words. */
  audience: string;
  /** What the team reads of its second reader; null to the council. */
  second: string | null;
}

/** How a comment on the report stands, and the answer to it. */
export interface Reaction {
  standing: CommentStanding;
  answer: AnswerSaid | null;
}

/**
 * What became of the comments on the report among some comments, as far as
 * this person sees it. One statement.
 */
export async function reactionsTo(
  call: ChallengeCall,
  comments: readonly Comment[],
): Promise<Map<string, Reaction>> {
  const ids = comments
    .filter((one) => isOnReport(one) && one.removedAt === null)
    // Of what stays inside, who can read it says enough.
    .filter((one) => one.sentAt !== null || one.chosen || one.mergedInto)
    .map(({ id }) => id);
  const sight = annotationSight(call);
  const rows = await listAnnotations(
    call.app.db,
    { challengeId: call.challenge.id, sight, filter: { ids } },
    { limit: ids.length, offset: 0 },
  );
  return new Map(
    rows.map((row) => [
      row.id,
      {
        standing: standingOf(row, sight.answers === "all"),
        answer: answerSaid(row),
      },
    ]),
  );
}

/** The answer to a comment, as far as this person sees it. */
export function answerSaid({ answer }: Annotation): AnswerSaid | null {
  if (!answer) return null;
  const { reason, readers, sentAt } = answer;
  return {
    reason,
    author: readers?.answeredByName ?? null,
    at: readers?.answeredAt ?? sentAt ?? undefined,
    audience: sentAt === null ? "Peer team only" : "Both sides",
    second: readers && secondReader(readers.confirmedByName),
  };
}

const secondReader = (name: string | null) =>
  name ? `Confirmed by ${name}` : "Not confirmed by a second reader yet";
