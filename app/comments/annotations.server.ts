import type { AnnotationFilter } from "#db/queries/annotation-filter.ts";
import { type Mark, listMarks } from "#db/queries/marks.ts";
import { type ReportVersion, listVersionBlocks } from "#db/queries/reports.ts";
import { kindTitle } from "#workflows/comment.ts";
import { citationsIn } from "../challenge/citations.server.ts";
import { type Annotation, mostAnnotations } from "../report/annotation.ts";
import { type Block, blocksFrom } from "../report/blocks.ts";
import { blocksById, carry } from "../report/carry.ts";
import {
  changedPassage,
  inShort,
  isAsItWas,
} from "../report/changed-passage.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { numbersCited } from "./cite.ts";
import { mergedInto } from "../challenge/merged-comments.server.ts";
import { alsoSaidBy } from "./merging/merging.ts";
import { beginning } from "./quote.ts";
import { annotationSight } from "./sight.ts";
import { standingOf } from "./standing.ts";

type Reader = Pick<ChallengeCall, "app" | "challenge" | "sees">;
type Version = Pick<ReportVersion, "id" | "number" | "kind" | "blocks">;

/** With those that were merged: to be known again, so hardly to be cut. */
const mostKnown = 10_000;
const longest = 240;

/**
 * The comments that this person sees on a version of the report, by number:
 * those made on it, and on a draft those made on earlier ones that are still
 * open, carried by block id. What was answered stays with its own draft. At
 * most `mostAnnotations` of them.
 * @param filter which of them are wanted; all when left out
 * @param withMerged whether also those that were merged into others
 */
export async function annotationsFor(
  call: Reader,
  version: Version,
  filter?: AnnotationFilter,
  withMerged = false,
): Promise<Annotation[]> {
  const sight = annotationSight(call);
  if (sight.annotations === "none") return [];
  const marks = await listMarks(
    call.app.db,
    { challengeId: call.challenge.id, sight, version, filter, withMerged },
    // One letter more tells that there are more.
    { letters: longest + 1, limit: withMerged ? mostKnown : mostAnnotations },
  );
  const blocks = blocksById(blocksFrom(version.blocks));
  const shown = marks.map((mark) => annotation(mark, version.number, blocks));
  const byId = new Map(marks.map((mark) => [mark.id, mark]));
  const named = await withOthers(call, shown, byId);
  return withCitations(call, await withChanges(call, named, byId, blocks));
}

function annotation(
  mark: Mark,
  versionNumber: number,
  blocks: ReadonlyMap<string, Block>,
): Annotation {
  const { outcome } = mark;
  const said = {
    commentId: mark.id,
    number: mark.number ?? 0,
    kind: kindTitle(mark.kind),
    author: mark.department || mark.authorName,
    side: mark.side,
    ...(mark.sentAt === null && { inside: true as const }),
    excerpt: beginning(mark.beginning, longest),
    status: standingOf({
      ...{ removedAt: null, sentAt: mark.sentAt, chosen: mark.chosen },
      answer: outcome === null ? null : { outcome },
    }).title,
  };
  if (mark.versionNumber === versionNumber) {
    const { blockId, start, end } = mark;
    return { ...said, blockId, start, end };
  }
  const carried = carry(mark, blocks);
  const place =
    "blockId" in carried ? carried : { blockId: null, start: null, end: null };
  return {
    ...said,
    blockId: place.blockId,
    start: place.start,
    end: place.end,
    carried: carried.how,
    madeOn: mark.versionNumber,
    ...(carried.how === "exactly" ? {} : { quote: mark.exact }),
  };
}

/** With who else said it, of those that others were merged into. */
async function withOthers(
  { app, challenge, sees }: Reader,
  shown: readonly Annotation[],
  marks: ReadonlyMap<string, Mark>,
): Promise<Annotation[]> {
  const key = { challengeId: challenge.id, sight: sees("annotations") };
  const ids = shown.map(({ commentId }) => commentId);
  const merged = await mergedInto(app, key, ids);
  return shown.map((one) => {
    const others = merged.get(one.commentId) ?? [];
    const mark = marks.get(one.commentId);
    const alsoBy = mark ? alsoSaidBy(others, mark) : "";
    return alsoBy === "" ? one : { ...one, alsoBy };
  });
}

/** With the old and new words of those whose words have changed. */
async function withChanges(
  { app, challenge }: Reader,
  shown: readonly Annotation[],
  marks: ReadonlyMap<string, Mark>,
  blocks: ReadonlyMap<string, Block>,
): Promise<Annotation[]> {
  const changed = shown.filter(({ carried }) => carried === "changedWords");
  const numbers = [...new Set(changed.flatMap(({ madeOn }) => madeOn ?? []))];
  const kept = await listVersionBlocks(app.db, challenge.id, numbers);
  const earlier = new Map(
    [...kept].map(([number, text]) => [number, blocksById(blocksFrom(text))]),
  );
  return shown.map((one) => {
    const mark = marks.get(one.commentId);
    if (one.carried !== "changedWords" || !mark?.blockId) return one;
    const { blockId, start, end } = mark;
    const before = earlier.get(mark.versionNumber)?.get(blockId)?.text;
    const after = blocks.get(blockId)?.text;
    if (before === undefined || after === undefined) return one;
    const passage = start === null || end === null ? null : { start, end };
    const runs = changedPassage(before, after, passage);
    const stayed = isAsItWas(runs, mark.exact) && ({ stayed: true } as const);
    return { ...one, words: inShort(runs), ...stayed };
  });
}

/** A comment that is cited stands on the same page, or has one of its own. */
async function withCitations(
  { app, ...standing }: Reader,
  shown: readonly Annotation[],
): Promise<Annotation[]> {
  const here = new Set(shown.map(({ number }) => number));
  const cited = numbersCited(shown.map(({ excerpt }) => excerpt));
  const elsewhere = cited.filter((number) => !here.has(number));
  const known = new Map(
    await citationsIn(
      app.db,
      standing,
      elsewhere.map((number) => `comment ${number}`),
    ),
  );
  const hrefOf = (number: number) =>
    here.has(number) ? `#comment-${number}` : known.get(number);
  return shown.map((one) => {
    const cites = numbersCited([one.excerpt]).flatMap((number) => {
      const href = hrefOf(number);
      return href ? [[number, href] as const] : [];
    });
    return cites.length > 0 ? { ...one, cites } : one;
  });
}
