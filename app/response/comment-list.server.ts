import {
  countAnnotations,
  listAnnotations,
  listDepartmentsNamed,
} from "#db/queries/annotations.ts";
import { versionsSent } from "../challenge/latest-report.server.ts";
import {
  type FilterField,
  draftOptions,
  filterFields,
  filterFrom,
  filtersShown,
  queryOf,
} from "../comments/filter.ts";
import { annotationSight } from "../comments/sight.ts";
import { pageOf } from "../forms/page.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { type DeskComment, deskComment } from "./desk-comment.ts";

/** A page of comments that the council has not sent yet, or all of them. */
export interface CommentList {
  comments: DeskComment[];
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
  const sight = annotationSight(call);
  const key = { challengeId: challenge.id, sight };
  const drafts = draftOptions(await versionsSent(app.db, call));
  const departments = await listDepartmentsNamed(app.db, key);
  const offered = filterFields(
    call.areas,
    departments,
    unsentOnly ? ["chosen", "councilOnly"] : ["chosen", "councilOnly", "sent"],
    drafts,
  );
  const filter = filterFrom(url, offered);
  const standing =
    filter.standing ?? (unsentOnly ? ("unsent" as const) : undefined);
  const wanted = { ...key, filter: { ...filter, standing } };
  const total = await countAnnotations(app.db, wanted);
  const { number: page, count: pages, offset } = pageOf(url, total, size);
  const rows = await listAnnotations(app.db, wanted, {
    limit: size,
    offset,
  });
  return {
    comments: rows.map((row) =>
      deskComment(row, challenge.id, drafts.length > 1),
    ),
    page,
    pages,
    query: queryOf(filter),
    filters: filtersShown(offered, filter),
  };
}
