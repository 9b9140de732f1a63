import type { Challenge } from "#db/queries/challenges.ts";
import { sideTitle } from "#workflows/people.ts";
import { stageTitle, turnOf } from "#workflows/stages.ts";
import { stageFrom } from "../challenge/enter.server.ts";
import { publicAddress } from "../challenge/published.ts";

/** A challenge as the programme's list shows it. */
export function shownChallenge(challenge: Challenge) {
  const stage = stageFrom(challenge.state);
  const turn = turnOf(stage);
  return {
    id: challenge.id,
    title: challenge.title,
    council: challenge.councilName,
    stage: stageTitle(stage),
    over: turn === null,
    turn: turn ? sideTitle(turn) : "Nobody’s",
    startedAt: challenge.createdAt,
    report: publicAddress(challenge),
  };
}

export type ShownChallenge = ReturnType<typeof shownChallenge>;
