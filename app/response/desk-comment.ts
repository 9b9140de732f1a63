import type { Annotation } from "#db/queries/annotations.ts";
import { kindTitle } from "#workflows/comment.ts";
import {
  type EvidenceShown,
  evidenceShown,
} from "../comments/evidence-shown.ts";
import type { MergedInto } from "../challenge/merged-comments.server.ts";
import { alsoSaidBy } from "../comments/merging/merging.ts";
import { beginning, placeWords } from "../comments/quote.ts";
import { type CommentStanding, standingOf } from "../comments/standing.ts";

/** A comment as the council's desk lists it. */
export interface DeskComment {
  id: string;
  href: string;
  number: number | null;
  /** The words it is about, or that it is about the whole. */
  place: string;
  kind: string;
  department: string;
  author: string;
  text: string;
  /** Who else said it, where others were merged into it. */
  alsoBy: string;
  replies: number;
  chosen: boolean;
  version: number;
  /** The draft it was made on, where there are several; else null. */
  draft: number | null;
  evidence: EvidenceShown | null;
  standing: CommentStanding;
}

/** What the desk shows of a comment. */
export function deskComment(
  row: Annotation,
  challengeId: string,
  severalDrafts: boolean,
  merged: MergedInto,
): DeskComment {
  return {
    id: row.id,
    href: `/challenges/${challengeId}/comments/${row.id}`,
    number: row.number,
    place: placeWords(row.blockId, beginning(row.exact, 120)),
    kind: kindTitle(row.kind),
    department: row.department,
    author: row.authorName,
    text: beginning(row.text, 280),
    alsoBy: alsoSaidBy(merged.get(row.id) ?? [], row),
    replies: row.replies,
    chosen: row.chosen,
    version: row.version,
    draft: severalDrafts ? row.versionNumber : null,
    evidence: evidenceShown(row.evidence, challengeId),
    standing: standingOf(row),
  };
}
