import type { Annotation } from "#db/queries/annotations.ts";
import { standsUnsent } from "#workflows/comment.ts";
import type { ChallengeCall } from "../../respond.server.ts";
import { mergedInto } from "./merged.server.ts";
import { alsoSaidBy } from "./merging.ts";

/** A comment that was merged into the one on a page, for the council. */
interface MergedVoice {
  id: string;
  number: number | null;
  by: string;
  text: string;
  quote: string;
  at: string;
}

/** How a comment is merged with others. */
export interface Merging {
  /** The comment that goes in its place, and how to undo that. */
  into: {
    id: string;
    number: number | null;
    undo: { id: string; number: number | null } | null;
  } | null;
  /** Who else said it, in words; "" where nobody did. */
  alsoBy: string;
  voices: MergedVoice[];
  /** Whether this person may merge others into it now, and undo what is. */
  mayMerge: boolean;
  mayUndo: boolean;
}

/** How a comment on the report is merged with others. */
export async function mergingOf(
  call: ChallengeCall,
  comment: Annotation,
): Promise<Merging> {
  const { app, challenge, may, sees } = call;
  const key = { challengeId: challenge.id, sight: sees("annotations") };
  const all = (await mergedInto(app, key, [comment.id])).get(comment.id) ?? [];
  const open = may("commentChoice");
  const { id, number, mergedInto: into, mergedNumber } = comment;
  const mayPart = open && !comment.isKeptSent;
  return {
    into:
      into === null
        ? null
        : {
            id: into,
            number: mergedNumber,
            undo: mayPart ? { id, number } : null,
          },
    alsoBy: alsoSaidBy(all, comment),
    voices: all.flatMap(({ own, authorName, department }) =>
      own
        ? [
            {
              id: own.id,
              number: own.number,
              by: [department, authorName].filter(Boolean).join(", "),
              text: own.text,
              quote: own.exact,
              at: own.at,
            },
          ]
        : [],
    ),
    mayMerge: open && standsUnsent(comment),
    mayUndo: open && comment.sentAt === null,
  };
}
