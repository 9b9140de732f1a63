import { findLatestMove } from "#db/queries/events.ts";
import { type Stage, stageTitle } from "#workflows/stages.ts";
import { type VersionNamed, versionInText } from "../report/version-name.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { type Standing, stageFrom } from "./enter.server.ts";
import { eventsTold, takenUpAt } from "./history-words.ts";
import { versionsSent } from "./latest-report.server.ts";
import { readOnce } from "./read-once.ts";

/** That a challenge came to its stage again, by whom, when and why. */
export interface CameBack {
  title: string;
  /** The same in a word or two, for the head of every page. */
  short: string;
  reason: string;
  by: string | null;
  at: string;
}

/** The step by which a challenge came to where it is, or was published. */
const latestMove = readOnce((db, { challenge }) =>
  findLatestMove(db, challenge.id),
);

/**
 * How a challenge came back to where it is, until it goes on: by being
 * reopened or sent back, or with another draft. Null where it came for the
 * first time, or where its history tells this person nothing of it.
 */
export async function cameBackOf(
  call: Pick<ChallengeCall, "app"> & Standing,
): Promise<CameBack | null> {
  const { app, stage, sees } = call;
  const move = await latestMove(app.db, call);
  if (!move || stage === "withdrawn") return null;
  const told = eventsTold(sees);
  if (!told.events.includes(move.event)) return null;
  const { by, at } = move;
  const reason = told.notesOf.includes(move.event) ? move.note : "";
  const words = wayBack(move.event, move.from, stage);
  if (words) return { ...words, reason, by, at };
  if (stage !== "councilResponse") return null;
  const [draft, before] = await versionsSent(app.db, call);
  return draft && before
    ? { ...anotherDraft(draft.number, before), reason, by, at }
    : null;
}

function wayBack(event: string, from: string | null, here: Stage) {
  if (event === "returnSelfAssessment") {
    return {
      title: "The peer team sent the self-assessment back",
      short: "Sent back",
    };
  }
  if (event !== "reopen" || from === null) return null;
  return {
    title:
      from === "withdrawn"
        ? takenUpAt(here)
        : `Reopened: it went back from ${stageTitle(stageFrom(from))} to ${stageTitle(here)}`,
    short: "Reopened",
  };
}

const anotherDraft = (number: number, before: VersionNamed) => ({
  title: `Draft ${number} is before the council, in place of ${versionInText(before)}`,
  short: `Draft ${number}`,
});
