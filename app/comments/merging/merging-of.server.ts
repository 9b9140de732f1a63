import { type Annotation, listAnnotations } from "#db/queries/annotations.ts";
import { kindTitle, standsUnsent } from "#workflows/comment.ts";
import type { ChallengeCall } from "../../respond.server.ts";
import { type EvidenceShown, evidenceShown } from "../evidence-shown.ts";
import { annotationSight } from "../sight.ts";
import { mergedInto } from "../../challenge/merged-comments.server.ts";
import { alsoSaidBy, staying, whoReads } from "./merging.ts";

/** A comment that was merged into the one on a page, for the council. */
interface MergedVoice {
  id: string;
  number: number | null;
  by: string;
  text: string;
  quote: string;
  at: string;
  kind: string;
  evidence: EvidenceShown | null;
  /** The words that it would put in, "" for none; null where it suggests none. */
  suggested: string | null;
}

/** A merge that can be undone. */
interface Undo {
  id: string;
  number: number | null;
  /** What stays merged into the same comment then: "Comment 3 stays". */
  stays: string;
}

/** How a comment is merged with others. */
export interface Merging {
  /** The comment that goes in its place, and how to undo that. */
  into: {
    id: string;
    number: number | null;
    isSent: boolean;
    undo: Undo | null;
  } | null;
  /** The comment itself. */
  id: string;
  number: number | null;
  /** Who else said it, in words; "" where nobody did. */
  alsoBy: string;
  voices: MergedVoice[];
  /** What the peer team learns of it, in a sentence. */
  reads: string;
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
            isSent: comment.isKeptSent,
            undo: mayPart ? await undoOf(call, { id, number, into }) : null,
          },
    id,
    number,
    alsoBy: alsoSaidBy(all, comment),
    voices: await voicesOf(
      call,
      all.flatMap(({ own }) => own?.id ?? []),
    ),
    reads: whoReads(comment),
    mayMerge: open && standsUnsent(comment),
    mayUndo: open && comment.sentAt === null,
  };
}

async function undoOf(
  { app, challenge, sees }: ChallengeCall,
  { into, ...one }: Omit<Undo, "stays"> & { into: string },
): Promise<Undo> {
  const key = { challengeId: challenge.id, sight: sees("annotations") };
  const all = (await mergedInto(app, key, [into])).get(into) ?? [];
  const others = all.flatMap(({ own }) => own ?? []);
  return { ...one, stays: staying(others.filter(({ id }) => id !== one.id)) };
}

/** What only the council reads of those that were merged. */
async function voicesOf(
  call: ChallengeCall,
  ids: readonly string[],
): Promise<MergedVoice[]> {
  if (ids.length === 0) return [];
  const challengeId = call.challenge.id;
  const rows = await listAnnotations(
    call.app.db,
    { challengeId, sight: annotationSight(call), filter: { ids } },
    { limit: ids.length, offset: 0 },
  );
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    by: [row.department, row.authorName].filter(Boolean).join(", "),
    text: row.text,
    quote: row.exact,
    at: row.at,
    kind: kindTitle(row.kind),
    evidence: evidenceShown(row.evidence, challengeId),
    suggested: row.suggested,
  }));
}
