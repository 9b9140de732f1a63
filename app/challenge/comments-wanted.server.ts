import type {
  AnnotationFilter,
  AnnotationKey,
  AnnotationStanding,
} from "#db/queries/annotation-filter.ts";
import {
  listAuthorsNamed,
  listDepartmentsNamed,
} from "#db/queries/annotations.ts";
import {
  type FilterField,
  draftOptions,
  filterFields,
  filterFrom,
  filtersShown,
  queryOf,
} from "../comments/filter.ts";
import { annotationSight } from "../comments/sight.ts";
import { type Block, blocksFrom } from "../report/blocks.ts";
import { blocksInArea } from "../report/in-area.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { latestReport, versionsSent } from "./latest-report.server.ts";

/** The filters above a list of comments, and what they ask for. */
interface CommentsWanted {
  /** Whose comments, and whose eyes look; without the filter. */
  key: AnnotationKey;
  filter: AnnotationFilter;
  filters: FilterField[];
  /** What keeps them on another page of the list; "" where none is chosen. */
  query: string;
  /** Whether there is more than one draft to comment on. */
  several: boolean;
}

/**
 * Reads from the address which of the comments on the report are wanted.
 * @param standings by which of these the list may be narrowed
 * @param page the report that they are listed beside; the latest when left out
 */
export async function commentsWanted(
  call: ChallengeCall,
  standings: readonly AnnotationStanding[],
  page?: readonly Block[],
): Promise<CommentsWanted> {
  const { app, areas, challenge, url } = call;
  const key = { challengeId: challenge.id, sight: annotationSight(call) };
  const drafts = draftOptions(await versionsSent(app.db, call));
  const named = {
    departments: await listDepartmentsNamed(app.db, key),
    authors: await listAuthorsNamed(app.db, key),
  };
  const offered = filterFields(areas, named, standings, drafts);
  const chosen = filterFrom(url, offered);
  const { areaKey } = chosen;
  const isLatest = areaKey !== undefined && page === undefined;
  const latest = isLatest ? await latestReport(app.db, call) : undefined;
  const blocks = page ?? blocksFrom(latest?.blocks);
  return {
    key,
    filter: {
      ...chosen,
      areaBlocks: blocksInArea(blocks, areaKey ?? ""),
    },
    filters: filtersShown(offered, chosen),
    query: queryOf(chosen),
    several: drafts.length > 1,
  };
}
