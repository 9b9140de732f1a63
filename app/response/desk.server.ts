import { countAnnotations } from "#db/queries/annotations.ts";
import { type Department, listDepartments } from "#db/queries/departments.ts";
import { listMembers } from "#db/queries/memberships.ts";
import { findSection } from "#db/queries/report-sections.ts";
import { latestDraft } from "../challenge/latest-report.server.ts";
import { annotationSight } from "../comments/sight.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { type CommentList, commentList } from "./comment-list.server.ts";
import { type DeadlineShown, deadlineShown } from "./deadline.server.ts";
import { type DeskWords, deskWords } from "./desk-words.ts";
import {
  type PositionRow,
  positionRows,
} from "../challenge/positions.server.ts";
import { type Round, roundsOf } from "./rounds.server.ts";
import { type SignOffs, signOffsOf } from "./sign-off.server.ts";

/** Everything on the council's collation desk. */
export interface Desk extends CommentList, SignOffs {
  deadline: DeadlineShown | null;
  departments: Department[];
  positions: PositionRow[];
  /** Every response that was sent, the latest first. */
  rounds: Round[];
  /** Whether the council has written what the challenge means to it. */
  impactWritten: boolean;
  chosen: number;
  unsent: number;
  /** Whether its reader collates the response, while the council responds. */
  leads: boolean;
  maySign: boolean;
  /** Whether its reader may say “not yet” to what is ready. */
  mayEnd: boolean;
  noSponsor: boolean;
  mayInvite: boolean;
  /** Whether the council is responding now. */
  open: boolean;
  mayComment: boolean;
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
    deadline: await deadlineShown(call),
    departments: await listDepartments(app.db, challenge.id),
    positions: await positionRows(call),
    rounds,
    ...(await signOffsOf(call)),
    noSponsor: await lacksSponsor(call),
    mayInvite: call.may("councilPeople"),
    open: stage === "councilResponse",
    impactWritten: Boolean(impact?.text),
    chosen: await count("chosen"),
    unsent: await count("unsent"),
    leads: call.may("commentChoice"),
    maySign: call.may("responseSignOff"),
    mayEnd: call.may("responseNotYet"),
    mayComment: call.may("annotations"),
    reportHref: draft ? `${top}/report/versions/${draft.number}` : null,
    words: deskWords(stage, draft?.number ?? null, rounds[0]),
    top,
  };
}

async function lacksSponsor({ app, challenge, stage }: ChallengeCall) {
  if (stage !== "councilResponse") return false;
  // The facts of the step know it too, and would read the rest of this page again.
  const members = await listMembers(app.db, challenge.id);
  return members.every(({ role }) => role !== "sponsor");
}
