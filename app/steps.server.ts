import type { Event } from "#workflows/challenge.ts";
import { type Move, moveChallenge } from "./challenge/move.server.ts";
import type { Context } from "./context.server.ts";
import { issueAnotherDraft } from "./report/issue-another-draft.server.ts";
import { issueFinal } from "./report/issue-final.server.ts";
import { publish } from "./report/publish.server.ts";
import { sendDraft } from "./report/send-draft.server.ts";
import { sendResponse } from "./response/send-response.server.ts";
import { returnSelfAssessment } from "./self-assessment/return-self-assessment.server.ts";
import { submitSelfAssessment } from "./self-assessment/submit-self-assessment.server.ts";

type Step = (app: Context, asked: Move) => Promise<void>;

const only =
  (event: Event): Step =>
  (app, asked) =>
    moveChallenge(app, asked, event);

/** The use case of every event: most only move, some freeze or send as well. */
export const steps = {
  agreeScope: only("agreeScope"),
  submitSelfAssessment,
  returnSelfAssessment,
  closeEvidence: only("closeEvidence"),
  finishInterviews: only("finishInterviews"),
  agreeFindings: only("agreeFindings"),
  sendDraft,
  sendResponse,
  issueAnotherDraft,
  issueFinal,
  publish,
  close: only("close"),
  withdraw: only("withdraw"),
  reopen: only("reopen"),
} as const satisfies Record<Event, Step>;
