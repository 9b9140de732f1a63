import { type Annotation, listAnnotations } from "#db/queries/annotations.ts";
import type { AnnotationKey } from "#db/queries/annotation-filter.ts";
import type { MergedComment } from "#db/queries/merged-comments.ts";
import { listVersionBlocks } from "#db/queries/reports.ts";
import { kindTitle } from "#workflows/comment.ts";
import { type Block, blocksFrom } from "../report/blocks.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { dayInLondon } from "../ui/dates.ts";
import { type ChangeCaused, changesCaused } from "./change-caused.server.ts";
import { labelOf } from "./evidence-shown.ts";
import { mergedInto } from "../challenge/merged-comments.server.ts";
import { alsoSaidBy, departmentsOf } from "./merging/merging.ts";
import { type PlaceInReport, placesIn } from "./place-in-report.ts";
import type { RegisterEntry } from "./register-columns.ts";
import { standingOf } from "./standing.ts";

/** More than any challenge has; a file says what is beyond. */
export const mostEntries = 5000;

/**
 * Comments on the report as the files of the register hold them, in the order
 * of their numbers. At most five statements, whatever their number.
 * @param working the words of the report as they are now, for the team
 */
export async function registerEntries(
  call: ChallengeCall,
  key: AnnotationKey,
  working: readonly Block[] | null,
): Promise<RegisterEntry[]> {
  const { app, challenge } = call;
  const page = { limit: mostEntries, offset: 0 };
  const comments = await listAnnotations(app.db, key, page);
  const numbers = comments.flatMap(({ versionNumber }) => versionNumber ?? []);
  const versions = await listVersionBlocks(app.db, challenge.id, [
    ...new Set(numbers),
  ]);
  const places = new Map(
    [...versions].map(([number, blocks]) => [
      number,
      placesIn(blocksFrom(blocks)),
    ]),
  );
  const changes = await changesCaused(call, comments, working);
  const merged = await mergedInto(
    app,
    { challengeId: challenge.id, sight: key.sight.annotations },
    comments.map(({ id }) => id),
  );
  const titles = new Map(
    call.areas.map((area) => [area.key, `${area.number} ${area.shortTitle}`]),
  );
  return comments.map((comment) => {
    const { versionNumber, blockId, areaKey } = comment;
    const place = places.get(versionNumber ?? 0)?.get(blockId ?? "");
    const areas = place?.areaKeys ?? (areaKey === null ? [] : [areaKey]);
    return entryOf(comment, {
      place,
      areas: areas.flatMap((area) => titles.get(area) ?? []),
      change: changes.get(comment.id),
      merged: merged.get(comment.id) ?? [],
      forTeam: key.sight.answers === "all",
    });
  });
}

interface Around {
  place: PlaceInReport | undefined;
  areas: readonly string[];
  change: ChangeCaused | undefined;
  merged: readonly MergedComment[];
  forTeam: boolean;
}

function entryOf(
  comment: Annotation,
  { place, areas, change, merged, forTeam }: Around,
): RegisterEntry {
  const { answer, evidence, blockId, removedAt } = comment;
  const readers = answer?.readers;
  return {
    id: comment.id,
    number: comment.number,
    draft: comment.versionNumber,
    where: blockId === null ? "The report as a whole" : (place?.words ?? ""),
    areas: areas.join(", "),
    passage: comment.exact,
    kind: removedAt === null ? kindTitle(comment.kind) : "",
    text: comment.text,
    evidence: evidence ? labelOf(evidence) : "",
    author: comment.authorName,
    department: comment.department,
    alsoBy: alsoSaidBy(merged, comment),
    alsoDepartments: departmentsOf(merged, comment),
    alsoSaid: merged
      .flatMap(({ own }) => (own ? [`${own.number}: ${own.text}`] : []))
      .join("\n"),
    day: dayInLondon(comment.at),
    outcome: standingOf(comment, forTeam).title,
    reason: answer?.reason ?? "",
    answeredBy: readers?.answeredByName ?? "",
    secondReader: readers?.confirmedByName ?? "",
    change: change ? changeWords[change.how](change.name) : "",
    before: change && change.how !== "asItWas" ? change.before.text : "",
    after: change?.how === "changed" ? (change.block?.after.text ?? "") : "",
  };
}

const changeWords = {
  changed: (name) => `Changed in ${name}`,
  removed: (name) => `Removed in ${name}`,
  asItWas: (name) => `Nothing changed in ${name}`,
} as const satisfies Record<ChangeCaused["how"], (name: string) => string>;
