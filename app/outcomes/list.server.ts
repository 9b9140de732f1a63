import { readAnswersSent } from "#db/queries/answers-sent.ts";
import { listOutcomes } from "#db/queries/outcomes.ts";
import { findKindLastSent } from "#db/queries/reports.ts";
import { levelName } from "#workflows/frameworks/index.ts";
import type { Mode } from "#workflows/stages.ts";
import { councilReads } from "../challenge/council-reads.ts";
import type { Standing } from "../challenge/enter.server.ts";
import type { Context } from "../context.server.ts";
import { decidedNow } from "./decided.ts";
import { outcomesTitle, overall } from "./outcome.ts";

/** What is decided of each area in scope and overall, beside what is claimed. */
export async function outcomesList(
  { db }: Pick<Context, "db">,
  { challenge, stage, areas, framework, sees, may }: Standing,
) {
  const rows = await listOutcomes(db, {
    challengeId: challenge.id,
    sight: sees("outcomes"),
  });
  const decided = decidedNow(rows, framework, challenge.mode);
  const { claims } = await readAnswersSent(db, challenge.id);
  const places = [
    ...areas.map(({ key, number, title }) => ({
      key,
      title: `${number} ${title}`,
    })),
    { key: overall, title: "Overall" },
  ];
  return {
    title: outcomesTitle(challenge.mode satisfies string as Mode),
    top: `/challenges/${challenge.id}`,
    reads: councilReads(stage, await findKindLastSent(db, challenge.id)),
    mayEdit: may("outcomes"),
    award: challenge.mode === "award",
    sought: levelName(framework, challenge.levelSought),
    rows: places.map(({ key, title }) => {
      const claim = claims.find(({ areaKey }) => areaKey === key);
      const row = decided.get(key);
      return {
        key,
        title,
        claimed: claim?.level ?? null,
        outcome: row?.outcome ?? null,
        sentence: row?.sentence ?? "",
        reason: row?.reason ?? "",
      };
    }),
  };
}

export type OutcomesShown = Awaited<ReturnType<typeof outcomesList>>;
