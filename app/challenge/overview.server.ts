import { stepsAhead } from "#workflows/next-steps.ts";
import { mayCause } from "#workflows/permissions.ts";
import { signOffsAwaited } from "#workflows/sign-offs.ts";
import { wayThrough } from "#workflows/stages.ts";
import type { AllDecided } from "../outcomes/decided.ts";
import { overall } from "../outcomes/outcome.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { areaCards } from "./area-cards.server.ts";
import { cameBackOf } from "./came-back.server.ts";
import { decidedFor, decidedWhere } from "./decided.server.ts";
import { factsOf } from "./facts.server.ts";
import { publicationOf } from "./published.ts";
import { type SentReport, sentReport } from "./sent-report.server.ts";
import { stoppedOf } from "./stopped.server.ts";
import { takenDownOf } from "./taken-down.server.ts";
import { showSteps } from "./steps-shown.ts";

/** The steps ahead and the areas side by side, as this person may see them. */
export async function overviewOf(call: ChallengeCall) {
  const facts = await factsOf(call.app.db, call);
  const top = `/challenges/${call.challenge.id}`;
  const { stage, roles } = call;
  const report =
    call.sees("findings") === "sent" ? await sentReport(call) : null;
  const decided = await decidedFor(call, report);
  return {
    stages: wayThrough(stage, facts.withdrawnFrom),
    stopped: await stoppedOf(call),
    cameBack: await cameBackOf(call),
    questionsLeft: call.may("selfAssessment") ? facts.openQuestions.length : 0,
    signOffs: signOffsAwaited(stage, facts, roles)
      // Who takes the step finds the sign-off in what it lacks.
      .filter(({ event }) => !mayCause(event, stage, roles))
      .map(({ title, where }) => ({ title, href: `${top}/${where}` })),
    published: publicationOf(call, facts.published),
    takenDown: await takenDownOf(call),
    steps: showSteps(stage, stepsAhead(stage, facts, roles), top),
    overall: await overallOf(call, decided, report),
    areas: await areaCards(call, facts, { top, decided, report }),
  };
}

/** The outcome for the council as a whole, and where its reasons are. */
async function overallOf(
  call: ChallengeCall,
  decided: AllDecided,
  report: SentReport | null,
) {
  const { outcome, sentence } = decided.get(overall) ?? {};
  if (!outcome || !sentence) return null;
  return { outcome, sentence, source: await decidedWhere(call, report) };
}
