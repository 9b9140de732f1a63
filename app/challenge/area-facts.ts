import type { FactRows } from "#db/queries/facts.ts";
import { isAnswered } from "#workflows/answer-state.ts";
import type { AreaFacts } from "#workflows/facts.ts";
import type { Area } from "#workflows/frameworks/index.ts";
import { countWords } from "../forms/words.ts";
import type { Standing } from "./enter.server.ts";

/** What is in each area, of what the process asks about. */
export function areaFacts(
  { challenge, areas }: Pick<Standing, "challenge" | "areas">,
  rows: FactRows,
): AreaFacts[] {
  const { answered, carried } = criterionKeys(rows);
  const pointers = (area: Area, wanted: (key: string) => boolean) =>
    area.criteria
      .filter(({ key }) => wanted(key))
      .map(({ key, number, title }) => ({
        name: `${number} ${title}`,
        where: `self-assessment/${area.key}/${key}`,
      }));
  return areas.map((area) => {
    const answer = rows.areaAnswers.find((row) => row.area_key === area.key);
    const count = (kind: string) =>
      rows.findings.filter(
        (finding) => finding.area_key === area.key && finding.kind === kind,
      ).length;
    const saysWhy = (kind: string) =>
      rows.reasons.some(
        (reason) => reason.area_key === area.key && reason.kind === kind,
      );
    return {
      key: area.key,
      number: area.number,
      title: area.title,
      narrative: narrativeOf(answer),
      narrativeWordsOver: wordsOver(answer, challenge.narrativeWordLimit),
      hasClaimedLevel: Boolean(answer?.claimed_level),
      saysWhyThatLevel: Boolean(answer?.level_reason.trim()),
      unansweredCriteria: pointers(
        area,
        (key) => !answered.has(key) && !carried.has(key),
      ),
      carriedCriteria: pointers(area, (key) => carried.has(key)),
      strengths: count("strength"),
      considerations: count("consideration"),
      saysWhyNoStrengths: saysWhy("strength"),
      saysWhyNoConsiderations: saysWhy("consideration"),
      hasOutcome: rows.outcomes.some(({ area_key }) => area_key === area.key),
    };
  });
}

/** The criteria with an answer, and those whose answer was only carried. */
function criterionKeys({ criterionAnswers }: FactRows) {
  const keysOf = (rows: typeof criterionAnswers) =>
    new Set(rows.map(({ criterion_key }) => criterion_key));
  return {
    carried: keysOf(criterionAnswers.filter(({ recheck }) => recheck === 1)),
    answered: keysOf(
      criterionAnswers.filter((answer) =>
        isAnswered({
          evidenced: answer.evidenced,
          notApplicable: answer.not_applicable === 1,
          notApplicableReason: answer.not_applicable_reason,
          recheck: answer.recheck === 1,
        }),
      ),
    ),
  };
}

/** Counted as the form counts them. */
function wordsOver(
  answer: FactRows["areaAnswers"][number] | undefined,
  limit: number | null,
): number {
  if (!answer || limit === null) return 0;
  return Math.max(0, countWords(answer.narrative) - limit);
}

/** A carried narrative counts once somebody has looked at it. */
function narrativeOf(
  answer: FactRows["areaAnswers"][number] | undefined,
): AreaFacts["narrative"] {
  if (!answer?.narrative.trim()) return "none";
  return answer.recheck ? "carried" : "written";
}
