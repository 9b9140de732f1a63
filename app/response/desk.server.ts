import { countAnnotations } from "#db/queries/annotations.ts";
import { type Department, listDepartments } from "#db/queries/departments.ts";
import { findSection } from "#db/queries/report-sections.ts";
import { latestDraft } from "../challenge/latest-report.server.ts";
import { annotationSight } from "../comments/sight.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { type CommentList, commentList } from "./comment-list.server.ts";
import { type Deadline, deadlineNow } from "./deadline.ts";
import { type DeskWords, deskWords } from "./desk-words.ts";
import {
  type PositionRow,
  positionRows,
} from "../challenge/positions.server.ts";
import { type Round, roundsOf } from "./rounds.server.ts";
import { type SignOff, signOffOf } from "./sign-off.server.ts";

/** Everything on the council's collation desk. */
export interface Desk extends CommentList {
  deadline: Deadline | null;
  departments: Department[];
  positions: PositionRow[];
  /** Every response that was sent, the latest first. */
  rounds: Round[];
  signOff: SignOff | null;
  /** Whether the council has written what the challenge means to it. */
  impactWritten: boolean;
  chosen: number;
  unsent: number;
  leads: boolean;
  mayComment: boolean;
  mayChoose: boolean;
  reportHref: string | null;
  words: DeskWords;
  top: string;
}

/** The collation desk, for the council's own people. */
export async function desk(call: ChallengeCall): Promise<Desk> {
  const { app, challenge, stage } = call;
  const count = (standing: "chosen" | "unsent") =>
    countAnnotations(app.db, {
      challengeId: challenge.id,
      sight: annotationSight(call),
      filter: { standing },
    });
  const draft = await latestDraft(app.db, call);
  const impact = await findSection(app.db, challenge.id, "impact");
  const top = `/challenges/${challenge.id}`;
  const rounds = await roundsOf(call);
  return {
    ...(await commentList(call, 50)),
    deadline: deadlineNow(call),
    departments: await listDepartments(app.db, challenge.id),
    positions: await positionRows(call),
    rounds,
    signOff: await signOffOf(call),
    impactWritten: Boolean(impact?.text),
    chosen: await count("chosen"),
    unsent: await count("unsent"),
    leads: call.may("responseSignOff"),
    mayComment: call.may("annotations"),
    mayChoose: call.may("commentChoice"),
    reportHref: draft ? `${top}/report/versions/${draft.number}` : null,
    words: deskWords(stage, draft?.number ?? null, rounds[0]),
    top,
  };
}
