import { type Annotation, listAnnotations } from "#db/queries/annotations.ts";
import { kindTitle, standsUnsent } from "#workflows/comment.ts";
import { NotFound } from "../../errors.ts";
import type { Pickable } from "../../forms/picks.ts";
import type { ChallengeCall } from "../../respond.server.ts";
import { excerpt } from "../../ui/excerpt.ts";
import { labelOf } from "../evidence-shown.ts";
import { beginning, placeWords } from "../quote.ts";
import { annotationSight } from "../sight.ts";
import { standingOf } from "../standing.ts";
import { suggestedWords } from "./merging.ts";

/** More than any council has unsent. */
const most = 2000;

/**
 * A comment that is kept, and the others that could be merged into it: those
 * on the same paragraph first.
 * @throws NotFound for a comment that is none on the report
 */
export async function mergePage(call: ChallengeCall) {
  const { app, challenge, param } = call;
  const key = { challengeId: challenge.id, sight: annotationSight(call) };
  const id = param("commentId");
  const [kept] = await listAnnotations(
    app.db,
    { ...key, filter: { ids: [id] } },
    { limit: 1, offset: 0 },
  );
  if (!kept) throw new NotFound();
  const others = await listAnnotations(
    app.db,
    { ...key, filter: { standing: "unsent", except: id } },
    { limit: most, offset: 0 },
  );
  const near = ({ blockId }: Annotation) =>
    Number(blockId !== null && blockId === kept.blockId);
  return {
    top: `/challenges/${challenge.id}`,
    kept: {
      id,
      number: kept.number,
      text: kept.text,
      place: placeOf(kept),
      by: byOf(kept),
      chosen: kept.chosen,
      version: kept.version,
    },
    /** Whether it still stands by itself; else what became of it. */
    stands: standsUnsent(kept),
    became: standingOf(kept).title.toLowerCase(),
    options: others.sort((a, b) => near(b) - near(a)).map(optionOf),
  };
}

export type MergeView = Awaited<ReturnType<typeof mergePage>>;

const placeOf = ({ blockId, exact }: Annotation) =>
  placeWords(blockId, beginning(exact, 120));

const byOf = ({ department, authorName }: Annotation) =>
  [department, authorName].filter(Boolean).join(", ");

const optionOf = (one: Annotation): Pickable => ({
  value: `${one.id}:${one.version}`,
  label: `Comment ${one.number}: ${excerpt(one.text, 160)}`,
  hint: [
    kindTitle(one.kind),
    byOf(one),
    placeOf(one),
    one.evidence && labelOf(one.evidence),
    one.suggested !== null && suggestedWords(excerpt(one.suggested, 160)),
  ]
    .filter(Boolean)
    .join("; "),
  words: one.text,
});
