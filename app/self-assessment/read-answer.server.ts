import { listAssignments } from "#db/queries/assignments.ts";
import { listLinkableEvidence } from "#db/queries/evidence-links.ts";
import type { Area, Criterion } from "#workflows/frameworks/index.ts";
import {
  areaAnswersNow,
  criterionAnswersNow,
  evidenceLinksNow,
} from "../challenge/answers-now.server.ts";
import { pickableItem } from "../evidence/item-name.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { areaWords, criterionWords } from "./words.ts";

/** What the form of an area needs; only for those who see live answers. */
export async function readAreaForm(call: ChallengeCall, area: Area) {
  const { app, challenge, framework } = call;
  const answer = (await areaAnswersNow(app.db, call)).find(
    ({ areaKey }) => areaKey === area.key,
  );
  return {
    answer: {
      ...areaWords(answer),
      recheck: answer?.recheck ?? false,
      version: answer?.version ?? 0,
    },
    levels: framework.levels.map(({ key, title, strapline }) => ({
      value: key,
      label: title,
      hint: strapline,
    })),
    wordLimit: challenge.narrativeWordLimit,
  };
}

/** What the form of a criterion needs; only for those who see live answers. */
export async function readCriterionForm(
  call: ChallengeCall,
  { key }: Criterion,
) {
  const { app, challenge, framework } = call;
  const answers = await criterionAnswersNow(app.db, call);
  const answer = answers.find(({ criterionKey }) => criterionKey === key);
  const links = await evidenceLinksNow(app.db, call);
  const given = await listAssignments(app.db, challenge.id, "all");
  return {
    answer: {
      ...criterionWords(answer),
      linked: links
        .filter(({ criterionKey }) => criterionKey === key)
        .map(({ evidenceId }) => evidenceId),
      recheck: answer?.recheck ?? false,
      version: answer?.version ?? 0,
    },
    people: given
      .filter(({ criterionKey }) => criterionKey === key)
      .map(({ name }) => name),
    levels: framework.levels.map((level) => ({
      value: level.key,
      label: level.title,
    })),
    evidence: (await listLinkableEvidence(app.db, challenge.id, "all")).map(
      pickableItem,
    ),
  };
}

/** The criteria before and after one, in the areas in scope. */
export function neighbours(areas: readonly Area[], key: string) {
  const all = areas.flatMap((area) =>
    area.criteria.map(({ key, number, title }) => ({
      key,
      path: `${area.key}/${key}`,
      label: `${number} ${title}`,
    })),
  );
  const place = all.findIndex((one) => one.key === key);
  return { previous: all[place - 1] ?? null, next: all[place + 1] ?? null };
}
