import type { Area } from "#workflows/frameworks/index.ts";
import { mayEverEdit } from "#workflows/permissions.ts";
import { criterionAnswersNow } from "../challenge/answers-now.server.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { notSubmitted } from "./not-submitted.ts";
import { progressOf } from "./progress.ts";
import { questionsOn } from "./questions.server.ts";
import { readAreaForm } from "./read-answer.server.ts";
import { readCopy } from "./read-copy.server.ts";

/** The page of one area: a form for who writes, else what may be read. */
export async function readAreaPage(call: ChallengeCall, area: Area) {
  const { app, challenge, roles, may, sees } = call;
  const all = sees("selfAssessment") === "all";
  const writes = mayEverEdit("selfAssessment", roles);
  const open = may("selfAssessment");
  const copy = open ? null : await readCopy(call);
  const [progress] = all
    ? progressOf([area], [], await criterionAnswersNow(app.db, call))
    : [];
  return {
    top: `/challenges/${challenge.id}`,
    area: {
      key: area.key,
      number: area.number,
      title: area.title,
      summary: area.summary,
    },
    award: challenge.mode === "award",
    open,
    // Kept ready when the stage is over: a late save comes back to it.
    form: writes ? await readAreaForm(call, area) : null,
    copy: copy?.areas.find(({ key }) => key === area.key) ?? null,
    evidence: copy?.evidence ?? [],
    note: copy?.framework.note ?? call.framework.note,
    criteria: progress?.criteria ?? [],
    questions: open ? await questionsOn(call, [area]) : [],
    own: all,
    nothing: notSubmitted(call.stage),
  };
}

export type AreaView = Awaited<ReturnType<typeof readAreaPage>>;
