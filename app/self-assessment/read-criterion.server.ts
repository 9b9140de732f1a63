import type { Area, Criterion } from "#workflows/frameworks/index.ts";
import { mayEverEdit } from "#workflows/permissions.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { notSubmitted } from "./not-submitted.ts";
import { neighbours, readCriterionForm } from "./read-answer.server.ts";
import { readCopy } from "./read-copy.server.ts";
import { wordingOf } from "./wording.ts";

/** The page of one criterion: a form for who writes, else what may be read. */
export async function readCriterionPage(
  call: ChallengeCall,
  area: Area,
  criterion: Criterion,
) {
  const { challenge, framework, areas, roles, may } = call;
  const open = may("selfAssessment");
  const writes = mayEverEdit("selfAssessment", roles);
  const copy = open ? null : await readCopy(call);
  const sent = copy?.areas
    .find(({ key }) => key === area.key)
    ?.criteria.find(({ key }) => key === criterion.key);
  return {
    top: `/challenges/${challenge.id}`,
    area: { key: area.key, number: area.number, title: area.title },
    criterion: wordingOf(framework, criterion),
    note: framework.note,
    ...neighbours(areas, criterion.key),
    open,
    // Kept ready when the stage is over: a late save comes back to it.
    form: writes ? await readCriterionForm(call, criterion) : null,
    copy: sent ?? null,
    evidence: copy?.evidence ?? [],
    nothing: notSubmitted(call.stage),
  };
}

export type CriterionView = Awaited<ReturnType<typeof readCriterionPage>>;
