import { countAnnotations, listAnnotations } from "#db/queries/annotations.ts";
import { commentsWanted } from "../challenge/comments-wanted.server.ts";
import type { Citations } from "../comments/cite.ts";
import { citationsIn } from "../challenge/citations.server.ts";
import { mergedInto } from "../challenge/merged-comments.server.ts";
import type { FilterField } from "../comments/filter.ts";
import { standings } from "../comments/register-reader.ts";
import { pageOf } from "../forms/page.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { type DeskComment, deskComment } from "./desk-comment.ts";

/** A page of comments that the council has not sent yet, or all of them. */
export interface CommentList {
  comments: DeskComment[];
  citations: Citations;
  page: number;
  pages: number;
  query: string;
  filters: FilterField[];
}

/** The council's comments on the report, filtered as the address says. */
export async function commentList(
  call: ChallengeCall,
  size: number,
  unsentOnly = false,
): Promise<CommentList> {
  const { app, challenge, url } = call;
  const { key, filter, filters, query, several } = await commentsWanted(
    call,
    unsentOnly ? ["chosen", "councilOnly"] : standings.council,
  );
  const standing =
    filter.standing ?? (unsentOnly ? ("unsent" as const) : undefined);
  const wanted = { ...key, filter: { ...filter, standing } };
  const total = await countAnnotations(app.db, wanted);
  const { number: page, count: pages, offset } = pageOf(url, total, size);
  const rows = await listAnnotations(app.db, wanted, {
    limit: size,
    offset,
  });
  const ids = rows.map(({ id }) => id);
  const sees = { challengeId: challenge.id, sight: key.sight.annotations };
  const merged = await mergedInto(app, sees, ids);
  const comments = rows.map((row) =>
    deskComment(row, challenge.id, several, merged),
  );
  const texts = comments.map(({ text }) => text);
  return {
    comments,
    citations: await citationsIn(app.db, call, texts),
    page,
    pages,
    query,
    filters,
  };
}
