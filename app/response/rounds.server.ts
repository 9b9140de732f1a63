import { listVersionBlocks } from "#db/queries/reports.ts";
import type { ChallengeCall } from "../respond.server.ts";
import {
  type PositionRow,
  withPositions,
} from "../challenge/positions.server.ts";
import { responsesSent } from "../challenge/responses-sent.server.ts";

/** A response as it was sent, with the draft that it answers. */
export interface Round {
  number: number;
  draft: { number: number; href: string };
  at: string;
  positions: PositionRow[];
}

/** Every response, the latest first; three statements, however many. */
export async function roundsOf(call: ChallengeCall): Promise<Round[]> {
  const { app, challenge } = call;
  const sent = await responsesSent(app.db, call);
  const drafts = await listVersionBlocks(
    app.db,
    challenge.id,
    sent.map(({ versionNumber }) => versionNumber),
  );
  return sent.map(({ number, versionNumber, at, positions }) => ({
    number,
    draft: {
      number: versionNumber,
      href: `/challenges/${challenge.id}/report/versions/${versionNumber}`,
    },
    at,
    positions: withPositions(drafts.get(versionNumber), positions),
  }));
}
