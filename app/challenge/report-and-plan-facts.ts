import type { FactRows } from "#db/queries/facts.ts";
import type { ActionLink } from "#db/queries/actions.ts";
import { isOpenAction } from "#workflows/action.ts";
import type { Standing } from "./enter.server.ts";

const recommendationPointer = (id: string, index: number) => ({
  name: `Recommendation ${index + 1}`,
  where: `recommendations/${id}`,
});

/** What of the report is written. */
export function reportFacts({ sections, outcomes, recommendations }: FactRows) {
  return {
    hasExecutiveSummary: sections.some(
      ({ section }) => section === "executiveSummary",
    ),
    hasOverallOutcome: outcomes.some(({ area_key }) => area_key === "overall"),
    recommendations: recommendations.length,
    recommendationsWithoutFinding: recommendations.flatMap((row, index) =>
      Number(row.findings) === 0 ? [recommendationPointer(row.id, index)] : [],
    ),
  };
}

/** The actions, and what the team asks for that none of them answers. */
export function planFacts(
  { areas }: Pick<Standing, "areas">,
  { actions, recommendations, findings }: FactRows,
  links: readonly ActionLink[],
) {
  const answered = new Set(
    links.map((link) => link.recommendationId ?? link.findingId),
  );
  const inScope = (wanted: string) => areas.some(({ key }) => key === wanted);
  return {
    actions: actions.length,
    actionsOpen: actions
      .filter(({ status }) => isOpenAction(status))
      .map(({ id, number }) => ({
        name: `Action ${number}`,
        where: `plan/${id}`,
      })),
    recommendationsWithoutAction: recommendations.flatMap(({ id }, index) =>
      answered.has(id)
        ? []
        : [{ ...recommendationPointer(id, index), where: "plan" }],
    ),
    considerationsWithoutAction: findings.filter(
      ({ id, kind, area_key }) =>
        kind === "consideration" && inScope(area_key) && !answered.has(id),
    ).length,
  };
}
