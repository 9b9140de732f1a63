import { type PositionKept, listPositions } from "#db/queries/positions.ts";
import { listVersionBlocks } from "#db/queries/reports.ts";
import type { CouncilPosition } from "#db/queries/responses.ts";
import { blocksFrom } from "../report/blocks.ts";
import type { ChallengeCall } from "../respond.server.ts";
import {
  type PutRecommendation,
  recommendationsIn,
} from "../response/recommendations.ts";
import { latestDraft, versionsSent } from "./latest-report.server.ts";
import { responsesSent } from "./responses-sent.server.ts";

/** A recommendation and the position on it that this person may know of. */
export interface PositionRow extends PutRecommendation {
  position: string;
  reason: string;
  /** What the peer team was sent last, when that says something else. */
  sent: Pick<CouncilPosition, "position" | "reason"> | null;
  /**
   * What the recommendation said when the position was taken, where the draft
   * before the council says something else and nobody has saved it since.
   */
  takenOn: { draft: number; text: string } | null;
}

type Call = Pick<ChallengeCall, "app" | "challenge" | "sees">;

/** The positions on the recommendations of the draft before the council. */
export async function positionRows(call: Call): Promise<PositionRow[]> {
  const { app, challenge, sees } = call;
  const draft = await latestDraft(app.db, call);
  const sight = sees("response");
  const taken = await listPositions(app.db, challenge.id, sight);
  const [latest] = sight === "all" ? await responsesSent(app.db, call) : [];
  const sent = latest?.positions ?? [];
  const takenOn = draft ? await wordsTaken(call, draft, taken) : nothing;
  return withPositions(draft?.blocks, taken).map((row) => {
    const before = sent.find(({ recommendationId }) => {
      return recommendationId === row.id;
    });
    const same =
      before?.position === row.position && before.reason === row.reason;
    return {
      ...row,
      sent: before && !same ? before : null,
      takenOn: takenOn(row),
    };
  });
}

type WordsTaken = (row: PutRecommendation) => PositionRow["takenOn"];

const nothing: WordsTaken = () => null;

/** Finds the words on which positions were taken that have changed since. */
async function wordsTaken(
  call: Call,
  latest: { number: number; created_at: string },
  taken: readonly PositionKept[],
): Promise<WordsTaken> {
  const { app, challenge } = call;
  const drafts = (await versionsSent(app.db, call)).filter(
    ({ kind, number }) => kind === "draft" && number < latest.number,
  );
  const draftOf = (id: string) => {
    const at = taken.find((one) => one.recommendationId === id)?.takenAt;
    if (!at || at >= latest.created_at) return undefined;
    return drafts.find(({ created_at }) => created_at <= at)?.number;
  };
  const ids = taken.map(({ recommendationId }) => recommendationId);
  const wanted = [...new Set(ids.map(draftOf))].filter(
    (one) => one !== undefined,
  );
  const blocks = await listVersionBlocks(app.db, challenge.id, wanted);
  return ({ id, text }) => {
    const draft = draftOf(id);
    const then = withPositions(blocks.get(draft ?? 0), []).find(
      (one) => one.id === id,
    );
    if (draft === undefined || !then || then.text === text) return null;
    return { draft, text: then.text };
  };
}

/** The recommendations of a version, each with its position in a list. */
export function withPositions(
  blocks: string | undefined,
  positions: readonly CouncilPosition[],
): PositionRow[] {
  const put = recommendationsIn(blocksFrom(blocks));
  return put.map((one) => {
    const own = positions.find(
      ({ recommendationId }) => recommendationId === one.id,
    );
    const { position = "", reason = "" } = own ?? {};
    return { ...one, position, reason, sent: null, takenOn: null };
  });
}
